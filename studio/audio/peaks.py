"""Peaks of a sound for drawing: the least, the greatest and the rms of every few samples, at several scales.

A pyramid of ×4 levels over blocks of 256 samples (as Audacity and Ardour keep theirs), so that a column of
the screen never touches more than a few entries, however long the sound is. The pass runs in the file's own
sample type with `reduceat`, for floats over `fmin` and `fmax`: about the cost of copying the samples.
"""

from __future__ import annotations

from itertools import count

import numpy as np
import numpy.typing as npt

from studio.audio.pyramid import BASE, STEP, Columns, Level, Peaks, Samples, columns_of
from studio.core.clip import Clip, FloatArray

__all__ = ["BASE", "STEP", "Columns", "PeakBuilder", "Peaks", "columns_of", "peaks_of"]

_ROOM = 1024
_ABSURD = 1e12
"""A power that no sound has; a sum of such ones is still a number."""
BLOCK = 65536


class PeakBuilder:
    """Takes a sound block by block, as it is read or received; `peaks()` may be asked for at any time.

    Blocks are int16 or float32, all of one type, [frames] or [frames, channels]. What is no number counts as
    0, infinity as full scale. What `peaks` gave stays as it is, but for the last entry of each level: it may
    still take in the samples that complete it. `room` is for the lowest level, where its size is known.
    """

    def __init__(self, channels: int = 1, base: int = BASE, room: Level | None = None) -> None:
        self._channels = channels
        self._room = room
        self._base = base
        self._frames = 0
        self._flawed, self._looks_flawed = 0, False
        self._scale = 1.0
        self._tail: Samples | None = None
        self._levels: list[_Growing] = []

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
            self._append(self._tail)
        whole = len(block) - len(block) % self._base
        if whole:
            self._append(block[:whole])
        self._tail = block[whole:].copy() if whole < len(block) else None

    def peaks(self) -> Peaks:
        """The peaks of all that was added so far. Only what is new since it was asked last is worked out."""
        last = self._level(self._tail, len(self._tail)) if self._tail is not None else None
        levels: list[Level] = []
        for number in count():
            growing = self._growing(number, last)
            if growing is None:
                break
            levels.append(growing.shown(last))
            if levels[-1].mins.shape[1] <= STEP:
                break
            last = self._rise(number, levels[-1])
        flawed = self._flawed + _flaws(self._tail)
        return Peaks(self._frames, self._channels, self._base, self._scale, tuple(levels), flawed)

    def _append(self, block: Samples) -> None:
        level = self._level(block, self._base)
        if self._looks_flawed:
            self._flawed += _flaws(block)
        growing = self._growing(0, level)
        assert growing is not None
        growing.append(level)

    def _level(self, block: Samples, size: int) -> Level:
        level = _level(block, size, self._scale)
        self._looks_flawed = not level.power.max(initial=0.0) < _ABSURD
        if self._looks_flawed:
            sound = np.nan_to_num(block, nan=0.0, posinf=1.0, neginf=-1.0)
            level = _level(sound, size, self._scale)
            np.nan_to_num(level.power, copy=False, posinf=_ABSURD)
            np.minimum(level.power, _ABSURD, out=level.power)
        return level

    def _growing(self, number: int, like: Level | None) -> _Growing | None:
        if number == len(self._levels) and like is not None:
            self._levels.append(_Growing(like, self._room if number == 0 else None))
        return self._levels[number] if number < len(self._levels) else None

    def _rise(self, number: int, below: Level) -> Level | None:
        """Joins what is complete in one level to entries of the next; what is left over, to a last one."""
        made = self._growing(number + 1, below)
        assert made is not None
        whole = self._levels[number].count // STEP
        if whole > made.count:
            made.append(_fours(part_of(below, made.count * STEP, whole * STEP)))
        rest = part_of(below, made.count * STEP, below.mins.shape[1])
        return _fours(rest) if rest.mins.shape[1] else None


