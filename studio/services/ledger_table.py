"""The ledger as a table for other programs, and as people read it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from studio.core.errors import Charge
from studio.core.language import mark, shown, tr
from studio.core.ledger import LedgerRow, Result
from studio.library.writer import Writer

HEAD = (
    *("time", "project", "what", "voice", "characters", "seconds", "credits", "result", "charge"),
    *("request id", "connection", "voice id", "take", "project id"),
)
WHAT = {"tts": mark("Speech"), "infill": mark("Infill"), "voice_changer": mark("Voice change")}
MAYBE = "may have been charged"
RESULTS = {Result.MADE: mark("made"), Result.FAILED: mark("failed"), Result.STOPPED: mark("stopped")}
CHARGES = {str(Charge.NOTHING): "nothing", str(Charge.MAYBE): MAYBE, str(Charge.TAKEN): "charged"}
UNSURE = {
    (Result.FAILED, str(Charge.MAYBE)): tr("failed, may have been charged"),
    (Result.FAILED, str(Charge.TAKEN)): tr("failed, charged"),
    (Result.STOPPED, str(Charge.MAYBE)): tr("stopped, may have been charged"),
    (Result.STOPPED, str(Charge.TAKEN)): tr("stopped, charged"),
}
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a cell for something to be worked out."""


def what(row: LedgerRow) -> str:
    """What was made, in a word or two, for people."""
    return shown(WHAT.get(row.job, row.job))


def outcome(row: LedgerRow) -> str:
    """`made`, or `failed, may have been charged`, for people."""
    said = shown(RESULTS[row.result])
    return UNSURE.get((row.result, row.charge), said) if row.may_be_charged else said


def to_csv(rows: Iterable[LedgerRow]) -> str:
    """RFC 4180, with a head; a cell that a spreadsheet would work out is made text by an apostrophe."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(HEAD)
    for row in rows:
        table.writerow([_cell(value) for value in _values(row)])
    return text.getvalue()


def write_csv(rows: Sequence[LedgerRow], path: Path, writer: Writer | None = None) -> None:
    """The table as a file that spreadsheets open, in UTF-8 with its mark. Raises DiskError."""
    (writer or Writer()).write(path, to_csv(rows).encode("utf-8-sig"))


def safe_cell(value: str) -> str:
    """Text that a spreadsheet takes for text."""
    return f"'{value}" if value.startswith(FORMULA) else value


def _cell(value: object) -> object:
    return safe_cell(value) if isinstance(value, str) else value


def _values(row: LedgerRow) -> tuple[object, ...]:
    charge = CHARGES.get(row.charge, row.charge)
    return (
        *(row.time, row.project, WHAT.get(row.job, row.job), row.voice or row.voice_id, row.characters),
        *(round(row.seconds, 3), row.credits, RESULTS[row.result], charge),
        *(row.request_id, row.connection, row.voice_id, row.take_id, row.project_id),
    )
