"""Speech in a voice's colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import numpy as np

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.likeness.portraits import base_profile
from studio.engine.likeness.profile import bins_of, middles
from studio.engine.likeness.spectra import WINDOW, joined, short_spectra
from studio.engine.likeness.world import BINS, HIGHEST, LOWEST, Anatomy, Real, anatomy, voiced
from studio.engine.speech.controls import Manner
from studio.engine.speech.finish import limited
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import Sound, never, whole
from studio.engine.speech.synthesiser import Imitator, Synthesiser
from studio.engine.text.clause import Clause
from studio.engine.voices.colour import PLAIN, Colour
from studio.engine.voices.embedding import Coordinates

_SILENT = 1e-4


def said(
    synthesiser: Synthesiser,
    clauses: Iterable[Clause],
    voice: Coordinates,
    controls: Controls,
    *,
    seed: int = 0,
    stopped: Callable[[], bool] = never,
) -> Iterator[Sound]:
    """The clauses as the voice says them, a sound for each as soon as it is made. A synthesiser that can
    imitate speaks at the voice's own pace and pitch, so that only a filter is left to do; any other, and a
    voice with a warp, which clones had once, passes through the vocoder."""
    colour = voice.colour
    if isinstance(synthesiser, Imitator) and not colour.warp:
        own = manner_of_voice(voice)
        sounds = synthesiser.imitate(clauses, voice.style, controls, own, seed=seed, stopped=stopped)
        if colour == PLAIN:
            return sounds
        return (replace(sound, samples=painted(sound.samples, colour)) for sound in whole(sounds))
    return coloured(synthesiser.speak(clauses, voice.style, controls, seed=seed, stopped=stopped), voice)


def manner_of_voice(voice: Coordinates) -> Manner:
    """What a voice's colour and pace ask of the model."""
    return Manner(
        pace=float(np.exp(voice.pace)), shift=voice.colour.shift, spread=float(np.exp(voice.colour.spread))
    )


def coloured(sounds: Iterator[Sound], voice: Coordinates) -> Iterator[Sound]:
    """What a synthesiser says in `voice.style`, as the voice says it: each clause in the voice's
    colour, as long as it was and with the same times. One at a time, each by itself and by the same
    figures, so that speech still streams and the same voice gives the same samples. A voice without colour
    passes untouched.
    """
    if voice.colour == PLAIN:
        yield from sounds
        return
    centre = base_profile(voice.shares).centre
    for sound in whole(sounds):
        yield replace(sound, samples=recoloured(sound.samples, centre, voice.colour))


def worn(samples: FloatArray, voice: Coordinates) -> FloatArray:
    """What was said in `voice.style` at the voice's own pitch, in the rest of its colour: by a filter, or for
    a warp, which clones had once, by the vocoder."""
    if not voice.colour.warp:
        return painted(samples, voice.colour)
    rest = Colour(warp=voice.colour.warp, spectrum=voice.colour.spectrum)
    return recoloured(samples, base_profile(voice.shares).centre + voice.colour.shift / 12, rest)


def recoloured(samples: FloatArray, centre: float, colour: Colour) -> FloatArray:
    """Speech whose pitch lies about `centre` (octaves above 1 Hz) in that colour: as long, as loud, float32
    mono at 24 kHz."""
    if np.abs(samples).max(initial=0) < _SILENT:
        return samples
    painted = voiced(repainted(anatomy(samples), centre, colour), len(samples))
    gain = np.linalg.norm(samples) / max(float(np.linalg.norm(painted)), _SILENT)
    return limited(painted * np.float32(gain))


def repainted(parts: Anatomy, centre: float, colour: Colour) -> Anatomy:
    """The frames in that colour."""
    gain = 10 ** (bins_of(np.asarray(colour.spectrum)) / 10)
    return Anatomy(
        _moved(parts.f0, centre, colour),
        np.exp(_warped(np.log(parts.envelope), colour.warp)) * gain,
        np.clip(_warped(parts.breath, colour.warp), 0, 1),
    )


def _moved(f0: Real, centre: float, colour: Colour) -> Real:
    is_voiced = f0 > 0
    octaves = np.log2(f0, where=is_voiced, out=np.full_like(f0, centre))
    moved = centre + (octaves - centre) * np.exp(colour.spread) + colour.shift / 12
    return np.where(is_voiced, np.clip(2**moved, LOWEST, HIGHEST), 0.0)


def _warped(frames: Real, warp: float) -> Real:
    """Every frame with its curve stretched by e**warp along the frequencies."""
    at = np.minimum(np.arange(BINS) * np.exp(-warp), BINS - 1)
    below = np.minimum(at.astype(np.int64), BINS - 2)
    part = at - below
    return np.asarray(frames[:, below] * (1 - part) + frames[:, below + 1] * part)


def painted(samples: FloatArray, colour: Colour) -> FloatArray:
    """Speech with the long-term spectrum of that colour, by a filter alone: as long, as loud, float32 mono at
    24 kHz."""
    energy = float(np.linalg.norm(samples))
    if colour == PLAIN or energy < _SILENT:
        return samples
    bins = np.linspace(0, SAMPLE_RATE / 2, WINDOW // 2 + 1)
    gain = 10 ** (np.interp(bins, middles(), colour.spectrum) / 20)
    filtered = joined(short_spectra(samples) * gain, len(samples))
    return limited(filtered * np.float32(energy / max(float(np.linalg.norm(filtered)), _SILENT)))
