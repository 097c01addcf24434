"""Several requests speak at once, a clause each in turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from studio.core.errors import TooManyAtOnce
from studio.engine.speech.synthesiser import Synthesiser

T = TypeVar("T")
MOST_AT_ONCE = 16
PATIENCE = 2.0
"""Seconds after which one who was turned away may ask again."""


class Turns:
    """One worker thread does the work of all requests, in the order in which they ask for it.

    A request asks for its next part only when it has the last one, so those that wait go round in a circle.
    The first work is to load the synthesiser; what is asked for meanwhile waits for it.
    """

    def __init__(self, load: Callable[[], Synthesiser]) -> None:
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="speech")
        self.loading: Future[Synthesiser] = self._worker.submit(load)
        self._speaking = 0

    @property
    def degraded(self) -> str | None:
        """The sentence to show where the synthesiser is not the best there is, or could not be loaded."""
        if not self.loading.done() or self.loading.cancelled():
            return None
        if self.loading.exception() is not None:
            return "The voices of this computer could not be loaded; the engine's log says why."
        return self.loading.result().degraded

    async def parts(self, begin: Callable[[Synthesiser], Iterator[T]]) -> AsyncGenerator[T, None]:
        """What the iterator gives that `begin` makes, worked out one part ahead.

        Closing it ends the work with the part that is being made. TooManyAtOnce where too many wait already.
        """
        self._enter()
        work = _Work(self.loading, begin)
        coming = self._worker.submit(work.step)
        try:
            while (part := await asyncio.wrap_future(coming)) is not None:
                coming = self._worker.submit(work.step)
                yield part[0]
        finally:
            self._speaking -= 1
            coming.cancel()
            self._worker.submit(work.close)

    async def run(self, act: Callable[[Synthesiser], T]) -> T:
        """What `act` gives, in its turn. TooManyAtOnce where too many wait already."""
        self._enter()
        try:
            return await asyncio.wrap_future(self._worker.submit(lambda: act(self.loading.result())))
        finally:
            self._speaking -= 1

    def _enter(self) -> None:
        if self._speaking >= MOST_AT_ONCE:
            raise TooManyAtOnce("Too many texts are being spoken at once: try again shortly.", wait=PATIENCE)
        self._speaking += 1

    def close(self) -> None:
        """Wait for the part that is being made; nothing comes after it."""
        self._worker.shutdown(cancel_futures=True)


class _Work(Generic[T]):
    """An iterator that begins, goes on and ends on the worker's thread."""

    def __init__(self, loading: Future[Synthesiser], begin: Callable[[Synthesiser], Iterator[T]]) -> None:
        self._loading = loading
        self._begin = begin
        self._parts: Iterator[T] | None = None

    def step(self) -> tuple[T] | None:
        """The next part in a tuple, None at the end."""
        if self._parts is None:
            self._parts = self._begin(self._loading.result())
        for part in self._parts:
            return (part,)
        return None

    def close(self) -> None:
        """Let go of what the iterator holds."""
        if self._parts is not None and hasattr(self._parts, "close"):
            self._parts.close()
