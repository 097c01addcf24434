"""A first change of a voice, led through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.ui.tabs.convert.first_change import STEPS
from tests.ui.changer_kit import Room
from tests.ui.room_fixture import room_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


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


def test_escape_puts_the_steps_away_and_first_steps_brings_them_back(room: Room) -> None:
    strip = room.tab.first.strip
    room.tab.begin_first()
    QTest.keyClick(room.tab, Qt.Key.Key_Escape)
    assert (strip.folded, strip.isVisible()) == (True, True)
    assert strip.unfold_button.text() == "Show the steps, 1 of 3"
    room.tab.begin_first()
    assert not strip.folded
