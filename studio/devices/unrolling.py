"""A source along its route, at another speed and in the device's rate, as one line of samples."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from studio.audio.resample import Resampler
from studio.audio.stretch import Stretcher
from studio.core.clip import FloatArray
from studio.devices.join import SECONDS as JOIN
from studio.devices.join import Join
from studio.devices.route import WHOLE, Route
from studio.devices.source import Source

TAIL = 0.15
"""Seconds of silence after the end: a device that is closed drops what it has not played yet."""


class Unrolling:
    """Reads `source` from frame `start` on. `more` may be called on one thread at a time, `frame_at` on
    another. `over` says that there is nothing more to come, `dry` that it has not arrived yet."""

    def __init__(
        self, source: Source, start: int, rate: int, route: Route = WHOLE, speed: float = 1.0
    ) -> None:
        self.loop = route.loop
        self.over = self.dry = False
        self.next = start
        self._source, self._route, self._rate = source, route, rate
        self._part = route.part_at(start) or 0
        if route.parts and route.part_at(start) is None:
            self.next = route.first
        # How many frames of the source go by in one of the device's.
        self._ratio = source.sample_rate / rate * speed
        self._stretcher = Stretcher(source.sample_rate, speed, source.channels) if speed != 1 else None
        self._resampler = Resampler(source.sample_rate, rate, source.channels)
        self._read = self._round = 0
        self._join: Join | None = None
        # Where in the source it was at which frame of what was read; one entry more for every jump.
        self._jumps: deque[tuple[int, int]] = deque([(0, self.next)])

    def more(self, count: int) -> FloatArray | None:
        """About `count` more frames in the device's rate, perhaps none yet; None if there is none to be had,
        either now (`dry`) or ever (`over`)."""
        self.dry = False
        if self.over:
            return None
        complete = self._source.complete  # Asked before reading: what is added in between is read first.
        block = self._source.read(self.next, self._wanted(count))
        self.next += len(block)
        self._read += len(block)
        if len(block):
            return self._resampled(self._stretched(self._joined(block)))
        if not complete and not self._at_part_end:
            self.dry = True
            return None
        return self._go_on()

    def frame_at(self, heard: int) -> int:
        """The source's frame that is heard when the device has played `heard` frames."""
        read = heard * self._ratio
        while len(self._jumps) > 1 and self._jumps[1][0] <= read:
            self._jumps.popleft()
        begin, frame = self._jumps[0]
        return min(round(frame + read - begin), self._source.frames)

    @property
    def is_ahead_of_a_jump(self) -> bool:
        """True if it has been read beyond a jump that was not heard yet, as `frame_at` was told last."""
        return len(self._jumps) > 1

    @property
    def _end(self) -> int | None:
        """Where the stretch that is played ends; None for the end of the sound."""
        return self._route.parts[self._part].end if self._route.parts else None

    @property
    def _at_part_end(self) -> bool:
        return self._end is not None and self.next >= self._end

    def _wanted(self, count: int) -> int:
        wanted = math.ceil(count * self._ratio)
        return wanted if self._end is None else max(0, min(wanted, self._end - self.next))

    def _go_on(self) -> FloatArray:
        """After the end of a stretch: the next one, the first again, or the end of all."""
        if self._part + 1 < len(self._route.parts):
            return self._jump(self._part + 1)
        if self.loop and self._read > self._round:  # Where a round gives nothing any more it is over.
            self._round = self._read
            return self._jump(0)
        self.over = True
        rest = self._stretcher.finish() if self._stretcher else self._nothing()
        rest = np.concatenate((self._resampled(rest), self._last_resampled()))
        return np.concatenate((rest, np.zeros((round(TAIL * self._rate), rest.shape[1]), np.float32)))

    def _jump(self, part: int) -> FloatArray:
        parts = self._route.parts
        if parts:
            self._join = Join(self._source.read(self.next, round(JOIN * self._source.sample_rate)))
        self._part, self.next = part, parts[part].start if parts else 0
        self._jumps.append((self._read, self.next))
        return self._nothing()

    def _joined(self, block: FloatArray) -> FloatArray:
        """With what is left of the stretch before; a loop through all of the sound is joined by nothing."""
        if self._join is None or self._join.is_over:
            return block
        return self._join.over(block)

    def _nothing(self) -> FloatArray:
        return np.zeros((0, self._source.channels), np.float32)

    def _stretched(self, block: FloatArray) -> FloatArray:
        return self._stretcher.add(block) if self._stretcher else block

    def _resampled(self, block: FloatArray) -> FloatArray:
        given = self._resampler.add(block[:, 0] if self._source.channels == 1 else block)
        return given.reshape(-1, self._source.channels)

    def _last_resampled(self) -> FloatArray:
        return self._resampler.finish().reshape(-1, self._source.channels)
