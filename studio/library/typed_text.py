"""Words in a field that become no edit by themselves: on the disk with every key, until they are used."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from studio.core.errors import DiskError
from studio.library.writer import Writer

PICKUP_LIST = "pasted-list.txt"


class TypedText:
    """Files of plain text in the project's folder, each under its name. Where the disk refuses, the words are
    in their field still, and the next key tries again."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._folder, self._writer = folder, writer

    def keep(self, name: str, text: str) -> None:
        """Keeps what is in the field now; an empty text is none."""
        path = self._folder / name
        with suppress(DiskError):
            if text:
                self._writer.write(path, text.encode(errors="replace"), sync=False)
            else:
                self._writer.remove(path)

    def found(self, name: str) -> str:
        """What was in the field; empty for nothing."""
        try:
            return (self._folder / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
