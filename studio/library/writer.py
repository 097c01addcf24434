"""Everything the studio writes goes through here: one writer, so that a test can record its writes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from studio.core.disk_errors import disk_error
from studio.core.errors import DiskError


class FileOperations(Protocol):
    """The few things that are ever done to the disk. Each may raise OSError."""

    def make_folder(self, path: Path) -> None:
        """With the folders above it; nothing if it is there."""
        ...

    def create(self, path: Path, content: bytes, *, sync: bool) -> None:
        """A new file; FileExistsError if there is one."""
        ...

    def append(self, path: Path, content: bytes | memoryview, *, sync: bool) -> None:
        """At the end of a file, which is made if need be."""
        ...

    def overwrite(self, path: Path, offset: int, content: bytes) -> None:
        """Bytes in the middle of a file that is there; synced."""
        ...

    def truncate(self, path: Path, size: int) -> None:
        """Cut a file; synced."""
        ...

    def replace(self, source: Path, target: Path, *, sync: bool) -> None:
        """Rename, in one step, over what has the name; `sync` is for the folder."""
        ...

    def copy(self, source: Path, target: Path) -> None:
        """A new file with the content of another; synced."""
        ...

    def sync(self, path: Path) -> None:
        """Bring a file that somebody else wrote onto the disk."""
        ...

    def remove(self, path: Path) -> None:
        """Delete a file; nothing if it is not there."""
        ...


class Disk:
    """The real operations."""

    def make_folder(self, path: Path) -> None:
        path.mkdir(parents=True, exist_ok=True)

    def create(self, path: Path, content: bytes, *, sync: bool) -> None:
        with open(path, "xb") as file:
            _written(file, content, sync=sync)

    def append(self, path: Path, content: bytes | memoryview, *, sync: bool) -> None:
        with open(path, "ab", buffering=0) as file:
            _write_all(file, content)
            if sync:
                os.fsync(file.fileno())

    def overwrite(self, path: Path, offset: int, content: bytes) -> None:
        with open(path, "r+b") as file:
            file.seek(offset)
            _written(file, content)

    def truncate(self, path: Path, size: int) -> None:
        with open(path, "r+b") as file:
            file.truncate(size)
            _written(file, b"")

    def replace(self, source: Path, target: Path, *, sync: bool) -> None:
        os.replace(source, target)
        if sync:
            _sync_folder(target.parent)

    def copy(self, source: Path, target: Path) -> None:
        with open(source, "rb") as old, open(target, "xb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            _written(new, b"")

    def sync(self, path: Path) -> None:
        with open(path, "r+b") as file:
            os.fsync(file.fileno())

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)


class Writer:
    """Writes whole files and growing ones. Raises DiskFull, NotWritable, FileMissing or DiskError."""

    def __init__(self, operations: FileOperations | None = None) -> None:
        self._do = operations or Disk()

    def make_folder(self, path: Path) -> None:
        """A folder, with those above it."""
        with _named(path):
            self._do.make_folder(path)

    def write(self, path: Path, content: bytes, *, sync: bool = True) -> None:
        """A whole file: under a temporary name, synced, renamed. It is there whole or not at all. Without
        `sync`, which takes its time, this holds for any end of the program, but not for a power cut."""
        unfinished = _beside(path)
        with _named(path):
            try:
                self._do.create(unfinished, content, sync=sync)
                self._do.replace(unfinished, path, sync=sync)
            except OSError:
                with suppress(OSError):
                    self._do.remove(unfinished)
                raise

    def write_json(self, path: Path, value: Any, *, sync: bool = True) -> None:
        """A whole file of JSON that people can read."""
        import orjson  # The window waits for what is imported at the start; nothing is written by then.

        self.write(path, orjson.dumps(value, option=orjson.OPT_INDENT_2) + b"\n", sync=sync)

    def create(self, path: Path, content: bytes) -> None:
        """A new file that will grow; DiskError if the name is taken."""
        with _named(path):
            self._do.create(path, content, sync=True)

    def append(self, path: Path, content: bytes | memoryview, *, sync: bool = False) -> None:
        """More of a growing file; with `sync` it outlives a power cut as well."""
        with _named(path):
            self._do.append(path, content, sync=sync)

    def overwrite(self, path: Path, offset: int, content: bytes) -> None:
        """Other bytes at `offset`; the file is on the disk when this returns."""
        with _named(path):
            self._do.overwrite(path, offset, content)

    def truncate(self, path: Path, size: int) -> None:
        """Drop what is behind `size` bytes."""
        with _named(path):
            self._do.truncate(path, size)

    def move(self, source: Path, target: Path) -> None:
        """Rename a file or a folder; DiskError if `target` is a folder with something in it. A file is synced
        before: one that has its name at a power cut has its bytes too."""
        with _named(target):
            if source.is_file():
                self._do.sync(source)
            self._do.replace(source, target, sync=True)

    def copy(self, source: Path, target: Path) -> None:
        """A file under another name, over what has that; it is there whole or not at all."""
        unfinished = _beside(target)
        with _named(target):
            try:
                self._do.copy(source, unfinished)
                self._do.replace(unfinished, target, sync=True)
            except OSError:
                with suppress(OSError):
                    self._do.remove(unfinished)
                raise

    def copy_folder(
        self,
        source: Path,
        target: Path,
        *,
        leave_out: Collection[str],
        told: Callable[[Path], object] = lambda _path: None,
    ) -> None:
        """Everything in `source` but files of the names to `leave_out` and unfinished ones. `told` hears of
        each file before it is copied, and may end it by raising."""
        for path in sorted(source.rglob("*")):
            copy = target / path.relative_to(source)
            if path.is_dir():
                self.make_folder(copy)
            elif path.name not in leave_out and not path.name.endswith(".part"):
                told(path)
                self.make_folder(copy.parent)
                self.copy(path, copy)

    @staticmethod
    def error(path: Path, error: OSError) -> DiskError:
        """What an error of the system's means for a file."""
        return disk_error(path, error)

    def remove(self, path: Path) -> None:
        """Delete a file if it is there."""
        with _named(path):
            self._do.remove(path)


def _beside(path: Path) -> Path:
    """A temporary name for what will be `path`."""
    return path.with_name(f".{path.name}.{os.urandom(6).hex()}.part")


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Turns an OSError into what it means for the file that was to be written."""
    try:
        yield
    except OSError as error:
        raise disk_error(path, error) from error


def _written(file: Any, content: bytes, *, sync: bool = True) -> None:
    file.write(content)
    file.flush()
    if sync:
        os.fsync(file.fileno())


def _write_all(file: Any, content: bytes | memoryview) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]


def _sync_folder(folder: Path) -> None:
    """So that the rename outlives a power cut; Windows has no such thing and does not need it."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
