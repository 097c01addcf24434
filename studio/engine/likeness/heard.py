"""What of a recording is speech, and how loud it is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.likeness.world import STEP, Anatomy
from studio.engine.speech.model import SAMPLE_RATE

Flags = npt.NDArray[np.bool_]
Real = npt.NDArray[np.float64]

BLOCK = 480
"""Samples in 20 ms."""
LEVEL = -20.0
"""dBFS of speech that is measured: the encoder hears loudness as well."""
_QUIETER = 25.0
_HEARD = 40.0
_DEAD = 10 ** (-66 / 20)
_SPOKEN = 30.0
_GAP = 10
_TONAL = slice(10, 85)
_BREATHY = 0.5
_RUN = 8
_LEAST_VOICED = 0.25


def check_sounding(sound: FloatArray, what: str = "The recording") -> None:
    """BadSound for silence, and for values that are no sound."""
    if not np.isfinite(sound).all():
        raise BadSound(f"{what} holds values that are no sound.")
    if np.abs(sound).max(initial=0) < _DEAD:
        raise BadSound(f"{what} is silent: record some speech and try again.")


def check_speech(parts: Anatomy, what: str = "The recording") -> None:
    """BadSound where nothing in a sound is voiced as speech is."""
    if voiced_seconds(parts) < _LEAST_VOICED:
        raise BadSound(f"{what} has no speech that could be made out: only noise, or too faint a voice.")


def voiced_seconds(parts: Anatomy) -> float:
    """How much of a sound is voiced."""
    return float(np.count_nonzero(sung(parts)) * STEP)


def sung(parts: Anatomy) -> Flags:
    """The frames that are voiced as speech is: loud beside the rest, more tone than noise up to 2 kHz, for at
    least 40 ms. White noise has none, Debian's test noise 0.1 %."""
    levels = parts.levels
    tonal = parts.breath[:, _TONAL].mean(axis=1) < _BREATHY
    return _long_runs((parts.f0 > 0) & tonal & (levels > loud(levels) - _SPOKEN))


def speech_only(sound: FloatArray) -> FloatArray:
    """The sound at LEVEL, with its pauses shortened to 0.2 s."""
    keep = np.convolve(active(sound), np.ones(_GAP + 1), mode="same") > 0
    blocks = len(keep)
    return levelled(sound)[: blocks * BLOCK].reshape(blocks, BLOCK)[keep].reshape(-1)


def levelled(sound: FloatArray) -> FloatArray:
    """The sound with its speech at LEVEL."""
    return np.asarray(sound * np.float32(10 ** ((LEVEL - active_level(sound)) / 20)), np.float32)


def active_level(sound: FloatArray) -> float:
    """dBFS of the blocks of 20 ms that are no pause."""
    power = _power(sound)
    heard = power[active(sound)]
    return float(10 * np.log10(heard.mean() + 1e-12)) if len(heard) else -120.0


def active(sound: FloatArray) -> Flags:
    """Which blocks of 20 ms are no pause: within 25 dB of the loud ones."""
    levels = 10 * np.log10(_power(sound) + 1e-12)
    return np.asarray(levels > loud(levels) - _QUIETER)


def loud(levels: Real) -> float:
    """The level, in dB, that the louder of what is heard reach: however long the pauses are beside it."""
    if not len(levels):
        return 0.0
    return float(np.percentile(levels[levels > levels.max() - _HEARD], 90))


def seconds(sound: FloatArray) -> float:
    return len(sound) / SAMPLE_RATE


def _power(sound: FloatArray) -> Real:
    blocks = len(sound) // BLOCK
    squares = np.square(sound[: blocks * BLOCK].reshape(blocks, BLOCK), dtype=np.float64)
    return np.asarray(squares.mean(axis=1))


def _long_runs(flags: Flags) -> Flags:
    """The runs of at least 40 ms."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    kept = np.zeros_like(flags)
    for start, end in edges.reshape(-1, 2).tolist():
        kept[start:end] = end - start >= _RUN
    return kept
