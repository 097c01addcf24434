"""The files of a project's folder: `project.json` and the journal, which together are its state."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import orjson

from studio.audio.fingerprint import fingerprint
from studio.core.edit import Document
from studio.core.errors import BadRequest, FileMissing, NewerProject
from studio.core.language import tr
from studio.core.migration import FORMAT, format_of, migrated
from studio.core.older_patches import with_patches
from studio.library.history import History
from studio.library.journal import Act, Entry, Journal, Reading, read_journal
from studio.library.writer import Writer

PROJECT, JOURNAL, TAKES = "project.json", "journal.jsonl", "takes"
FOLDERS = (TAKES, "recordings", "peaks")
FOLDED = "journal"
"""The key in project.json that says how many entries of the journal it holds."""


@dataclass(frozen=True, slots=True)
class State:
    """What was read: the past, the number of the next entry, the journal's reading, how many of its entries
    project.json holds, whether the journal ends before that, and whether project.json was written by an
    earlier version."""

    history: History
    next_number: int
    reading: Reading
    folded: int
    behind: bool = False
    earlier: bool = False

    @property
    def unclean(self) -> bool:
        """Whether the project was not closed: closing brings project.json up to date."""
        return self.folded < len(self.reading.entries) or self.reading.torn


def check_free(folder: Path) -> None:
    """BadRequest if something has the name already."""
    if folder.exists():
        raise BadRequest(
            tr(
                "There is something named “{name}” in “{folder}” already.",
                name=folder.name,
                folder=folder.parent,
            )
        )


def lay_out(folder: Path, document: Document, time: str, writer: Writer) -> None:
    """A new project's files in a folder that is not there yet; it appears whole or not at all."""
    unfinished = folder.with_name(f".{folder.name}.{uuid.uuid4().hex[:8]}.part")
    for name in FOLDERS:
        writer.make_folder(unfinished / name)
    Journal(unfinished / JOURNAL, writer).start_over(Entry(0, Act.START, time, document=document))
    write_fold(unfinished, document, 1, writer)
    writer.move(unfinished, folder)


def write_fold(folder: Path, document: Document, folded: int, writer: Writer) -> None:
    """Write project.json: the document after the first `folded` entries."""
    writer.write_json(folder / PROJECT, {**document, FOLDED: folded})


def read_state(folder: Path) -> State:
    """The project as its last whole journal line left it.

    Raises FileMissing, NewerProject, and BadRequest if the folder is no project.
    """
    if not folder.is_dir():
        raise FileMissing(
            tr("“{name}” is not in “{folder}” any more.", name=folder.stem, folder=folder.parent)
        )
    reading = read_journal(folder / JOURNAL)
    fold, folded = _read_fold(folder / PROJECT)
    if fold is None and reading.entries:
        fold, folded = reading.entries[0].document, 1
    if fold is None or not is_document(fold):
        raise BadRequest(tr("“{name}” is not a project of the studio.", name=folder.name))
    _check_format(fold, folder)
    earlier = format_of(fold) < FORMAT
    fold = migrated(fold, reading.first_line or folder.name.encode())
    if folded > len(reading.entries):
        return State(History(fold), folded, reading, folded, behind=True, earlier=earlier)
    history = History(fold, reading.entries[:folded])
    for entry in reading.entries[folded:]:
        history.follow(entry.act, entry.edit)
    newer = with_patches(history.document, _fingerprint)
    if newer is not history.document:  # Its past speaks of what is not there any more.
        return State(History(newer), folded, reading, folded, behind=True, earlier=earlier)
    return State(history, len(reading.entries), reading, folded, earlier=earlier)


def _fingerprint(path: str) -> str:
    try:
        return fingerprint(Path(path))
    except FileMissing:
        return ""


def _read_fold(path: Path) -> tuple[Document | None, int]:
    try:
        document = orjson.loads(path.read_bytes())
    except (OSError, ValueError):
        return None, 0
    if not is_document(document):
        return None, 0
    folded = document.pop(FOLDED, 1)
    return document, folded if isinstance(folded, int) else 1


def is_document(json: object) -> bool:
    """Whether it has what every document has; the file may have been written by anything."""
    script = json.get("script") if isinstance(json, dict) else None
    if not isinstance(script, dict):
        return False
    order, blocks = script.get("order"), script.get("blocks")
    return isinstance(order, list) and isinstance(blocks, dict) and all(each in blocks for each in order)


def keep_earlier(folder: Path, writer: Writer) -> None:
    """A copy of the project.json that an earlier version wrote, before this one writes its own."""
    path = folder / PROJECT
    with suppress(OSError):
        content = path.read_bytes()
        writer.write(path.with_suffix(f".format-{format_of(orjson.loads(content))}.json"), content)


def _check_format(document: Document, folder: Path) -> None:
    if format_of(document) > FORMAT:
        raise NewerProject(
            tr(
                "“{name}” was written by a later version of the studio, and was not opened, so that"
                " nothing in it is lost. Open it with that version.",
                name=folder.stem,
            )
        )
