"""A thread that runs an asyncio loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class LoopThread:
    """Runs coroutines for other threads. It is no daemon: whoever makes one closes it."""

    def __init__(self, name: str) -> None:
        self.loop = asyncio.new_event_loop()
        self._lock = threading.Lock()
        self._closed = False
        self._under_way: set[Future[Any]] = set()
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start `work` on the loop. Cancelling what is returned cancels it, queued or running. After `close`
        it comes back cancelled."""
        with self._lock:
            if not self._closed:
                begun = asyncio.run_coroutine_threadsafe(work, self.loop)
                self._under_way.add(begun)
                begun.add_done_callback(self._under_way.discard)
                return begun
        work.close()
        future: Future[T] = Future()
        future.cancel()
        return future

    @property
    def is_idle(self) -> bool:
        """True if all that was started has ended."""
        with self._lock:
            return all(each.done() for each in tuple(self._under_way))

    def later(self, seconds: float, act: Callable[[], object]) -> None:
        """Do `act` on the loop after a while, unless it is closed before."""
        with self._lock:
            if not self._closed:
                self.loop.call_soon_threadsafe(self.loop.call_later, seconds, act)

    def close(self, last: Callable[[], Awaitable[None]]) -> None:
        """Cancel all work, do `last` on the loop and end the thread. Again is no harm."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        asyncio.run_coroutine_threadsafe(self._end(last), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            self.loop.run_until_complete(self._rest())
            self.loop.close()

    async def _rest(self) -> None:
        """What generators that were left early still have to close."""
        await self.loop.shutdown_asyncgens()
        await asyncio.sleep(0)
        while others := asyncio.all_tasks(self.loop) - {asyncio.current_task()}:
            await asyncio.gather(*others, return_exceptions=True)
            await asyncio.sleep(0)

    async def _end(self, last: Callable[[], Awaitable[None]]) -> None:
        others = asyncio.all_tasks(self.loop) - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await last()
