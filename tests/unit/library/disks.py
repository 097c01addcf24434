"""File operations that fail when a test wants it."""

from __future__ import annotations

import errno
from pathlib import Path

from studio.library.writer import Disk


class FullDisk(Disk):
    """Has room for so many bytes more; then half of what is written, and an error."""

    def __init__(self, room: int = 1 << 40) -> None:
        self.room = room

    def create(self, path: Path, content: bytes, *, sync: bool) -> None:
        super().create(path, content[: self._left(content)], sync=sync)
        self._check()

    def append(self, path: Path, content: bytes, *, sync: bool) -> None:
        super().append(path, content[: self._left(content)], sync=sync)
        self._check()

    def _left(self, content: bytes) -> int:
        left = min(len(content), max(self.room, 0))
        self.room -= len(content)
        return left

    def _check(self) -> None:
        if self.room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
