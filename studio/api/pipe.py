"""Bytes on their way from the loop's thread to the worker that asked for them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from contextlib import suppress

LIMIT = 1 << 20
"""Bytes that may wait; the loop stops reading until the worker has taken them."""


class Pipe:
    """One writer on the loop, one reader on a worker thread. What waits is handed over in one piece, so that
    a fast stream costs few changes of threads."""

    def __init__(self, loop: asyncio.AbstractEventLoop, limit: int = LIMIT) -> None:
        self._loop, self._limit = loop, limit
        self._news = threading.Condition()
        self._waiting: list[bytes] = []
        self._size = 0
        self.headers: Mapping[str, str] = {}
        self._begun = False
        self._unwanted = False
        self._ended = False
        self._error: BaseException | None = None
        self._room = asyncio.Event()
        self._room.set()

    def begin(self, headers: Mapping[str, str]) -> None:
        """The answer's head has come and is good."""
        with self._news:
            self.headers, self._begun = headers, True
            self._news.notify()

    async def put(self, piece: bytes) -> None:
        """Hand over `piece`; waits while too much is waiting already."""
        with self._news:
            if self._unwanted:
                return
            self._waiting.append(piece)
            self._size += len(piece)
            if self._size >= self._limit:
                self._room.clear()
            self._news.notify()
        await self._room.wait()

    def end(self, error: BaseException | None = None) -> None:
        """No more will come; the reader meets `error` after what is waiting. Only the first call counts."""
        with self._news:
            if not self._ended:
                self._ended, self._error = True, error
            self._news.notify()

    def stop(self, error: BaseException) -> None:
        """The reader meets `error` at once; what waits is dropped. From any thread."""
        with self._news:
            self._waiting.clear()
            self._ended, self._error = True, error
            self._news.notify()

    def discard(self) -> None:
        """Drop whatever still comes. For the reader."""
        with self._news:
            self._unwanted = True
            self._waiting.clear()
        self._make_room()

    def wait_begun(self) -> None:
        """Block until `begin`, or raise what ended it before."""
        with self._news:
            self._news.wait_for(lambda: self._begun or self._ended)
            if self._error is not None and not self._waiting:
                raise self._error

    def take(self) -> bytes:
        """Block until there is something, and take all of it; b"" at the end; the error at its turn."""
        with self._news:
            self._news.wait_for(lambda: self._waiting or self._ended)
            pieces, self._waiting, full = self._waiting, [], self._size >= self._limit
            self._size = 0
            if not pieces and self._error is not None:
                raise self._error
        if full:
            self._make_room()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _make_room(self) -> None:
        with suppress(RuntimeError):  # The loop may be closed already; then nobody waits.
            self._loop.call_soon_threadsafe(self._room.set)