class _Growing:
    """The entries of a level that are complete, with room for more."""

    def __init__(self, like: Level, room: Level | None) -> None:
        self.count = 0
        self._rows = list(_rows(room or room_for(len(like.mins), _ROOM, like.mins.dtype)))

    def append(self, level: Level) -> None:
        """Entries behind those that are there."""
        self._put(level)
        self.count += level.mins.shape[1]

    def shown(self, last: Level | None) -> Level:
        """All of them, and one that is not complete yet."""
        if last is not None:
            self._put(last)
        end = self.count + (last is not None)
        return Level(*(row[:, :end] for row in self._rows))

    def _put(self, level: Level) -> None:
        end = self.count + level.mins.shape[1]
        if end > self._rows[0].shape[1]:
            self._rows = [_roomier(row, self.count, end) for row in self._rows]
        for row, new in zip(self._rows, (level.mins, level.maxs, level.power), strict=True):
            row[:, self.count : end] = new


def peaks_of(clip: Clip) -> Peaks:
    """The peaks of a whole clip."""
    builder = PeakBuilder(1 if clip.samples.ndim == 1 else clip.samples.shape[1])
    for start in range(0, len(clip.samples), BLOCK):
        builder.add(clip.samples[start : start + BLOCK])
    return builder.peaks()


def room_for(channels: int, entries: int, dtype: npt.DTypeLike) -> Level:
    """An empty level of that size; it takes memory only as it is filled."""
    shape = (channels, entries)
    return Level(np.empty(shape, dtype), np.empty(shape, dtype), np.empty(shape, np.float32))


def part_of(level: Level, start: int, end: int) -> Level:
    """Some of its entries, in the same memory."""
    return Level(level.mins[:, start:end], level.maxs[:, start:end], level.power[:, start:end])


def joined(parts: list[Peaks], lowest: Level) -> Peaks:
    """The peaks of sounds that follow each other, all but the last a multiple of `base` long, whose own
    lowest levels stand side by side in `lowest`."""
    first, frames = parts[0], sum(part.frames for part in parts)
    levels = [part_of(lowest, 0, -(-frames // first.base))]
    while levels[-1].mins.shape[1] > STEP:
        levels.append(_fours(levels[-1]))
    flawed = sum(part.flawed for part in parts)
    return Peaks(frames, first.channels, first.base, first.scale, tuple(levels), flawed)


def _rows(level: Level) -> tuple[Samples, Samples, FloatArray]:
    return level.mins, level.maxs, level.power


def _level(block: Samples, size: int, scale: float) -> Level:
    """The entries of a block whose length is a multiple of `size`."""
    rows = _channels(block)
    starts = np.arange(0, len(block), size)
    least, most = (np.minimum, np.maximum) if block.dtype == np.int16 else (np.fmin, np.fmax)
    parts = [
        (least.reduceat(row, starts), most.reduceat(row, starts), _power(row.reshape(-1, size), scale))
        for row in rows
    ]
    if len(parts) == 1:
        return Level(parts[0][0][None], parts[0][1][None], parts[0][2][None])
    return Level(*(np.stack(each) for each in zip(*parts, strict=True)))


def _channels(block: Samples) -> list[Samples]:
    """The samples of each channel, side by side."""
    if block.dtype == np.int16 and block.shape[1] == 2 and block.flags.c_contiguous:
        pairs = block.view("<i4")[:, 0]  # A frame as one number: a third of the time of every other sample.
        return [pairs.astype(np.int16), (pairs >> 16).astype(np.int16)]
    return [np.ascontiguousarray(block[:, channel]) for channel in range(block.shape[1])]


def _power(rows: Samples, scale: float) -> FloatArray:
    floats = rows.astype(np.float32, copy=False)
    with np.errstate(over="ignore", invalid="ignore"):  # Of samples that are no sound: see `_level`.
        squares = np.vecdot(floats, floats)
    return np.asarray(squares * np.float32(scale * scale / rows.shape[1]), np.float32)


def _roomier(row: Samples, count: int, least: int) -> Samples:
    larger = np.empty((len(row), max(least, row.shape[1] * 2)), row.dtype)
    larger[:, :count] = row[:, :count]
    return larger


def _flaws(block: Samples | None) -> int:
    """Samples that are no numbers."""
    if block is None or block.dtype == np.int16:
        return 0
    return int(np.count_nonzero(~np.isfinite(block)))


def _fours(below: Level) -> Level:
    """Every STEP entries as one; the last from what is left."""
    entries = below.mins.shape[1]
    starts = np.arange(0, entries, STEP)
    counts = np.diff(starts, append=entries)
    return Level(
        np.minimum.reduceat(below.mins, starts, axis=1),
        np.maximum.reduceat(below.maxs, starts, axis=1),
        (np.add.reduceat(below.power, starts, axis=1) / counts).astype(np.float32),
    )
