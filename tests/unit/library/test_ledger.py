"""The ledger forgets nothing."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import orjson
import pytest

from studio.core.errors import DiskError
from studio.core.ledger import LedgerRow, Result
from studio.library.ledger import Ledger

ROW = LedgerRow(
    time="2026-11-23T14:02:31+01:00",
    project="Hafen",
    job="tts",
    connection="h1",
    voice_id="v1",
    characters=6,
    seconds=1.25,
    credits=6,
    result=Result.FAILED,
    charge="maybe",
    request_id="r-1",
    take_id="t1",
)
OTHER = replace(ROW, result=Result.MADE, charge="taken", take_id="t2")


def test_rows_come_back_in_their_order(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "data")
    assert ledger.rows() == ()
    ledger.add(ROW)
    ledger.add(OTHER)
    assert ledger.rows() == (ROW, OTHER) == Ledger(tmp_path / "data").rows()


def test_the_plain_file_gives_the_database_back(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.add(ROW)
    ledger.add(OTHER)
    for path in tmp_path.glob("library.sqlite*"):
        path.unlink()
    assert Ledger(tmp_path).rows() == (ROW, OTHER)


@pytest.mark.allow_warnings
def test_a_torn_line_of_the_plain_file_costs_that_line(tmp_path: Path) -> None:
    Ledger(tmp_path).add(ROW)
    with open(tmp_path / "ledger.jsonl", "ab") as plain:
        plain.write(b'{"time": "2026')
    for path in tmp_path.glob("library.sqlite*"):
        path.unlink()
    assert Ledger(tmp_path).rows() == (ROW,)


def test_many_threads_and_ledgers_write_at_once(tmp_path: Path) -> None:
    ledgers = [Ledger(tmp_path) for _ in range(3)]
    threads = [
        threading.Thread(target=ledger.add, args=(replace(ROW, take_id=f"{number}-{turn}"),))
        for number, ledger in enumerate(ledgers)
        for turn in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({row.take_id for row in ledgers[0].rows()}) == 12


@pytest.mark.allow_warnings
def test_a_database_that_is_none_is_kept_beside_and_made_again(tmp_path: Path) -> None:
    Ledger(tmp_path).add(ROW)
    for path in tmp_path.glob("library.sqlite*"):
        path.unlink()
    rubbish = b"this is no database, and long enough to be sure of it" * 40
    (tmp_path / "library.sqlite").write_bytes(rubbish)
    assert Ledger(tmp_path).rows() == (ROW,)
    assert (tmp_path / "library.damaged.sqlite").read_bytes() == rubbish


def test_a_row_that_only_the_plain_file_has_is_found_at_the_next_start(tmp_path: Path) -> None:
    Ledger(tmp_path).add(ROW)
    with open(tmp_path / "ledger.jsonl", "ab") as plain:
        plain.write(orjson.dumps(asdict(OTHER)) + b"\n")
    assert Ledger(tmp_path).rows() == (ROW, OTHER) == Ledger(tmp_path).rows()


@pytest.mark.allow_warnings
def test_a_row_after_a_torn_one_is_whole(tmp_path: Path) -> None:
    Ledger(tmp_path).add(ROW)
    with open(tmp_path / "ledger.jsonl", "ab") as plain:
        plain.write(b'{"time": "2026')
    Ledger(tmp_path).add(OTHER)
    for path in tmp_path.glob("library.sqlite*"):
        path.unlink()
    assert Ledger(tmp_path).rows() == (ROW, OTHER)


def test_a_ledger_of_an_earlier_version_is_read_on(tmp_path: Path) -> None:
    old = {key: value for key, value in asdict(ROW).items() if key not in ("project_id", "voice")}
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as database, database:
        database.execute(f"CREATE TABLE ledger (number INTEGER PRIMARY KEY, {', '.join(old)})")
        marks = ", ".join("?" * len(old))
        values = [str(value) if isinstance(value, str) else value for value in old.values()]
        database.execute(f"INSERT INTO ledger ({', '.join(old)}) VALUES ({marks})", values)
    (tmp_path / "ledger.jsonl").write_bytes(orjson.dumps(old) + b"\n")
    ledger = Ledger(tmp_path)
    ledger.add(OTHER)
    assert ledger.rows() == (ROW, OTHER)


def test_a_file_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    (tmp_path / "ledger.jsonl").mkdir()
    with pytest.raises(DiskError, match=r"^“ledger.jsonl”"):
        ledger.add(ROW)
