"""The engine's SQLite file."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from studio.core.errors import DiskError, NotWritable
from studio.core.log import logger

_log = logger(__name__)
FORMAT = 1
_PATIENCE = 30.0
"""Seconds to wait for another engine that writes to the same file."""

_TABLES = """
CREATE TABLE IF NOT EXISTS voices (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    language TEXT NOT NULL,
    gender TEXT,
    accent TEXT NOT NULL,
    accents TEXT NOT NULL,
    tagline TEXT NOT NULL,
    embedding BLOB NOT NULL,
    base_voice_id TEXT,
    clip TEXT,
    is_starred INTEGER NOT NULL,
    created_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS datasets (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS files (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    dataset_id TEXT NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    filename TEXT NOT NULL,
    kept TEXT NOT NULL,
    size INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS files_of_dataset ON files(dataset_id);
"""

Row = sqlite3.Row


class Database:
    """`file`, made where there is none. What a call has written is on the disk when it returns, and is there
    whole or not at all after any end of the process. May be called from any thread.

    A file that SQLite cannot read is set aside under another name, never deleted. NotWritable where the
    folder cannot be written.
    """

    def __init__(self, file: Path) -> None:
        self._lock = threading.RLock()
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._connection = _opened(file)
        except (OSError, sqlite3.OperationalError) as error:
            raise NotWritable(f"The engine cannot keep voices in “{file.parent}”: {error}.") from error

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[Row]:
        """What a SELECT finds."""
        with self._lock, closing(self._connection.execute(query, values)) as found:
            return found.fetchall()

    def write(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Carry out one statement; how many rows it touched."""
        with self.together():
            return self._connection.execute(statement, values).rowcount

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside becomes true at once, at the end; nothing of it if the block raises.

        DiskError where the disk does not take it.
        """
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield
                self._connection.execute("COMMIT")
            except BaseException as error:
                self._connection.rollback()
                if isinstance(error, sqlite3.OperationalError):
                    raise DiskError(f"The engine could not keep what it was given: {error}.") from error
                raise

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def _opened(file: Path) -> sqlite3.Connection:
    try:
        return _connected(file)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        aside = file.with_name(f"{file.name}.broken-{time.time_ns()}")
        _log.error("%s cannot be read and is now %s: %s", file, aside.name, error)
        file.rename(aside)
        return _connected(file)


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.executescript(_TABLES)
        if connection.execute("PRAGMA user_version").fetchone()[0] < FORMAT:
            connection.execute(f"PRAGMA user_version={FORMAT}")
    except BaseException:
        connection.close()
        raise
    return connection
