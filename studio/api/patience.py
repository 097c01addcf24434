"""How long a service may be silent, however it fills the time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

LEAST = 256
"""Bytes that count as a sign of life: one byte now and then does not."""


class Patience:
    """`async with Patience(seconds) as patience:` raises TimeoutError after `seconds` without `heard`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timeout = asyncio.timeout(seconds)
        self._few = 0

    async def __aenter__(self) -> Patience:
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._timeout.__aexit__(kind, error, trace)

    def start_again(self) -> None:
        """All the time from now on."""
        self._timeout.reschedule(asyncio.get_running_loop().time() + self._seconds)

    @contextmanager
    def suspended(self, size: int) -> Iterator[None]:
        """`size` bytes have come; what is done inside costs the service no time."""
        due, before = self._timeout.when(), asyncio.get_running_loop().time()
        self._timeout.reschedule(None)
        yield
        self._few += size
        if self._few >= LEAST or due is None:
            self._few = 0
            self.start_again()
        else:
            self._timeout.reschedule(due + asyncio.get_running_loop().time() - before)
