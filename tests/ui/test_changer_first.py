"""A first change of a voice, led through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.tabs.convert.first_change import STEPS
from studio.ui.theme.theme import theme
from tests.fakes.engine import RunningEngine
from tests.ui.changer_kit import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme().apply(qapp)
    theme().set_reduced_motion(True)
    made = Room(tmp_path, engine, qtbot)
    yield made
    made.close()


def test_the_strip_goes_from_a_recording_to_its_comparison(room: Room) -> None:
    strip = room.tab.first.strip
    room.tab.begin_first()
    assert strip.steps.accessibleName() == f"Step 1 of 3: {STEPS[0]}"
    room.open(room.recording())
    assert strip.steps.next == 1
    room.change()
    assert strip.steps.next == 2
    assert strip.isVisible()
    QTest.keyClick(room.tab, Qt.Key.Key_X)
    room.qtbot.waitUntil(lambda: not strip.isVisible())
    assert room.tab.presenter.page.chosen is not None


def test_escape_leaves_it(room: Room) -> None:
    room.tab.begin_first()
    QTest.keyClick(room.tab, Qt.Key.Key_Escape)
    assert not room.tab.first.strip.isVisible()
