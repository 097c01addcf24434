"""Takes of a recording are counted from 1, however many the project has of others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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


def test_every_place_counts_the_takes_of_this_recording(room: Room) -> None:
    room.open(room.recording())
    room.change()
    room.open(room.recording("other.wav", 0.8, level=0.2))
    room.change()
    take = room.page.chosen
    assert take is not None
    assert take.number == 2  # On the disk, where nothing is renamed.
    tab = room.tab
    assert tab.controls.takes.text() == "Take 1"
    menu = tab.controls.take_menu()
    assert [action.text().split(" · ")[0] for action in menu.actions()] == ["Take 1"]
    menu.deleteLater()
    assert room.page.undo == "Change the voice, take 1"
    assert room.transport.now._source.whole.endswith("· take 1")
    tab.export()
    assert tab.delivering.popover.form.choice.path.name.endswith(", take 1.wav")
    assert tab.delivering.popover.form.choice.number == 1
    assert tab.delivering.popover._subject.text().endswith(", take 1")
    tab.delivering.popover.close()
    room.change()
    assert tab.controls.takes.text() == "Take 2"
