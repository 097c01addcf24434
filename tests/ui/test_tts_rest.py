"""The pause between two blocks, dragged on the waveform behind the take."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.devices.player import PlayState
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.waveform.rest import RestHandle
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import TabRoom

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (grabbing|raise)", extend=True)


class Room(TabRoom):
    """Two blocks, both made; the first one is on the waveform."""

    @property
    def tab(self) -> TtsTab:
        return cast(TtsTab, self.shown)

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    @property
    def handle(self) -> RestHandle:
        return self.tab.wave.rest

    @property
    def pauses(self) -> list[float]:
        return [row.block.pause_after for row in self.page.rows]

    @property
    def length(self) -> float:
        take = self.page.chosen
        assert take is not None
        return take.seconds

    def drag(self, seconds: float, *, release: bool = True) -> None:
        """The handle by that much along the time axis."""
        grip, per = self.handle.rect().center(), self.tab.wave.canvas.width() / self.tab.wave.timeline.span
        start = self.handle.mapToParent(grip)
        QTest.mousePress(self.handle, LEFT, pos=grip)
        for part in (1, 2, 3):
            goal = start + QPoint(round(seconds * per * part / 3), 0)
            QTest.mouseMove(self.handle, self.handle.mapFromParent(goal))
        if release:
            QTest.mouseRelease(self.handle, LEFT, pos=self.handle.rect().center())


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[Room]:
    made = Room(TtsTab, tmp_path, engine, qtbot)
    acts = made.tab.presenter
    acts.arranging.paste("One is first.\n\nTwo is last.", 0)
    acts.go(acts.document.ids[0])
    acts.make_missing()
    made.wait(lambda: not made.page.missing and not made.page.producing)
    made.rest()
    made.wait(lambda: made.handle.isVisible())
    yield made
    made.close()


def test_the_pause_is_a_stretch_behind_the_take_with_a_handle_at_its_end(room: Room) -> None:
    line, width = room.tab.wave.timeline, room.tab.wave.canvas.width()
    assert line.total > room.length + 0.6
    assert room.handle.geometry().center().x() == pytest.approx(line.x(room.length + 0.6, width), abs=2)
    told = QAccessible.queryAccessibleInterface(room.handle)
    assert told.role() is QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "Pause after the block"
    assert told.text(QAccessible.Text.Description) == "0.6 seconds"


def test_a_drag_is_one_edit_that_panel_and_list_follow(room: Room) -> None:
    label, line = room.tab.body.panel.pause._told, room.tab.wave.timeline
    before = (line.start, line.end)
    room.drag(0.4, release=False)
    assert (room.pauses[0], label.text()) == (0.6, "1 s")
    assert (line.start, line.end) == before  # The axis stands still under the pointer.
    QTest.mouseRelease(room.handle, LEFT)
    assert room.pauses == [1.0, 0.6]
    assert room.page.undo == "Change the pause"
    room.tab.presenter.writing.undo()
    assert room.pauses == [0.6, 0.6]
    assert room.page.undo != "Change the pause"
    assert label.text() == "0.6 s"


def test_it_is_dragged_to_nothing_and_no_further(room: Room) -> None:
    room.drag(-3.0)
    assert room.pauses[0] == 0.0
    assert room.handle.isVisible()
    room.drag(0.5)
    assert room.pauses[0] == 0.5


def test_by_keys_it_is_changed_in_one_edit_that_undo_takes_back_at_once(room: Room) -> None:
    room.tab.wave.setFocus()
    QTest.keyClick(room.tab.wave, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.handle
    for _ in range(3):
        QTest.keyClick(room.handle, Qt.Key.Key_Right)
    assert room.handle.accessibleDescription() == "0.75 seconds"
    QTest.keyClick(room.handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.pauses[0] == 0.6
    QTest.keyClick(room.handle, Qt.Key.Key_Left)
    room.wait(lambda: room.pauses[0] == 0.55)


def test_what_is_dragged_while_the_script_goes_on_is_the_blocks_it_was_begun_at(room: Room) -> None:
    room.drag(0.3, release=False)
    room.tab.presenter.go(room.tab.presenter.document.ids[1])
    assert room.pauses == [0.9, 0.6]
    assert not room.handle.isVisible()  # Nothing comes after the last block.
    room.wait(lambda: abs(room.tab.wave.timeline.total - room.length) < 0.01)


def test_the_playhead_stays_in_the_sound_and_playing_goes_on(room: Room) -> None:
    room.tab.toggle_play()
    room.wait(lambda: room.player.state is PlayState.PLAYING)
    key = room.player.key
    room.drag(0.2)
    assert (room.player.state, room.player.key) == (PlayState.PLAYING, key)
    room.tab.presenter.performance.end()
    room.player.stop()
    canvas = room.tab.wave.canvas.viewport()
    beyond = QPoint(room.handle.geometry().right() + 12, 20)
    QTest.mouseClick(canvas, LEFT, pos=beyond)
    assert room.player.position <= room.length + 0.01
    QTest.mousePress(canvas, LEFT, pos=QPoint(20, 20))
    QTest.mouseMove(canvas, beyond)
    QTest.mouseRelease(canvas, LEFT, pos=beyond)
    assert room.tab.wave.selection is not None
    assert room.tab.wave.selection[1] == pytest.approx(room.length, abs=0.01)


def test_looked_at_closely_the_handle_is_away_with_the_end(room: Room) -> None:
    room.tab.wave.timeline.show(0.0, 0.3)
    assert not room.handle.isVisible()
    room.tab.wave.timeline.show_all()
    assert room.handle.isVisible()


def test_the_handle_is_as_high_as_the_waveform(room: Room) -> None:
    assert room.handle.height() == room.tab.wave.canvas.height()
