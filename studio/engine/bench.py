"""Work on recordings that is not speech: a thread of its own, so that speech does not wait for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from studio.core.errors import TooManyAtOnce
from studio.engine.craft import Stopped
from studio.engine.turns import PATIENCE

T = TypeVar("T")
MOST_AT_ONCE = 8


class Bench:
    """One worker thread does one piece of work after the other."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="bench")
        self._worker.submit(int)  # The thread is there from the start on.
        self._waiting = 0

    async def run(self, act: Callable[[Stopped], T]) -> T:
        """What `act` gives, in its turn; it is told to stop when the caller gives up. TooManyAtOnce where too
        much waits already."""
        if self._waiting >= MOST_AT_ONCE:
            raise TooManyAtOnce("Too many recordings are being worked on: try again shortly.", wait=PATIENCE)
        self._waiting += 1
        given_up = threading.Event()
        try:
            return await asyncio.wrap_future(self._worker.submit(act, given_up.is_set))
        finally:
            given_up.set()
            self._waiting -= 1

    def close(self) -> None:
        """Wait for what is being done; nothing comes after it."""
        self._worker.shutdown(cancel_futures=True)
