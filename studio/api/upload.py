"""Files on their way to a service, read from the disk piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from studio.core.errors import DiskError, FileMissing

BLOCK = 1 << 19
"""Bytes in memory at a time."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file, or the bytes of one, as `filename` of `content_type`. Opened anew each time it is sent."""

    source: Path | bytes
    filename: str
    content_type: str

    def size(self) -> int:
        """Bytes; FileMissing."""
        if isinstance(self.source, bytes):
            return len(self.source)
        try:
            return self.source.stat().st_size
        except OSError as error:
            raise _missing(self.source) from error

    async def blocks(self, size: int) -> AsyncIterator[bytes]:
        """The first `size` bytes of it. FileMissing; DiskError if it has become shorter."""
        if isinstance(self.source, bytes):
            yield self.source
            return
        file = await asyncio.to_thread(_opened, self.source)
        try:
            while size:
                block = await asyncio.to_thread(_read, file, min(BLOCK, size), self.source)
                size -= len(block)
                yield block
        finally:
            file.close()


def _opened(path: Path) -> BinaryIO:
    try:
        return open(path, "rb", buffering=0)
    except OSError as error:
        raise _missing(path) from error


def _read(file: BinaryIO, size: int, path: Path) -> bytes:
    try:
        block = file.read(size)
    except OSError as error:
        raise DiskError(f"“{path.name}” cannot be read.") from error
    if not block:
        raise DiskError(f"“{path.name}” was changed while it was being sent.")
    return block


def _missing(path: Path) -> FileMissing:
    return FileMissing(f"“{path.name}” is not where it was, or cannot be opened.")
