"""Rhythm and melody: the model's durations and curves, bent to a manner."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray
from studio.engine.speech.controls import Manner
from studio.engine.speech.model import IntArray, Melody
from studio.engine.speech.phones import Kind, kind_of

VOICED = 10.0
"""Hz; below it the model's F0 curve means «unvoiced»."""
_GLIDE = 0.6  # of the median: what is lower is the curve's way down to «unvoiced», not melody
_LOWEST, _HIGHEST = 55.0, 620.0
_SILENT, _SOUNDING = -3.0, 3.0  # energy below and above which effort acts not at all and fully
_ENDING_STEPS = 36  # 0.45 s of the curve, two values in a frame of 25 ms
ASKED = 5.0
"""Semitones above its middle: where the melody of a clear question ends."""
_STRETCH = {
    Kind.VOWEL: 1.25,
    Kind.PAUSE: 1.2,
    Kind.MARK: 1.0,
    Kind.CONSONANT: 0.65,
    Kind.SPACE: 0.65,
}
_ENDING_FRAMES = 10
"""Frames from the last phoneme's start to the end, at least: the model gives some voices so few on a short
text that the last sound is cut off."""


def frames_of(durations: FloatArray, phonemes: str, pace: float) -> IntArray:
    """Whole frames for each token (pads included), at least one each.

    At pace 1 the model's own rounding. Otherwise the phonemes take the model's time divided by the pace, and
    vowels and pauses give or take more of it than consonants, as in human speech. The last pad is made long
    enough for the last phoneme to end in quiet.
    """
    frames = np.clip(np.round(durations), 1, None).astype(np.int64)
    if pace != 1.0:
        frames[1:-1] = _paced(durations[1:-1], phonemes, pace)
    frames[-1] += max(0, _ENDING_FRAMES - int(frames[_last_phoneme(phonemes) + 1 :].sum()))
    return frames


def bent(melody: Melody, manner: Manner) -> Melody:
    """The melody in a manner; unvoiced stretches stay unvoiced."""
    sounding = np.clip((melody.energy - _SILENT) / (_SOUNDING - _SILENT), 0, 1)
    energy = melody.energy + manner.effort * sounding
    return Melody(_moved(melody, manner), energy.astype(np.float32))


def sung(melody: Melody) -> npt.NDArray[np.bool_]:
    """Where the curve is melody: voiced, loud enough to be heard, and not on its way to «unvoiced»."""
    heard = (melody.f0 > VOICED) & (melody.energy > _SILENT)
    if not heard.any():
        return heard
    return np.asarray(heard & (melody.f0 > _GLIDE * np.median(melody.f0[heard])))


def _moved(melody: Melody, manner: Manner) -> FloatArray:
    at = np.flatnonzero(sung(melody))
    if not len(at):
        return melody.f0
    pitch = 12 * np.log2(melody.f0[at])
    middle = np.median(pitch)
    ending = _ending(at)
    moved = middle + (pitch - middle) * manner.spread + manner.rise * ending
    moved += manner.asking * ending * (middle + ASKED - moved) + manner.shift
    change = np.interp(np.arange(len(melody.f0)), at, moved - pitch)
    f0 = np.where(melody.f0 > VOICED, melody.f0 * 2 ** (change / 12), melody.f0)
    f0[at] = np.clip(f0[at], _LOWEST, _HIGHEST)
    return f0.astype(np.float32)


def _paced(durations: FloatArray, phonemes: str, pace: float) -> IntArray:
    stretch = np.array([_STRETCH[kind_of(symbol)] for symbol in phonemes], np.float32)
    goal = durations.sum() / pace
    low, high = -4.0, 4.0
    for _ in range(40):
        exponent = (low + high) / 2
        total = (durations * np.exp(exponent * stretch)).sum()
        low, high = (exponent, high) if total < goal else (low, exponent)
    return _whole(np.maximum(durations, 0.5) * np.exp(low * stretch))


def _last_phoneme(phonemes: str) -> int:
    sounded = [at for at, symbol in enumerate(phonemes) if kind_of(symbol) in (Kind.VOWEL, Kind.CONSONANT)]
    return sounded[-1] if sounded else 0


def _whole(wanted: FloatArray) -> IntArray:
    """Rounded so that the error never adds up."""
    edges = np.round(np.cumsum(wanted)).astype(np.int64)
    return np.maximum(np.diff(edges, prepend=0), 1)


def _ending(at: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """0 to 1 over the last 0.45 s of melody, of a short one over its second half."""
    last, steps = int(at[-1]), min(_ENDING_STEPS, (int(at[-1]) - int(at[0])) // 2 + 1)
    return np.asarray(np.clip(1 - (last - at) / steps, 0, 1) ** 1.5)
