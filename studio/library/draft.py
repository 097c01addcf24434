"""Words that are being typed: on the disk with every key, before they become an edit of the journal."""

from __future__ import annotations

from pathlib import Path

from studio.core.edit import Edit
from studio.library.journal import Act, Entry, entry_of, line_of
from studio.library.writer import Writer

NAME = "draft.json"


class Draft:
    """One file in the project's folder: the edit that the words would be. It counts as long as nothing else
    was done after it."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._path, self._writer = folder / NAME, writer
        self._kept = self._path.exists()

    def keep(self, number: int, edit: Edit, *, sync: bool) -> None:
        """Keep what would be the `number`th entry of the journal. Raises DiskError."""
        self._kept = True
        self._writer.write(self._path, line_of(Entry(number, Act.DO, edit=edit)), sync=sync)

    def drop(self) -> None:
        """The words are an edit now, or are no more. Raises DiskError."""
        if self._kept:
            self._writer.remove(self._path)
            self._kept = False

    def found(self, number: int) -> Edit | None:
        """What was being typed when the studio ended; None if nothing, or if something was done after it."""
        try:
            entry = entry_of(self._path.read_bytes())
        except OSError:
            return None
        return entry.edit if entry is not None and entry.number == number else None
