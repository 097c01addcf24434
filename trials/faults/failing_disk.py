"""A disk that fails: full, read-only, or pulled out."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path

from studio.library.writer import Disk


@dataclass(frozen=True, slots=True)
class Fault:
    """An error of the system's; `half` if part of what was to be written is on the disk nevertheless,
    `lasting` if everything fails from then on."""

    name: str
    number: int
    half: bool = False
    lasting: bool = False


FAULTS = (
    Fault("full disk", errno.ENOSPC, half=True),
    Fault("full disk for good", errno.ENOSPC, half=True, lasting=True),
    Fault("read-only disk", errno.EROFS, lasting=True),
    Fault("disk pulled out", errno.EIO, half=True, lasting=True),
    Fault("one bad block", errno.EIO),
)


class FailingDisk(Disk):
    """Fails at the operation of number `at`, counted from 0. `ends` ends the whole program there instead."""

    def __init__(self, fault: Fault | None = None, at: int = 1 << 30) -> None:
        self.fault, self.at = fault, at
        self.count = 0
        self.failed = 0

    def _strike(self) -> bool:
        number, self.count = self.count, self.count + 1
        return number == self.at or (number > self.at and self.fault is not None and self.fault.lasting)

    def _fail(self, path: Path) -> None:
        assert self.fault is not None
        self.failed += 1
        raise OSError(self.fault.number, "told to fail", str(path))

    def _half(self, content: bytes) -> bytes:
        return content[: len(content) // 2] if self.fault is None or self.fault.half else b""

    def make_folder(self, path: Path) -> None:
        if not path.is_dir() and self._strike():
            self._fail(path)
        super().make_folder(path)

    def create(self, path: Path, content: bytes, *, sync: bool) -> None:
        if self._strike():
            if self.fault is None or self.fault.half:
                super().create(path, self._half(content), sync=False)
            self._fail(path)
        super().create(path, content, sync=False)

    def append(self, path: Path, content: bytes, *, sync: bool) -> None:
        if self._strike():
            if half := self._half(content):
                super().append(path, half, sync=False)
            self._fail(path)
        super().append(path, content, sync=False)

    def overwrite(self, path: Path, offset: int, content: bytes) -> None:
        if self._strike():
            if half := self._half(content):
                super().overwrite(path, offset, half)
            self._fail(path)
        super().overwrite(path, offset, content)

    def truncate(self, path: Path, size: int) -> None:
        if self._strike():
            self._fail(path)
        super().truncate(path, size)

    def replace(self, source: Path, target: Path, *, sync: bool) -> None:
        if self._strike():
            self._fail(target)
        super().replace(source, target, sync=False)

    def copy(self, source: Path, target: Path) -> None:
        if self._strike():
            target.write_bytes(self._half(source.read_bytes()))
            self._fail(target)
        super().copy(source, target)

    def sync(self, path: Path) -> None:
        if self._strike():
            self._fail(path)

    def remove(self, path: Path) -> None:
        if self._strike():
            self._fail(path)
        super().remove(path)


class KillingDisk(FailingDisk):
    """Ends the program by a signal that nothing can catch, in the middle of what it was doing."""

    def _fail(self, path: Path) -> None:
        import os
        import signal

        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
