"""One sound as loud, from word to word, as another."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.heard import loud
from studio.engine.likeness.world import Real
from studio.engine.speech.model import SAMPLE_RATE

_BLOCK = SAMPLE_RATE // 100
_WORD, _EVEN = 31, 21
"""Blocks of 10 ms: how long the loudness of a word is, and how smoothly the gain moves."""
_MOST, _PART = 6.0, 0.7
_WITHIN, _WITHIN_OWN = 25.0, 30.0


def following(sound: FloatArray, model: FloatArray) -> FloatArray:
    """`sound` with the stresses of `model`, which is as long: within 6 dB, as loud as before as a whole."""
    if len(sound) < _BLOCK * _WORD:
        return sound
    own, wanted = _loudness(sound), _loudness(model)
    spoken = (wanted > loud(wanted) - _WITHIN) & (own > loud(own) - _WITHIN_OWN)
    if not spoken.any():
        return sound
    apart = wanted - own
    apart = np.clip(apart - np.median(apart[spoken]), -_MOST, _MOST) * _PART
    gain = _smooth(np.where(spoken, apart, 0.0), _EVEN)
    middles = np.arange(len(gain)) * _BLOCK + _BLOCK // 2
    decibels = np.interp(np.arange(len(sound)), middles, gain)
    return np.asarray(sound * 10 ** (decibels / 20), np.float32)


def _loudness(sound: FloatArray) -> Real:
    power = np.add.reduceat(np.square(sound, dtype=np.float64), np.arange(0, len(sound), _BLOCK)) / _BLOCK
    return np.asarray(10 * np.log10(_smooth(power, _WORD) + 1e-9))


def _smooth(values: Real, width: int) -> Real:
    window = np.hanning(width + 2)[1:-1]
    padded = np.pad(values, width // 2, mode="edge")
    return np.asarray(np.convolve(padded, window / window.sum(), mode="valid"))
