"""The ledger: what was asked for, of whom, and what it cost. A database to ask, and a plain file that is only
ever added to, from which the database can be made again."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import orjson

from studio.core.errors import DiskError
from studio.core.language import tr
from studio.core.ledger import LedgerRow, Result
from studio.core.log import logger
from studio.library.writer import Writer

_log = logger(__name__)
NAMES = tuple(field.name for field in fields(LedgerRow))
COLUMNS = ", ".join(NAMES)


class Ledger:
    """`library.sqlite` and `ledger.jsonl` in `folder`; safe from any thread and for several programs. A
    database that is damaged is kept beside, and made again from the plain file."""

    def __init__(self, folder: Path, writer: Writer | None = None) -> None:
        self._writer = writer or Writer()
        self._database, self._plain = folder / "library.sqlite", folder / "ledger.jsonl"
        self._lock = threading.Lock()
        self._writer.make_folder(folder)
        try:
            self._prepare()
        except _Damaged:
            self._set_aside()
            self._prepare()

    def add(self, row: LedgerRow) -> None:
        """Write a row, to the plain file first. Raises DiskError; a row that is in the plain file by then is
        in the database after the next start."""
        line = orjson.dumps(asdict(row)) + b"\n"
        with self._lock:
            torn = b"\n" if self._is_torn() else b""  # What follows must not be joined to half a line.
            self._writer.append(self._plain, torn + line, sync=True)
            with self._open() as database:
                _insert(database, [row])

    def rows(self) -> tuple[LedgerRow, ...]:
        """All rows, oldest first."""
        with self._lock, self._open() as database:
            found = database.execute(f"SELECT {COLUMNS} FROM ledger ORDER BY number").fetchall()
        return tuple(_row(dict(zip(NAMES, values, strict=True))) for values in found)

    def spent(self, *, project_id: str | None = None, begins: str = "") -> int:
        """Credits of all rows, or of one project's, whose time begins so: `2026-11` for a month."""
        wanted = "project_id = ? AND " if project_id is not None else ""
        values = [*([project_id] if project_id is not None else []), begins]
        with self._lock, self._open() as database:
            query = f"SELECT SUM(credits) FROM ledger WHERE {wanted}substr(time, 1, {len(begins)}) = ?"
            [[credits]] = database.execute(query, values)
        return int(credits or 0)

    def _prepare(self) -> None:
        with self._lock, self._open() as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(f"CREATE TABLE IF NOT EXISTS ledger (number INTEGER PRIMARY KEY, {COLUMNS})")
            there = {column[1] for column in database.execute("PRAGMA table_info(ledger)")}
            for name in NAMES:
                if name not in there:
                    database.execute(f"ALTER TABLE ledger ADD COLUMN {name} DEFAULT ''")
            self._catch_up(database)

    def _catch_up(self, database: sqlite3.Connection) -> None:
        """Rows that are in the plain file alone: the studio ended, or the disk failed, between the two."""
        [[count]] = database.execute("SELECT COUNT(*) FROM ledger")
        content = self._plain.read_bytes() if self._plain.exists() else b""
        if content.count(b"\n") == count:
            return
        found = database.execute(f"SELECT {COLUMNS} FROM ledger").fetchall()
        there = Counter(_row(dict(zip(NAMES, values, strict=True))) for values in found)
        missing = []
        for row in _rows(content):
            if there[row]:
                there[row] -= 1
            else:
                missing.append(row)
        _insert(database, missing)

    def _is_torn(self) -> bool:
        with suppress(OSError), open(self._plain, "rb") as plain:
            if plain.seek(0, 2):
                plain.seek(-1, 2)
                return plain.read(1) != b"\n"
        return False

    def _set_aside(self) -> None:
        _log.warning("the ledger's database is damaged: it is kept beside and made again from the plain file")
        self._writer.move(self._database, self._database.with_name("library.damaged.sqlite"))
        for ending in ("-wal", "-shm"):
            self._writer.remove(self._database.with_name(self._database.name + ending))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._database, timeout=10)) as database, database:
                yield database
        except sqlite3.Error as error:
            kind = DiskError if isinstance(error, sqlite3.OperationalError) else _Damaged
            raise kind(tr("The ledger cannot be written: {error}.", error=error)) from error


class _Damaged(DiskError):
    """The database is none."""


def _rows(content: bytes) -> Iterator[LedgerRow]:
    for line in content.splitlines():
        try:
            yield _row(orjson.loads(line))
        except (ValueError, KeyError, TypeError):
            _log.warning("a line of the ledger cannot be read")


def _insert(database: sqlite3.Connection, rows: list[LedgerRow]) -> None:
    marks = ", ".join("?" * len(NAMES))
    values = [tuple(str(v) if isinstance(v, str) else v for v in asdict(row).values()) for row in rows]
    database.executemany(f"INSERT INTO ledger ({COLUMNS}) VALUES ({marks})", values)


def _row(json: dict[str, Any]) -> LedgerRow:
    known = {name: json[name] for name in NAMES if name in json}
    return LedgerRow(**{**known, "result": Result(json["result"])})
