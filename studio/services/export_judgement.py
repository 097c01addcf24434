"""The judgement of a dataset as a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from studio.core.judgement_table import TableRow, judgement_csv
from studio.library.writer import Writer


class ExportJudgement:
    """`export_judgement(rows, path)` writes a CSV in UTF-8, marked so that spreadsheets know. The file is
    there whole or not at all. Raises DiskError."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def __call__(self, rows: Iterable[TableRow], path: Path) -> Path:
        self._writer.write(path, judgement_csv(rows).encode("utf-8-sig"))
        return path
