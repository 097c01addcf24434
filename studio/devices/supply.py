"""Where a reader has its samples from: made at once, or ahead on a thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.log import logger
from studio.devices.source import Source
from studio.devices.unrolling import Unrolling
from studio.devices.waiting_blocks import WaitingBlocks

REFILL = 0.2
"""Seconds of sound that must be there before a stream that ran dry goes on, and before it starts."""
AHEAD = 2.0
"""Seconds that the thread works ahead: how long a disk may take to wake up."""
BLOCK = 0.1
"""Seconds that it makes at a time."""
LOOK = 0.03
"""Seconds between two looks at a stream that ran dry."""

log = logger(__name__)


def enough(source: Source, frame: int) -> bool:
    """True if playing can start, or go on, from `frame`."""
    return source.complete or source.frames - frame >= REFILL * source.sample_rate


class Supply(Protocol):
    """Samples in the device's rate. `error` is why they ended early, if they did."""

    error: StudioError | None

    def take(self, count: int) -> FloatArray:
        """Up to `count` frames, fewer where there are no more now; [n, channels]."""

    @property
    def ready(self) -> bool:
        """True if there is enough to start or go on."""

    @property
    def is_empty(self) -> bool:
        """True when all was taken."""

    @property
    def is_dry(self) -> bool:
        """True if the last `take` gave less than was asked for, and more is to come."""

    def close(self) -> None:
        """Nothing will be taken any more."""


class Direct:
    """Makes what is taken when it is taken: for sound in memory."""

    error: StudioError | None = None

    def __init__(self, unrolling: Unrolling, source: Source) -> None:
        self._unrolling, self._source = unrolling, source
        self._made: FloatArray = np.zeros((0, source.channels), np.float32)

    def take(self, count: int) -> FloatArray:
        """The next frames."""
        parts, there = [self._made], len(self._made)
        while there < count and (block := self._unrolling.more(count - there)) is not None:
            parts.append(block)
            there += len(block)
        made = np.concatenate(parts)
        self._made = made[count:]
        return made[:count]

    @property
    def ready(self) -> bool:
        return enough(self._source, self._unrolling.next)

    @property
    def is_empty(self) -> bool:
        return self._unrolling.over and not len(self._made)

    @property
    def is_dry(self) -> bool:
        return self._unrolling.dry

    def close(self) -> None:
        """Nothing is held."""


class Ahead:
    """Works up to two seconds ahead on a thread of its own: for files, and for another speed. `rung` is
    called there once, when there is enough to start."""

    def __init__(self, unrolling: Unrolling, channels: int, rate: int, rung: Callable[[], None]) -> None:
        self.error: StudioError | None = None
        self._unrolling, self._rung = unrolling, rung
        self._blocks = WaitingBlocks(channels)
        self._most, self._least, self._block = round(AHEAD * rate), round(REFILL * rate), round(BLOCK * rate)
        self._over = self._dry = self._closed = False
        self._change = threading.Condition()
        threading.Thread(target=self._work, name="sound ahead", daemon=True).start()

    def take(self, count: int) -> FloatArray:
        """The next frames that are made."""
        with self._change:
            self._dry = self._blocks.frames < count and not self._over
            self._change.notify()
            return self._blocks.take(count)

    @property
    def ready(self) -> bool:
        return self._over or self._blocks.frames >= self._least

    @property
    def is_empty(self) -> bool:
        return self._over and not self._blocks.frames

    @property
    def is_dry(self) -> bool:
        return self._dry

    def close(self) -> None:
        """The thread ends by itself, as soon as the disk lets it."""
        with self._change:
            self._closed = True
            self._change.notify()

    def _work(self) -> None:
        told = False
        while self._wait_for_room():
            block = self._made()
            with self._change:
                self._over = self._unrolling.over or self.error is not None
                if block is not None:
                    self._blocks.add(block)
                elif not self._over:
                    self._change.wait(LOOK)
            if self.ready and not told and not self._closed:
                told = True
                self._rung()

    def _wait_for_room(self) -> bool:
        """False when there is nothing more to do."""
        with self._change:
            while self._blocks.frames >= self._most and not self._closed:
                self._change.wait()
            return not (self._closed or self._over)

    def _made(self) -> FloatArray | None:
        try:
            return self._unrolling.more(self._block)
        except StudioError as error:
            self.error = error
        except Exception:  # It would end the thread, and the sound without a word.
            log.exception("the sound could not be made")
            self.error = StudioError(tr("The sound broke off: it could not be read any more."))
        return None
