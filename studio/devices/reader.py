"""What a sound device reads from: a track in the device's rate, channels and sample type."""

from __future__ import annotations

import math
from collections import deque
from typing import Protocol

import numpy as np

from studio.audio.resample import Resampler
from studio.core.clip import FloatArray
from studio.devices.formats import DeviceFormat
from studio.devices.levels import LevelTap
from studio.devices.track import Track

REFILL = 0.2
"""Seconds of sound that must be there before a stream that ran dry goes on, and before it starts."""
TAIL = 0.15
"""Seconds of silence after the end: a device that is closed drops what it has not played yet."""


def enough(track: Track, frame: int) -> bool:
    """True if playing can start, or go on, from `frame`."""
    return track.complete or track.frames - frame >= REFILL * track.sample_rate


class Clock(Protocol):
    """What a reader asks of its speaker, in frames since it was started."""

    def taken(self) -> int:
        """How many the device took."""

    def heard(self) -> int:
        """How many of them are heard already."""


class Reader:
    """Reads `track` from `start` on, around its end if `loop`; used on one thread.

    `written` counts the frames handed out, `waiting` says that a stream ran dry and what was handed out is
    taken, `over` that there is nothing more to come.
    """

    def __init__(
        self,
        track: Track,
        start: int,
        form: DeviceFormat,
        clock: Clock,
        *,
        loop: bool = False,
    ) -> None:
        self.loop = loop
        self.written = 0
        self.waiting = False
        self.over = False
        self.levels = LevelTap(form.sample_rate, track.channels)
        self._track = track
        self._format = form
        self._clock = clock
        self._next = start
        self._unrolled = 0
        # Where the track was at which frame of the unrolled sound; one entry more for every round.
        self._rounds: deque[tuple[int, int]] = deque([(0, start)])
        self._ratio = track.sample_rate / form.sample_rate
        self._resampler = Resampler(track.sample_rate, form.sample_rate, track.channels)
        self._made: FloatArray = np.zeros((0, track.channels), np.float32)
        self._dry = False

    @property
    def has_ended(self) -> bool:
        """True when all has been heard."""
        return self.is_empty and self._clock.heard() >= self.written

    @property
    def frame(self) -> int:
        """The frame of the track that is heard now."""
        unrolled = self._clock.heard() * self._ratio
        while len(self._rounds) > 1 and self._rounds[1][0] <= unrolled:
            self._rounds.popleft()
        begin, frame = self._rounds[0]
        return min(round(frame + unrolled - begin), self._track.frames)

    @property
    def is_ahead_of_a_round(self) -> bool:
        """True if part of the next round was handed out already."""
        return self.frame >= 0 and len(self._rounds) > 1

    @property
    def is_empty(self) -> bool:
        """True when all has been handed out."""
        return self.over and not len(self._made)

    def read(self, size: int) -> bytes:
        """The next frames, as many as fit in `size` bytes; fewer if they are not there yet."""
        if self._must_wait():
            return b""
        block = self._frames(size // self._format.frame_bytes)
        self.levels.add(block)
        self.written += len(block)
        return self._format.encoded(block)

    def _must_wait(self) -> bool:
        if self._dry and self._clock.taken() >= self.written:
            self.waiting = True
        if self.waiting and enough(self._track, self._next):
            self.waiting = False
        return self.waiting

    def _frames(self, count: int) -> FloatArray:
        self._dry = False
        parts, ready = [self._made], len(self._made)
        while ready < count and (block := self._more(count - ready)) is not None:
            parts.append(block)
            ready += len(block)
        made = np.concatenate(parts)
        self._made = made[count:]
        return made[:count]

    def _more(self, count: int) -> FloatArray | None:
        """Some more of the sound in the device's rate, perhaps none yet; None if there is none to be had."""
        if self.over:
            return None
        complete = self._track.complete  # Asked for before reading: what is added in between is read first.
        block = self._track.read(self._next, math.ceil(count * self._ratio))
        self._next += len(block)
        self._unrolled += len(block)
        if len(block):
            return self._resampled(self._resampler.add(self._shaped(block)))
        if not complete:
            self._dry = True
            return None
        return self._round() if self.loop and self._track.frames else self._end()

    def _round(self) -> FloatArray:
        self._next = 0
        self._rounds.append((self._unrolled, 0))
        return self._made[:0]

    def _end(self) -> FloatArray:
        self.over = True
        rest = self._resampled(self._resampler.finish())
        tail = np.zeros((round(TAIL * self._format.sample_rate), self._track.channels), np.float32)
        return np.concatenate((rest, tail))

    def _shaped(self, block: FloatArray) -> FloatArray:
        return block[:, 0] if self._track.channels == 1 else block

    def _resampled(self, block: FloatArray) -> FloatArray:
        return block.reshape(-1, self._track.channels)
