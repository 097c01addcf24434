"""Files on their way to a service, read from the disk piece by piece."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from studio.core.errors import DiskError, FileMissing
from studio.core.language import tr

BLOCK = 1 << 20
"""Bytes read at a time: one piece is on the line while the next is read."""


def unwatched(sent: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file, or the bytes of one, as `filename` of `content_type`. Opened anew each time it is sent. `told`
    hears how many bytes of it went out, on the thread that sends."""

    source: Path | bytes
    filename: str
    content_type: str
    told: Callable[[int], None] = field(default=unwatched, compare=False)

    def size(self) -> int:
        """Bytes; FileMissing."""
        if isinstance(self.source, bytes):
            return len(self.source)
        try:
            return self.source.stat().st_size
        except OSError as error:
            raise _missing(self.source) from error

    async def blocks(self, size: int) -> AsyncGenerator[bytes, None]:
        """The first `size` bytes of it. FileMissing; DiskError if it has become shorter."""
        if isinstance(self.source, bytes):
            yield self.source
            return
        file, sent = _File(self.source), 0
        coming: asyncio.Task[bytes] | None = None
        try:
            await asyncio.to_thread(file.open)
            coming = _coming(file, size)
            while coming is not None:
                block = await coming
                size -= len(block)
                coming = _coming(file, size)
                yield block
                sent += len(block)
                self.told(sent)
        finally:
            if coming is not None:
                coming.cancel()
            file.close()


def _coming(file: _File, size: int) -> asyncio.Task[bytes] | None:
    """The next piece of what is left, which is being read."""
    return asyncio.create_task(asyncio.to_thread(file.read, min(BLOCK, size))) if size else None


class _File:
    """A file that other threads open and read, and that is closed once it is not wanted: by `close`, or by
    the thread that has it in its hands then."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()
        self._unwanted = False

    def open(self) -> None:
        """FileMissing."""
        with self._lock:
            self._file = _opened(self._path)
        self._close_if_unwanted()

    def read(self, size: int) -> bytes:
        """At most `size` bytes; DiskError if there is nothing more."""
        with self._lock:
            block = _read(self._file, size, self._path) if self._file else b""
        self._close_if_unwanted()
        return block

    def close(self) -> None:
        """Never waits."""
        self._unwanted = True
        self._close_if_unwanted()

    def _close_if_unwanted(self) -> None:
        if self._unwanted and self._lock.acquire(blocking=False):
            if self._file is not None:
                self._file.close()
                self._file = None
            self._lock.release()


def _opened(path: Path) -> BinaryIO:
    try:
        return open(path, "rb", buffering=0)
    except OSError as error:
        raise _missing(path) from error


def _read(file: BinaryIO, size: int, path: Path) -> bytes:
    try:
        block = file.read(size)
    except OSError as error:
        raise DiskError(tr("“{name}” cannot be read.", name=path.name)) from error
    if not block:
        raise DiskError(tr("“{name}” was changed while it was being sent.", name=path.name))
    return block


def _missing(path: Path) -> FileMissing:
    return FileMissing(tr("“{name}” is not where it was, or cannot be opened.", name=path.name))
