"""Rhythm and melody: the model's durations and curves, bent to a manner."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray
from studio.engine.speech.controls import Manner
from studio.engine.speech.model import IntArray, Melody
from studio.engine.speech.phones import Kind, kind_of

VOICED = 30.0
"""Hz; below it the model's F0 curve means «unvoiced»."""
_LOWEST, _HIGHEST = 55.0, 620.0
_SILENT, _SOUNDING = -3.0, 3.0  # energy below and above which effort acts not at all and fully
_RISE_STEPS = 40  # half a second of the curve, two values in a frame of 25 ms
_STRETCH = {
    Kind.VOWEL: 1.25,
    Kind.PAUSE: 1.2,
    Kind.MARK: 1.0,
    Kind.CONSONANT: 0.65,
    Kind.SPACE: 0.65,
}
_ENDING = 16
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
    frames[-1] += max(0, _ENDING - int(frames[_last_phoneme(phonemes) + 1 :].sum()))
    return frames


def bent(melody: Melody, manner: Manner) -> Melody:
    """The melody in a manner; unvoiced stretches stay unvoiced."""
    voiced = melody.f0 > VOICED
    if not voiced.any():
        return melody
    semitones = 12 * np.log2(np.maximum(melody.f0, VOICED))
    middle = np.median(semitones[voiced])
    moved = middle + (semitones - middle) * manner.spread + manner.shift
    moved += manner.rise * _ramp(voiced)
    f0 = np.where(voiced, np.clip(2 ** (moved / 12), _LOWEST, _HIGHEST), melody.f0)
    sounding = np.clip((melody.energy - _SILENT) / (_SOUNDING - _SILENT), 0, 1)
    energy = melody.energy + manner.effort * sounding
    return Melody(f0.astype(np.float32), energy.astype(np.float32))


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


def _ramp(voiced: npt.NDArray[np.bool_]) -> FloatArray:
    """0 to 1 over the last half second of voice, 0 before."""
    last = int(np.flatnonzero(voiced)[-1])
    ramp = np.clip((np.arange(len(voiced)) - (last - _RISE_STEPS)) / _RISE_STEPS, 0, 1)
    return np.asarray(ramp**1.5, np.float32)
