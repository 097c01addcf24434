"""The engine's log: what it writes to its standard error, kept within a size."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

LARGEST = 1_000_000


class LogFile:
    """Lines appended to `path`; when it is full it becomes `path` + `.1`, and the older one goes.

    A log that cannot be written is no reason to fail: its lines are dropped.
    """

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        self._path = path
        self._largest = largest

    def write(self, line: str) -> None:
        """Append a line, with or without its end."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > self._largest:
                os.replace(self._path, self._path.with_name(self._path.name + ".1"))
            with self._path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(line.rstrip("\n") + "\n")
