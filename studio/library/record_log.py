"""A list of what was done, one JSON a line: each line is whole, or as if it had never been begun."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import orjson

from studio.library.writer import Writer

Record = dict[str, Any]


class RecordLog:
    """Appends to a file that is made when it is first needed. Safe from any thread; other programs may append
    to it at the same time."""

    def __init__(self, path: Path, writer: Writer | None = None) -> None:
        self._path, self._writer = path, writer or Writer()
        self._lock = threading.Lock()

    def append(self, *records: Record, sync: bool = True) -> None:
        """More of them, in one go; with `sync` on the disk even after a power cut. Raises DiskError."""
        lines = b"".join(orjson.dumps(record) + b"\n" for record in records)
        with self._lock:
            if not self._path.parent.exists():
                self._writer.make_folder(self._path.parent)
            self._writer.append(self._path, self._end_of_torn() + lines, sync=sync)

    def read(self) -> tuple[Record, ...]:
        """All of them, the oldest first; lines that are none, such as a torn last one, are left out."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return ()
        return tuple(found for line in content.split(b"\n") if (found := _record_of(line)) is not None)

    def _end_of_torn(self) -> bytes:
        """A line's end, where the last line has none: what follows must not be joined to half a line."""
        try:
            with self._path.open("rb") as file:
                file.seek(0, 2)
                if not file.tell():
                    return b""
                file.seek(-1, 2)
                return b"" if file.read(1) == b"\n" else b"\n"
        except OSError:
            return b""


def _record_of(line: bytes) -> Record | None:
    try:
        json = orjson.loads(line)
    except ValueError:
        return None
    return json if isinstance(json, dict) else None
