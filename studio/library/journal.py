"""The journal: every edit, undo and redo of a project, one JSON a line, in the order they were done."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import orjson

from studio.core.edit import MISSING, Change, Document, Edit, Json
from studio.core.errors import DiskError
from studio.library.writer import Writer


class Act(StrEnum):
    START = "start"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """The `number`th thing that was done. A start has the whole `document`, a do its `edit`."""

    number: int
    act: Act
    time: str = ""
    edit: Edit | None = None
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal's file holds: `entries`, the size of what was read, whether more is behind that which
    cannot be read, a last line that is not whole (`torn`), or worse; and the first line, empty for none."""

    entries: tuple[Entry, ...] = ()
    size: int = 0
    torn: bool = False
    damaged: bool = False
    first_line: bytes = b""


class Journal:
    """Appends to the file; every line is on the disk when `append` returns."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self._path, self._writer = path, writer

    def append(self, entry: Entry) -> None:
        """One more. Raises DiskError, and then nothing was done."""
        size = self._path.stat().st_size
        try:
            self._writer.append(self._path, line_of(entry), sync=True)
        except DiskError:
            with suppress(DiskError):  # What follows must not be joined to half a line.
                self._writer.truncate(self._path, size)
            raise

    def drop_after(self, size: int) -> None:
        """Cut off what cannot be read; where that is more than a torn line, a copy is kept beside."""
        content = self._path.read_bytes()
        if b"\n" in content[size:]:
            self._writer.write(self._path.with_suffix(".damaged.jsonl"), content)
        self._writer.truncate(self._path, size)

    def start_over(self, start: Entry) -> None:
        """A new journal that begins with `start`."""
        self._writer.write(self._path, line_of(start))


def read_journal(path: Path) -> Reading:
    """All whole lines from the start; none if there is no such file."""
    return parse(path.read_bytes() if path.exists() else b"")


def parse(content: bytes) -> Reading:
    """The entries of a journal's bytes, up to the first line that is none or has not the next number."""
    entries: list[Entry] = []
    size = 0
    for line in content.splitlines(keepends=True):
        entry = entry_of(line)
        if entry is None or entry.number != len(entries):
            break
        entries.append(entry)
        size += len(line)
    rest = content[size:]
    first = content.partition(b"\n")[0] if entries else b""
    return Reading(tuple(entries), size, torn=bool(rest), damaged=b"\n" in rest, first_line=first)


def line_of(entry: Entry) -> bytes:
    """One line of JSON with its end."""
    json: dict[str, Json] = {"n": entry.number, "act": str(entry.act), "at": entry.time}
    if entry.document is not None:
        json["document"] = entry.document
    if entry.edit is not None:
        json["label"] = entry.edit.label
        json["changes"] = [_change_to_json(change) for change in entry.edit.changes]
    return orjson.dumps(json) + b"\n"


def entry_of(line: bytes) -> Entry | None:
    """The entry of a whole line, None for what is none."""
    if not line.endswith(b"\n"):
        return None
    try:
        json = orjson.loads(line)
        act = Act(json["act"])
        edit = _edit_from_json(json) if act is Act.DO else None
        return Entry(json["n"], act, json.get("at", ""), edit, json.get("document"))
    except (ValueError, KeyError, TypeError):
        return None


def _change_to_json(change: Change) -> dict[str, Json]:
    json: dict[str, Json] = {"path": list(change.path)}
    for side, value in (("before", change.before), ("after", change.after)):
        if value is not MISSING:
            json[side] = value
    return json


def _edit_from_json(json: dict[str, Any]) -> Edit:
    changes = (
        Change(tuple(change["path"]), change.get("before", MISSING), change.get("after", MISSING))
        for change in json["changes"]
    )
    return Edit(json["label"], tuple(changes))
