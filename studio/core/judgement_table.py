"""The judgement of a dataset's files as a table for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from studio.core.dataset_judgement import FileJudgement

MARKS = (
    "Length",
    "Rate",
    "Noise",
    "Clipping",
    "Speech",
    "Silence",
    "Text match",
    "Speakers",
    "Room",
)
HEAD = ("file", "path", "state", "grade", "judgement", "same sound as", "seconds", "sample rate", "channels")


@dataclass(frozen=True, slots=True)
class TableRow:
    """A file: `path` empty where it is not on this computer, `judgement` None where it was not judged, for
    the `reason`, if one is known."""

    name: str
    path: str
    state: str
    judgement: FileJudgement | None
    double: str = ""
    reason: str = ""


def judgement_csv(rows: Iterable[TableRow]) -> str:
    """A line for each file, with its measures as they are shown; as spreadsheets read it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*HEAD, *(name.lower() for name in MARKS), "text beside it", "what was heard"])
    for row in rows:
        writer.writerow(_cells(row))
    return out.getvalue()


def _cells(row: TableRow) -> list[object]:
    judged = row.judgement
    head: list[object] = [_plain(row.name), _plain(row.path), row.state]
    if judged is None:
        return [*head, "", _plain(row.reason), row.double, *("",) * (len(MARKS) + 5)]
    facts = (str(judged.grade), judged.words, row.double, round(judged.seconds, 3), judged.sample_rate)
    found = (judged.mark(name) for name in MARKS)
    shown = (mark.shown.replace("−", "-") if mark is not None else "" for mark in found)
    return [*head, *facts, judged.channels, *shown, _plain(judged.text), _plain(judged.heard)]


def _plain(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
