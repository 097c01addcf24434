"""Which column of a table says what: by its header, or by what is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from studio.core.pickups.instruction import is_arrow
from studio.core.pickups.timecode import stretch_in

SOUND_SUFFIXES: Final = (
    *(".wav", ".wave", ".flac", ".mp3", ".m4a", ".aac", ".aif", ".aiff", ".ogg", ".oga", ".opus"),
    *(".webm", ".caf", ".w64", ".rf64", ".bwf", ".au"),
)
Rows = Sequence[Sequence[str]]


class Column(StrEnum):
    """What a column says."""

    RECORDING = "recording"
    START = "start"
    END = "end"
    OLD = "old"
    NEW = "new"
    NOTE = "note"
    BEFORE = "before"
    AFTER = "after"


_NAMES: Final[Mapping[Column, tuple[str, ...]]] = {
    Column.RECORDING: (
        *("file", "filename", "file name", "recording", "audio", "audio file", "clip", "track", "source"),
        *("datei", "aufnahme", "fichier", "archivo", "chapter file"),
    ),
    Column.START: (
        *("time", "timecode", "time code", "tc", "tc in", "in", "start", "from", "at", "begin", "timestamp"),
        *("position", "place", "zeit", "beginn", "temps", "tiempo", "start time", "in point"),
    ),
    Column.END: ("end", "tc out", "out", "to", "stop", "ende", "fin", "end time", "out point"),
    Column.OLD: (
        *("old", "old words", "wrong", "was", "as read", "read", "original", "said", "instead of", "error"),
        *("mistake", "before change", "old text", "as recorded", "alt", "falsch", "ancien", "antes", "find"),
    ),
    Column.NEW: (
        *("new", "new words", "right", "correct", "correction", "should be", "should read", "replacement"),
        *("replace with", "with", "new text", "pickup", "pick up", "neu", "richtig", "nouveau", "nuevo"),
        *("line", "text", "words", "corrected", "fix"),
    ),
    Column.NOTE: (
        *("note", "notes", "comment", "comments", "instruction", "change", "remark", "label", "what"),
        *("description", "name", "kommentar", "commentaire", "comentario"),
    ),
    Column.BEFORE: ("words before", "context before", "preceding"),
    Column.AFTER: ("words after", "context after", "following"),
}
_BY_NAME: Final = {name: column for column, names in _NAMES.items() for name in names}


def by_header(cells: Sequence[str]) -> dict[Column, int]:
    """Which column is where, by names that people give; empty where that is no header."""
    named = [_BY_NAME.get(_plain(cell)) for cell in cells]
    found: dict[Column, int] = {}
    for place, column in enumerate(named):
        if column is not None:
            found.setdefault(column, place)
    says_what = {Column.OLD, Column.NEW, Column.NOTE} & found.keys()
    blank = sum(not cell.strip() for cell in cells)
    return found if says_what and 2 * len(found) >= len(cells) - blank else {}


def by_content(rows: Rows) -> dict[Column, int]:
    """The same for a table without a header; empty where no column says what shall be mended."""
    width = max((len(row) for row in rows), default=0)
    columns = [[row[place].strip() for row in rows if place < len(row)] for place in range(width)]
    found: dict[Column, int] = {}
    words: list[int] = []
    for place, cells in enumerate(columns):
        filled = [cell for cell in cells if cell]
        if not filled or _counts(filled):
            continue
        kind = _kind(filled, is_first=Column.START not in found)
        if kind is None:
            words.append(place)
        else:
            found.setdefault(kind, place)
    names = (Column.OLD, Column.NEW, Column.NOTE) if len(words) > 1 else (Column.NOTE,)
    return found | dict(zip(names, words, strict=False)) if words or Column.NOTE in found else {}


def _kind(cells: Sequence[str], *, is_first: bool) -> Column | None:
    """What all or most of a column's cells are, None for words."""
    most = 0.6 * len(cells)
    if sum(cell.lower().endswith(SOUND_SUFFIXES) for cell in cells) >= most:
        return Column.RECORDING
    if sum(stretch_in(cell, plain=True)[0] is not None for cell in cells) >= most:
        return Column.START if is_first else Column.END
    return Column.NOTE if sum(map(is_arrow, cells)) >= most else None


def _counts(cells: Sequence[str]) -> bool:
    """Whether they number the lines: 1, 2, 3."""
    if len(cells) < 2 or not all(cell.rstrip(".").isdigit() for cell in cells):
        return False
    numbers = [int(cell.rstrip(".")) for cell in cells]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] in (0, 1)


def _plain(cell: str) -> str:
    return " ".join(cell.replace("_", " ").split()).casefold().strip(" :#.?")
