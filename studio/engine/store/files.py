"""Files beside the database, named by ids of ours and never by what a client says."""

from __future__ import annotations

import os
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

DAY = 86400.0


class Files:
    """A folder of files that rows of the database name.

    A file is moved here whole before its row is written, and goes after its row has gone: what a crash in
    between leaves is a file without a row, for `sweep`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, draft: Path, name: str) -> Path:
        """Move `draft`, of the same disk, here; where it is now."""
        place = self.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        with open(draft, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(draft, place)
        return place

    def drop(self, name: str) -> None:
        """Delete, if it is still there."""
        with suppress(OSError):
            (self.folder / name).unlink()

    def sweep(self, named: Collection[str]) -> None:
        """Delete what no row has named for a day: another engine may be about to name what is younger."""
        for file in self.folder.rglob("*"):
            with suppress(OSError):
                name = file.relative_to(self.folder).as_posix()
                if file.is_file() and name not in named and file.stat().st_mtime < time.time() - DAY:
                    file.unlink()
