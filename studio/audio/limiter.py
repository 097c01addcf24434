"""A look-ahead limiter: peaks are turned down smoothly, a few milliseconds before they come until as long
after, and nothing else is touched.

The gain is the smallest that any sample within reach needs, smoothed by a window as wide: so it is low enough
at every peak, and has no corners.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from studio.core.clip import FloatArray

REACH = 0.005
"""Seconds before and after a peak in which the gain goes down and comes back."""


class Limiter:
    """Takes mono blocks; what `add` and `finish` give, joined, is as long as what went in, and no sample of
    it is above `ceiling` dB of full scale. `most` is by how many dB it turned down at most."""

    def __init__(self, sample_rate: int, ceiling: float) -> None:
        self._reach = max(1, round(REACH * sample_rate))
        window = np.hanning(2 * self._reach + 3)[1:-1]
        self._window = window / window.sum()
        self._ceiling = 10 ** (ceiling / 20)
        self._held: FloatArray = np.zeros(2 * self._reach, np.float32)
        self._least = 1.0

    @property
    def most(self) -> float:
        """The greatest reduction so far, in dB."""
        return -20 * math.log10(self._least)

    def add(self, block: FloatArray) -> FloatArray:
        """What can be said so far: it comes ten milliseconds late."""
        margin = 2 * self._reach
        sound = np.concatenate((self._held, block))
        ready = len(sound) - 2 * margin
        if ready <= 0:
            self._held = sound
            return np.zeros(0, np.float32)
        self._held = sound[ready:]
        return self._limited(sound)

    def finish(self) -> FloatArray:
        """The rest; nothing may be added afterwards."""
        return self.add(np.zeros(2 * self._reach, np.float32))

    def _limited(self, sound: FloatArray) -> FloatArray:
        """All of the sound but the margins at its ends."""
        margin = 2 * self._reach
        inner = sound[margin:-margin]
        size = np.abs(sound)
        if float(size.max(initial=0.0)) <= self._ceiling:
            return inner
        needed = self._ceiling / np.maximum(size, self._ceiling)
        lowest = sliding_window_view(needed, 2 * self._reach + 1).min(axis=1)
        gain = np.convolve(lowest, self._window, "valid")
        self._least = min(self._least, float(gain.min()))
        return np.asarray(inner * gain, np.float32)
