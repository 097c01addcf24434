"""How loud it is right now."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from studio.core.clip import FloatArray

WINDOWS_A_SECOND = 60

Levels = tuple[float, ...]


def silence(channels: int) -> Levels:
    """The levels of nothing."""
    return (-math.inf,) * channels


class LevelTap:
    """Peaks of what is handed to the device, kept until it is heard."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        self._size = max(1, sample_rate // WINDOWS_A_SECOND)
        self._channels = channels
        self._end = 0
        self._windows: deque[tuple[int, FloatArray]] = deque()

    def add(self, block: FloatArray) -> None:
        """Note the next frames, [n, channels], in the order they will be played."""
        for start in range(0, len(block), self._size):
            window = block[start : start + self._size]
            self._end += len(window)
            self._windows.append((self._end, np.max(np.abs(window), axis=0)))

    def until(self, heard: int) -> Levels:
        """The peak of each channel, in dB of full scale, since the last call up to frame `heard`."""
        peak = np.zeros(self._channels, np.float32)
        while self._windows and self._windows[0][0] <= heard:
            peak = np.maximum(peak, self._windows.popleft()[1])
        return tuple(20 * math.log10(value) if value > 0 else -math.inf for value in peak.tolist())
