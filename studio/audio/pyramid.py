"""What is drawn of a sound: the least, the greatest and the rms of every few samples, at several scales."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

BASE = 256
STEP = 4

Samples = npt.NDArray[Any]
Columns = tuple[FloatArray, FloatArray, FloatArray]


@dataclass(frozen=True, slots=True)
class Level:
    """Arrays [channels, entries]; `power` is the mean square."""

    mins: Samples
    maxs: Samples
    power: FloatArray


@dataclass(frozen=True, slots=True)
class Peaks:
    """`frames` of sound in `levels`: entries of `base` samples, then ×4 each. Made by `PeakBuilder`. `flawed`
    counts the samples that are no numbers."""

    frames: int
    channels: int
    base: int
    scale: float
    levels: tuple[Level, ...]
    flawed: int = 0

    def columns(self, start: float, end: float, width: int) -> Columns:
        """Least, greatest and rms (all -1…1) of the samples from `start` to `end` in `width` columns.

        float32 arrays [width], or [width, channels] if there are several channels. Columns past the sound
        are 0. A column shows whole entries, so below `base` samples a column use `columns_of`.
        """
        out = np.zeros((3, self.channels, width), np.float32)
        if self.frames and width and end > start:
            self._fill(out, start, end)
        mins, maxs, power = out
        return _shaped(mins), _shaped(maxs), _shaped(np.sqrt(power, out=power))

    def _fill(self, out: FloatArray, start: float, end: float) -> None:
        width = out.shape[2]
        number = self._level_for((end - start) / width)
        level, size = self.levels[number], self.base * STEP**number
        edges = np.linspace(start, end, width + 1)
        low, high = np.searchsorted(edges[:-1], (0, self.frames))
        if low == high:
            return
        first = (edges[low:high] / size).astype(np.intp)
        stop = min(level.mins.shape[1], max(int(np.ceil(edges[high] / size)), int(first[-1]) + 1))
        counts = np.maximum(np.diff(first, append=stop), 1)
        inside = out[:, :, low:high]
        np.multiply(np.minimum.reduceat(level.mins[:, :stop], first, axis=1), self.scale, inside[0])
        np.multiply(np.maximum.reduceat(level.maxs[:, :stop], first, axis=1), self.scale, inside[1])
        np.divide(np.add.reduceat(level.power[:, :stop], first, axis=1), counts, inside[2])

    def _level_for(self, samples_a_column: float) -> int:
        number = 0
        while number + 1 < len(self.levels) and self.base * STEP ** (number + 1) <= samples_a_column:
            number += 1
        return number


def columns_of(samples: FloatArray, start: int, end: int, width: int) -> Columns:
    """As `Peaks.columns`, from the samples themselves: for less than `BASE` samples a column."""
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    start, end = max(start, 0), max(end, 0)
    exact = Peaks(len(samples) - start, channels, 1, 1.0, (_single(samples[start:end], channels),))
    return exact.columns(0, end - start, width)


def _single(samples: FloatArray, channels: int) -> Level:
    rows = np.ascontiguousarray(samples.reshape(-1, channels).T)
    return Level(rows, rows, rows * rows)


def _shaped(rows: FloatArray) -> FloatArray:
    return rows[0] if len(rows) == 1 else rows.T
