"""The ledger: what was asked for, of whom, and what it cost. A database to ask, and a plain file that is only
ever added to, from which the database can be made again."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import orjson

from studio.core.errors import DiskError
from studio.core.ledger import LedgerRow, Result
from studio.core.log import logger
from studio.library.writer import Writer

_log = logger(__name__)
NAMES = tuple(field.name for field in fields(LedgerRow))
COLUMNS = ", ".join(NAMES)


class Ledger:
    """`library.sqlite` and `ledger.jsonl` in `folder`; safe from any thread and for several programs."""

    def __init__(self, folder: Path, writer: Writer | None = None) -> None:
        self._writer = writer or Writer()
        self._database, self._plain = folder / "library.sqlite", folder / "ledger.jsonl"
        self._lock = threading.Lock()
        self._writer.make_folder(folder)
        self._prepare()

    def add(self, row: LedgerRow) -> None:
        """Write a row, to the plain file first. Raises DiskError."""
        with self._lock:
            self._writer.append(self._plain, orjson.dumps(asdict(row)) + b"\n", sync=True)
            with self._open() as database:
                _insert(database, [row])

    def rows(self) -> tuple[LedgerRow, ...]:
        """All rows, oldest first."""
        with self._lock, self._open() as database:
            found = database.execute(f"SELECT {COLUMNS} FROM ledger ORDER BY number").fetchall()
        return tuple(_row(dict(zip(NAMES, values, strict=True))) for values in found)

    def _prepare(self) -> None:
        with self._lock, self._open() as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(f"CREATE TABLE IF NOT EXISTS ledger (number INTEGER PRIMARY KEY, {COLUMNS})")
            if database.execute("SELECT 1 FROM ledger LIMIT 1").fetchone() is None:
                _insert(database, list(self._plain_rows()))

    def _plain_rows(self) -> Iterator[LedgerRow]:
        content = self._plain.read_bytes() if self._plain.exists() else b""
        for line in content.splitlines():
            try:
                json = orjson.loads(line)
                yield _row(json)
            except (ValueError, KeyError, TypeError):
                _log.warning("a line of the ledger cannot be read")

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._database, timeout=10)) as database, database:
                yield database
        except sqlite3.Error as error:
            raise DiskError(f"The ledger cannot be written: {error}.") from error


def _insert(database: sqlite3.Connection, rows: list[LedgerRow]) -> None:
    marks = ", ".join("?" * len(NAMES))
    values = [tuple(str(v) if isinstance(v, str) else v for v in asdict(row).values()) for row in rows]
    database.executemany(f"INSERT INTO ledger ({COLUMNS}) VALUES ({marks})", values)


def _row(json: dict[str, Any]) -> LedgerRow:
    return LedgerRow(**{**json, "result": Result(json["result"])})
