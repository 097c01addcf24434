"""A pickup list as a table: CSV with any delimiter, with names of its columns or without."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Literal

from studio.core.language import tr
from studio.core.pickups.columns import Column, by_content, by_header
from studio.core.pickups.instruction import Instruction, instruction_in, is_arrow, replacement, unquoted
from studio.core.pickups.pickup import Pickup, PickupList, Unread
from studio.core.pickups.timecode import stretch_in

DELIMITERS = "\t;|,"
NO_WORDS = tr(
    "it says neither which words are wrong nor what shall be there",
    about="why a line was not read, behind a colon",
)
NO_CHANGE = tr("the new words are the old ones", about="why a line was not read, behind a colon")
NO_PLACE = tr(
    "it says neither the old words nor when they are said",
    about="why a line was not read, behind a colon",
)
WORDS = (Column.OLD, Column.NEW, Column.NOTE)


def from_table(text: str) -> PickupList | None:
    """The pickups of a table; None for a text that is no table, or one that says nothing of this kind.
    Lines in quotes may hold delimiters and ends of lines."""
    rows = rows_of(text)
    if rows is None:
        return None
    header = by_header(rows[0][1])
    placed = header or by_content([row for _, row in rows])
    if not placed:
        return None
    pickups: list[Pickup] = []
    unread: list[Unread] = []
    for number, row in rows[1:] if header else rows:
        cells = {column: row[place].strip() for column, place in placed.items() if place < len(row)}
        found = pickup_of(number, cells, has_new=Column.NEW in placed)
        (pickups if isinstance(found, Pickup) else unread).append(found)  # type: ignore[arg-type]
    return PickupList(tuple(pickups), tuple(unread))


def rows_of(text: str) -> list[tuple[int, list[str]]] | None:
    """The rows that are not blank, each with the number of its line, by the delimiter that makes the most
    even table; None where none makes one."""
    by_delimiter = [(delimiter, _parsed(text, delimiter)) for delimiter in DELIMITERS]
    scored = [(_evenness(rows), delimiter, rows) for delimiter, rows in by_delimiter if rows]
    even = [(score, delimiter, rows) for score, delimiter, rows in scored if score > 0]
    if not even:
        return _single(text)
    named = [each for each in even if by_header(each[2][0][1])]
    _, delimiter, rows = max(named or even, key=lambda each: each[0])
    return None if delimiter == "," and not named and _is_prose([row for _, row in rows]) else rows


def pickup_of(number: int, cells: Mapping[Column, str], *, has_new: bool) -> Pickup | Unread:
    """What one row says; `has_new` if the table has a column of new words: an empty cell in it cuts."""
    start, end = _times(cells)
    said = _instruction(cells, has_new=has_new)
    text = " ".join(cells[column] for column in WORDS if cells.get(column))
    if said is None:
        return Unread(number, text, NO_WORDS)
    if said.old and unquoted(said.old).casefold() == unquoted(said.new).casefold():
        return Unread(number, text, NO_CHANGE)
    before = said.before or cells.get(Column.BEFORE, "")
    after = said.after or cells.get(Column.AFTER, "")
    placeless = start is None and not (said.old or before or after)
    if placeless and len(said.new.split()) < 4:
        return Unread(number, text, NO_PLACE)
    recording = cells.get(Column.RECORDING, "")
    return Pickup(number, said.kind, said.old, said.new, recording, start, end, before, after)


def _instruction(cells: Mapping[Column, str], *, has_new: bool) -> Instruction | None:
    old, new = cells.get(Column.OLD, ""), cells.get(Column.NEW, "")
    note = cells.get(Column.NOTE, "")
    if old or new:
        if not new and note and (told := instruction_in(note)) is not None:
            return told
        if not old and (told := instruction_in(new)) is not None:
            return told
        if not new and not has_new:
            return instruction_in(old)
        return replacement(old, new)
    if not note:
        return None
    return instruction_in(note) or replacement("", note)


def _times(cells: Mapping[Column, str]) -> tuple[float | None, float | None]:
    start, end = stretch_in(cells.get(Column.START, ""), plain=True)
    later, _ = stretch_in(cells.get(Column.END, ""), plain=True)
    end = later if later is not None else end
    return start, end if start is not None and end is not None and end >= start else None


def _parsed(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Rows with the numbers of the lines on which they begin. Where quotes are not those of a table, each
    line is read by itself: one that is never closed, or has words behind it, swallows nothing."""
    with suppress(csv.Error):
        return _rows(text, delimiter, csv.QUOTE_MINIMAL)
    rows = (
        (number, row) for number, line in enumerate(text.splitlines(), 1) for _, row in _line(line, delimiter)
    )
    return list(rows)


def _line(line: str, delimiter: str) -> list[tuple[int, list[str]]]:
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        with suppress(csv.Error):
            return _rows(line, delimiter, quoting)
    return [(1, [line])]


def _rows(text: str, delimiter: str, quoting: Literal[0, 3]) -> list[tuple[int, list[str]]]:
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=delimiter, quoting=quoting, skipinitialspace=True, strict=True)
    rows, begins = [], 1
    for row in reader:
        if any(cell.strip() for cell in row):
            rows.append((begins, row))
        begins = reader.line_num + 1
    return rows


def _evenness(rows: Sequence[tuple[int, Sequence[str]]]) -> float:
    """The share of rows that are as wide as most, 0 where most have one cell only."""
    widths = Counter(len(row) for _, row in rows)
    width, count = max(widths.items(), key=lambda each: (each[1], each[0]))
    return count / len(rows) if width > 1 else 0.0


def _single(text: str) -> list[tuple[int, list[str]]] | None:
    """A table of one column, which only its header makes one."""
    rows = _parsed(text, DELIMITERS[0])
    return rows if rows and by_header(rows[0][1]) else None


def _is_prose(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the commas are those of sentences: no column holds times or files, and lines say `old -> new`
    across them, or are long."""
    kinds = by_content(rows)
    if {Column.START, Column.RECORDING} & kinds.keys():
        return False
    joined = [", ".join(row) for row in rows]
    return sum(map(is_arrow, joined)) > len(rows) / 2 or any(instruction_in(line) for line in joined)
