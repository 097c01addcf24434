"""A pickup list in a file, whatever it was written with."""

from __future__ import annotations

from pathlib import Path

from studio.core.errors import BadText
from studio.core.language import tr
from studio.core.pickups.lines import from_comments
from studio.core.pickups.pickup import PickupList
from studio.core.pickups.reading import read_pickups
from studio.library.text_file import read_text
from studio.library.word_comments import read_comments

SUFFIXES = (".csv", ".tsv", ".txt", ".docx")
"""Ends of names of files that are lists, lower case."""

__all__ = ["SUFFIXES", "open_pickups", "read_pickups"]


def open_pickups(path: Path) -> PickupList:
    """The pickups of a .csv, .tsv or .txt file (a table, Audacity's labels, or a line each), or of the
    comments in a .docx. Raises BadText (another kind of file, nothing in it), TooLarge, FileMissing,
    DiskError."""
    if path.suffix.lower() == ".docx":
        return from_comments(read_comments(path))
    text = read_text(path)
    if not text.strip("\ufeff \t\r\n"):
        raise BadText(tr("There is nothing in “{name}”.", name=path.name))
    found = read_pickups(text)
    if not found.pickups and not found.unread:
        raise BadText(tr("There are no pickups in “{name}”.", name=path.name))
    return found
