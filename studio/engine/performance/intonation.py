"""A speaker's melody in another speaker's range, as the model sings it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.audio.pauses import HOP, frame_levels
from studio.core.clip import FloatArray
from studio.engine.likeness.heard import loud
from studio.engine.likeness.world import Real
from studio.engine.listening.pitch_track import PitchTrack
from studio.engine.performance.score import Score
from studio.engine.speech.model import FRAME, SAMPLE_RATE, IntArray, Melody
from studio.engine.speech.phones import Kind, kind_of
from studio.engine.speech.prosody import VOICED, sung
from studio.engine.speech.timing import LEAD_FRAMES

_STEP = FRAME / SAMPLE_RATE / 2
"""Seconds from value to value of the model's curves."""
_LOWEST, _HIGHEST = 45.0, 650.0
_FLATTER, _LIVELIER = 0.75, 1.35
_HEARD = 20.0
_FARTHEST = 0.5
"""Octaves from a speaker's middle to that of one of his phrases."""
_SONORANTS = frozenset("lɹmnŋwj")
_VOWEL_ENERGY, _SONORANT_ENERGY = 4.5, 3.5
"""What the model's energy curve has at least where a vowel or a sonorant is well heard."""
_SMOOTH = np.array([0.25, 0.5, 0.25])


@dataclass(frozen=True, slots=True)
class Intonation:
    """The melody and the loudness of a recording (`track`, `levels` in dB below its loud speech, every 5 ms),
    and where its pitch goes: from about `middle` to about `centre`, octaves above 1 Hz, `spread` times as far
    from it. A phrase that lies farther from the middle than one speaker's phrases do is another speaker's,
    and comes as near."""

    track: PitchTrack
    levels: Real
    middle: float
    centre: float
    spread: float

    def sung(self, own: Melody, score: Score, frames: IntArray) -> Melody:
        """The model's `own` melody of the score, `frames` a token, with this pitch. Where the recording sings
        a vowel that the model would let die away, as at a phrase's end, the model is made to sing."""
        instants: Real = score.origin + (np.arange(len(own.f0), dtype=np.float64) + 0.5) * _STEP
        wanted = self._pitch(instants) - self._beyond(score) * self.spread
        least = np.where(self._sings(instants), _least_energy(score.phonemes, frames), -np.inf)
        held = np.isfinite(least)
        f0 = np.where(held, np.clip(2**wanted, _LOWEST, _HIGHEST), _moved(own, wanted))
        energy = np.where(held, np.maximum(own.energy, least), own.energy)
        calm = np.convolve(np.pad(energy, 1, mode="edge"), _SMOOTH, mode="valid")
        return Melody(
            f0.astype(np.float32), np.where(held | (own.f0 > VOICED), calm, energy).astype(np.float32)
        )

    def _pitch(self, instants: Real) -> Real:
        octaves = np.interp(instants, self.track.instants, self.track.octaves)
        return np.asarray(self.centre + (octaves - self.middle) * self.spread)

    def _beyond(self, score: Score) -> float:
        """How far, in octaves, the middle of a phrase lies beyond what one speaker does."""
        track = self.track
        at = track.voiced & (track.instants >= score.start) & (track.instants <= score.end)
        away = float(np.median(track.octaves[at])) - self.middle if at.any() else 0.0
        return away - float(np.clip(away, -_FARTHEST, _FARTHEST))

    def _sings(self, instants: Real) -> npt.NDArray[np.bool_]:
        voiced = np.interp(instants, self.track.instants, self.track.voiced.astype(np.float64)) > 0.5
        levels = np.interp(instants, np.arange(len(self.levels)) * HOP, self.levels)
        return np.asarray(voiced & (levels > -_HEARD))


def intonation(
    sound: FloatArray, track: PitchTrack, speaker: PitchTrack, centre: float, spread: float
) -> Intonation:
    """Of float32 mono at 24 kHz with its `track`; `speaker` is what is known of who speaks, `centre` (octaves
    above 1 Hz) and `spread` (semitones) belong to the voice that shall sing."""
    levels = frame_levels(sound, SAMPLE_RATE)
    livelier = float(np.clip(spread / speaker.range, _FLATTER, _LIVELIER))
    return Intonation(track, levels - loud(levels), speaker.middle, centre, livelier)


def _moved(own: Melody, wanted: Real) -> Real:
    """The model's curve moved to the wanted pitch, with its own ways in and out of what is not voiced."""
    at = np.flatnonzero(sung(own))
    if not len(at):
        return np.asarray(own.f0, np.float64)
    octaves = np.interp(np.arange(len(own.f0)), at, wanted[at] - np.log2(own.f0[at]))
    return np.where(own.f0 > VOICED, np.clip(own.f0 * 2**octaves, _LOWEST, _HIGHEST), own.f0)


def _least_energy(phonemes: str, frames: IntArray) -> Real:
    """For each value of the curves. A token is heard LEAD_FRAMES before its own frames."""
    each = [-np.inf, *map(_energy_of, phonemes), -np.inf]
    lead = round(2 * LEAD_FRAMES)
    return np.pad(np.repeat(np.asarray(each), 2 * frames)[lead:], (0, lead), constant_values=-np.inf)


def _energy_of(symbol: str) -> float:
    if kind_of(symbol) is Kind.VOWEL:
        return _VOWEL_ENERGY
    return _SONORANT_ENERGY if symbol in _SONORANTS else -np.inf
