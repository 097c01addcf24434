"""A pickup list as lines of text, as Audacity's labels, or as comments in a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from studio.core.language import tr
from studio.core.patch import PatchKind
from studio.core.pickups.columns import SOUND_SUFFIXES, Column
from studio.core.pickups.instruction import instruction_in, unquoted
from studio.core.pickups.pickup import Pickup, PickupList, Unread
from studio.core.pickups.table import NO_WORDS, pickup_of
from studio.core.pickups.timecode import leading

_LABEL = re.compile(r"(\d+(?:[.,]\d+)?)\t(\d+(?:[.,]\d+)?)(?:\t(.*))?")
_FREQUENCIES = re.compile(r"\\\t.*")
POINT = 0.01
"""Seconds: a label that is shorter marks a point."""
QUESTION = tr(
    "it asks something; write the old words, an arrow and the new ones",
    about="why a line was not read, behind a colon",
)
NO_LABEL = tr("the label has no words", about="why a line was not read, behind a colon")


@dataclass(frozen=True, slots=True)
class Comment:
    """`text` was written at the words `marked`, between `before` and `after`; `author` wrote it. `closed`
    says why it is left out, in a clause; empty for one that counts."""

    marked: str
    text: str
    before: str = ""
    after: str = ""
    author: str = ""
    closed: str = ""


def from_lines(text: str) -> PickupList:
    """A line each: `[12:30] Thursday -> Friday`. A line with a file's name alone says which recording those
    after it are of; one that begins with # is passed over."""
    pickups: list[Pickup] = []
    unread: list[Unread] = []
    recording = ""
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip().lstrip("•*·").strip()
        if line.rstrip(":").lower().endswith(SOUND_SUFFIXES):
            recording = line.rstrip(":")
        elif line and not line.startswith("#"):
            time, said = leading(line)
            cells = {Column.NOTE: said, Column.RECORDING: recording}
            if time is not None:
                cells[Column.START] = str(time)
            found = pickup_of(number, cells, has_new=False)
            if isinstance(found, Pickup):
                pickups.append(found)
            else:
                unread.append(found)
    return PickupList(tuple(pickups), tuple(unread))


def is_labels(text: str) -> bool:
    """Whether it is a label track as Audacity exports it."""
    lines = [line for line in text.splitlines() if line.strip() and not _FREQUENCIES.fullmatch(line)]
    return bool(lines) and all(_LABEL.fullmatch(line) for line in lines)


def from_labels(text: str) -> PickupList:
    """Audacity's labels: start, end and what is written, which are new words or what shall be done."""
    pickups: list[Pickup] = []
    unread: list[Unread] = []
    for number, line in enumerate(text.splitlines(), 1):
        found = _LABEL.fullmatch(line)
        if found is None:
            continue
        start, end = (float(part.replace(",", ".")) for part in found.group(1, 2))
        cells = {Column.START: str(start), Column.NOTE: (found[3] or "").strip()}
        if end - start > POINT:
            cells[Column.END] = str(end)
        made = pickup_of(number, cells, has_new=False)
        if isinstance(made, Pickup):
            pickups.append(made)
        else:
            unread.append(Unread(number, line.strip(), NO_LABEL))
    return PickupList(tuple(pickups), tuple(unread))


def from_comments(comments: Iterable[Comment]) -> PickupList:
    """Comments of a document, numbered in their order: what is written is the new words for those that are
    marked, or says what shall be done with them."""
    pickups: list[Pickup] = []
    unread: list[Unread] = []
    for number, comment in enumerate(comments, 1):
        found = _of_comment(number, comment)
        if isinstance(found, Pickup):
            pickups.append(found)
        else:
            unread.append(found)
    return PickupList(tuple(pickups), tuple(unread))


def _of_comment(number: int, comment: Comment) -> Pickup | Unread:
    time, text = leading(" ".join(comment.text.split()))
    if comment.closed or not text:
        return Unread(number, comment.text, comment.closed or NO_WORDS)
    said = instruction_in(text)
    marked = unquoted(comment.marked)
    if said is None and text.endswith("?") and not marked.endswith("?"):
        return Unread(number, comment.text, QUESTION)
    if said is not None and said.kind is PatchKind.INSERT:
        before = said.before or ("" if said.after else marked)
        return Pickup(number, said.kind, new=said.new, start=time, before=before, after=said.after)
    kind = said.kind if said is not None else PatchKind.REPLACE
    new = said.new if said is not None else unquoted(text)
    old = said.old if said is not None and said.old else marked
    if not old:
        return Pickup(number, kind, "", new, start=time, before=comment.before, after=comment.after)
    return Pickup(number, kind, old, new, "", time, None, comment.before, comment.after)
