"""Where reference cycles are collected."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.jobs.garbage import Garbage, collect_due


class Ring(QObject):
    """A Qt object that only a collection can free, and that knows where it was."""

    def __init__(self, died_on: list[str]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: died_on.append(threading.current_thread().name))


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    gc.enable()
    made = Garbage()
    yield made
    made.leave()
    gc.disable()


def test_a_thread_that_allocates_frees_no_qt_object(garbage: Garbage, qtbot: QtBot) -> None:
    died_on: list[str] = []
    for _ in range(50):
        Ring(died_on)
    kept: list[list[object]] = []
    busy = threading.Thread(target=lambda: kept.extend([] for _ in range(200_000)), name="busy")
    busy.start()
    busy.join()
    assert died_on == []
    garbage._timer.setInterval(1)
    qtbot.waitUntil(lambda: len(died_on) == 50)
    assert set(died_on) == {"MainThread"}


def test_what_settled_is_not_looked_through_again(garbage: Garbage) -> None:
    garbage.settle()
    assert gc.get_freeze_count() > 1000
    garbage.leave()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()


def test_where_python_did_not_collect_by_itself_it_does_not_afterwards(qapp: object) -> None:
    assert not gc.isenabled(), "the tests collect between tests alone"
    Garbage().leave()
    assert not gc.isenabled()


def test_nothing_is_collected_while_little_was_made(garbage: Garbage) -> None:
    gc.collect()
    assert collect_due() == -1
    kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
    assert collect_due() == 0
    assert kept
