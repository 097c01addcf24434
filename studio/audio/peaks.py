"""Peaks of a sound for drawing: the least, the greatest and the rms of every few samples, at several scales.

A pyramid of ×4 levels over blocks of 256 samples (as Audacity and Ardour keep theirs), so that a column of
the screen never touches more than a few entries, however long the sound is. The pass runs in the file's own
sample type with `reduceat`, for floats over `fmin` and `fmax`: about the cost of copying the samples.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from studio.core.clip import Clip, FloatArray

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
    """`frames` of sound in `levels`: entries of `base` samples, then ×4 each. Made by `PeakBuilder`."""

    frames: int
    channels: int
    base: int
    scale: float
    levels: tuple[Level, ...]

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
        inside = (edges[:-1] >= 0) & (edges[:-1] < self.frames)
        if not inside.any():
            return
        first = (edges[:-1][inside] // size).astype(np.intp)
        stop = min(level.mins.shape[1], max(int(np.ceil(edges[1:][inside][-1] / size)), int(first[-1]) + 1))
        counts = np.maximum(np.diff(first, append=stop), 1)
        out[0][:, inside] = np.minimum.reduceat(level.mins[:, :stop], first, axis=1) * self.scale
        out[1][:, inside] = np.maximum.reduceat(level.maxs[:, :stop], first, axis=1) * self.scale
        out[2][:, inside] = np.add.reduceat(level.power[:, :stop], first, axis=1) / counts

    def _level_for(self, samples_a_column: float) -> int:
        number = 0
        while number + 1 < len(self.levels) and self.base * STEP ** (number + 1) <= samples_a_column:
            number += 1
        return number


class PeakBuilder:
    """Takes a sound block by block, as it is read or received; `peaks()` may be asked for at any time.

    Blocks are int16 or float32, all of one type, [frames] or [frames, channels].
    """

    def __init__(self, channels: int = 1, base: int = BASE) -> None:
        self._channels = channels
        self._base = base
        self._frames = 0
        self._scale = 1.0
        self._tail: Samples | None = None
        self._done: list[Level] = []

    def add(self, block: Samples) -> None:
        """Count in the next samples; any length."""
        block = block.reshape(-1, self._channels)
        self._frames += len(block)
        self._scale = 1 / 32768 if block.dtype == np.int16 else 1.0
        if self._tail is not None:
            missing = min(self._base - len(self._tail), len(block))
            self._tail = np.concatenate((self._tail, block[:missing]))
            block = block[missing:]
            if len(self._tail) < self._base:
                return
            self._done.append(_level(self._tail, self._base, self._scale))
        whole = len(block) - len(block) % self._base
        if whole:
            self._done.append(_level(block[:whole], self._base, self._scale))
        self._tail = block[whole:].copy() if whole < len(block) else None

    def peaks(self) -> Peaks:
        """The peaks of all that was added so far."""
        if len(self._done) > 1:
            self._done = [_joined(self._done)]
        parts = list(self._done)
        if self._tail is not None:
            parts.append(_level(self._tail, len(self._tail), self._scale))
        levels = _pyramid(_joined(parts)) if parts else ()
        return Peaks(self._frames, self._channels, self._base, self._scale, levels)


def peaks_of(clip: Clip) -> Peaks:
    """The peaks of a whole clip."""
    builder = PeakBuilder(1 if clip.samples.ndim == 1 else clip.samples.shape[1])
    for start in range(0, len(clip.samples), 65536):
        builder.add(clip.samples[start : start + 65536])
    return builder.peaks()


def columns_of(samples: FloatArray, start: int, end: int, width: int) -> Columns:
    """As `Peaks.columns`, from the samples themselves: for less than `BASE` samples a column."""
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    start, end = max(start, 0), max(end, 0)
    exact = Peaks(len(samples) - start, channels, 1, 1.0, (_single(samples[start:end], channels),))
    return exact.columns(0, end - start, width)


def _single(samples: FloatArray, channels: int) -> Level:
    rows = np.ascontiguousarray(samples.reshape(-1, channels).T)
    return Level(rows, rows, rows * rows)


def _level(block: Samples, size: int, scale: float) -> Level:
    """The entries of a block whose length is a multiple of `size`."""
    rows = [np.ascontiguousarray(block[:, channel]) for channel in range(block.shape[1])]
    starts = np.arange(0, len(block), size)
    least, most = (np.minimum, np.maximum) if block.dtype == np.int16 else (np.fmin, np.fmax)
    return Level(
        np.stack([least.reduceat(row, starts) for row in rows]),
        np.stack([most.reduceat(row, starts) for row in rows]),
        np.stack([_power(row.reshape(-1, size), scale) for row in rows]),
    )


def _power(rows: Samples, scale: float) -> FloatArray:
    floats = rows.astype(np.float32, copy=False)
    squares = np.nan_to_num(np.einsum("ij,ij->i", floats, floats), copy=False)
    return np.asarray(squares * np.float32(scale * scale / rows.shape[1]), np.float32)


def _joined(parts: list[Level]) -> Level:
    if len(parts) == 1:
        return parts[0]
    return Level(
        np.concatenate([part.mins for part in parts], axis=1),
        np.concatenate([part.maxs for part in parts], axis=1),
        np.concatenate([part.power for part in parts], axis=1),
    )


def _pyramid(lowest: Level) -> tuple[Level, ...]:
    levels = [lowest]
    while (entries := levels[-1].mins.shape[1]) > STEP:
        below, starts = levels[-1], np.arange(0, entries, STEP)
        counts = np.diff(starts, append=entries)
        levels.append(
            Level(
                np.minimum.reduceat(below.mins, starts, axis=1),
                np.maximum.reduceat(below.maxs, starts, axis=1),
                (np.add.reduceat(below.power, starts, axis=1) / counts).astype(np.float32),
            )
        )
    return tuple(levels)


def _shaped(rows: FloatArray) -> FloatArray:
    return rows[0] if len(rows) == 1 else rows.T
