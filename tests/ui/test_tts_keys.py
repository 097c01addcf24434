"""Keys of the TTS tab, and where they do not reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from studio.core.errors import ServiceFault
from studio.devices.player import PlayState
from studio.ui.tabs.tts.editor import WordsEditor
from studio.ui.tabs.tts.standing import Kind
from studio.ui.transport.now_playing import NowPlaying
from tests.ui.room_fixture import room_of
from tests.ui.test_tts_tab import CONTROL, Room
from tests.ui.tts_kit import WORDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def test_control_enter_in_the_list_of_voices_lets_hear_and_makes_nothing(room: Room) -> None:
    room.write(WORDS)
    picker = room.tab.body.panel.voice
    picker.open()
    picker.popover.activateWindow()
    picker.popover.chooser.search.setFocus()
    with room.qtbot.waitSignal(picker.hear_asked):
        QTest.keyClick(picker.popover.chooser.search, Qt.Key.Key_Return, CONTROL)
    assert not room.page.making
    QTest.keyClick(picker.popover.chooser.filter, Qt.Key.Key_Return, CONTROL)
    assert not room.page.making
    picker.popover.close()


def test_a_letter_in_the_list_of_voices_chooses_no_take(room: Room) -> None:
    room.write(WORDS)
    room.make()
    room.make()
    chosen = room.page.chosen
    picker = room.tab.body.panel.voice
    picker.open()
    picker.popover.activateWindow()
    picker.popover.chooser.list.setFocus()
    QTest.keyClick(picker.popover.chooser.list, Qt.Key.Key_T)
    assert room.page.chosen == chosen
    picker.popover.close()


@pytest.mark.parametrize("where", ["editor", "title", "takes", "wave", "voice"])
def test_control_enter_makes_a_take_wherever_the_focus_is(room: Room, where: str) -> None:
    room.write(WORDS)
    room.make()
    panel = room.tab.body.panel
    spot = {
        "editor": room.editor,
        "title": room.tab.body.toolbar.title,
        "takes": panel.takes,
        "wave": room.tab.wave,
        "voice": panel.voice,
    }[where]
    spot.setFocus()
    QTest.keyClick(spot, Qt.Key.Key_Enter, CONTROL)
    assert room.page.making
    room.wait_for(Kind.MADE)


def test_making_asks_again_for_voices_that_did_not_come(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_cancel: object) -> None:
        raise ServiceFault("It broke.")

    room.write(WORDS)
    with monkeypatch.context() as out, room.qtbot.waitSignal(room.tab.presenter.voices.failed):
        out.setattr(room.services, "list_voices", broken)
        room.voices.connection_changed()
    assert room.page.voices is None
    QTest.keyClick(room.editor, Qt.Key.Key_Return, CONTROL)
    room.wait_for(Kind.MADE)


@pytest.mark.parametrize("kind", ["", "text/plain", "image/png"])
def test_an_empty_paste_takes_no_words_away(qtbot: QtBot, kind: str) -> None:
    editor = WordsEditor()
    qtbot.addWidget(editor)
    editor.set_words("Only busy somewhere")
    editor.moveCursor(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.MoveAnchor)
    editor.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    pasted = QMimeData()
    if kind:
        pasted.setData(kind, b"")
    editor.insertFromMimeData(pasted)
    assert editor.words == "Only busy somewhere"


def test_the_waveform_says_that_a_take_is_being_made_before_it_sounds(room: Room) -> None:
    room.write(WORDS)
    room.make()
    said: list[str] = []
    room.tab.presenter.hearing.drawn.connect(lambda *_: said.append(room.tab.wave._name.text()))
    room.tab.presenter.producing.make()
    assert said
    assert "No take yet" not in said
    room.wait_for(Kind.MADE)


def test_a_block_of_one_line_is_no_higher_than_an_empty_one(room: Room) -> None:
    blocks = room.tab.body.script.list
    empty = blocks.block_rect(0).height()
    room.write("One line.")
    room.qtbot.waitUntil(lambda: blocks.block_rect(0).height() <= empty)


def test_sound_that_waits_for_more_says_so(room: Room) -> None:
    held = room.hold()
    room.write(WORDS)
    room.tab.toggle_play()
    source = room.transport.now._source
    room.qtbot.waitUntil(lambda: room.player.duration > 0 and source.whole.startswith("being made"))
    room.player.state = PlayState.WAITING
    room.player.state_changed.emit(PlayState.WAITING)
    assert source.whole.startswith("waiting for more · ")
    room.player.state = PlayState.PLAYING
    room.player.state_changed.emit(PlayState.PLAYING)
    assert source.whole.startswith("being made · ")
    held.go_on.set()
    room.wait_for(Kind.MADE)


def test_the_source_stands_beside_the_name_at_once(qtbot: QtBot) -> None:
    now = NowPlaying()
    qtbot.addWidget(now)
    now.resize(500, 64)
    now.show()
    now.show_source("Block 1", "being made · Untitled")
    assert now._source.x() - now._name.geometry().right() <= 12
    assert now._name.width() == now._name.sizeHint().width()


def test_the_focus_stays_with_the_take_while_it_is_made(room: Room) -> None:
    room.write(WORDS)
    room.make()
    retake = room.tab.body.panel.retake
    retake.setFocus()
    retake.click()
    assert QApplication.focusWidget() is room.tab.wave
    room.wait_for(Kind.MADE)


def test_the_focus_goes_to_the_words_of_an_example(room: Room) -> None:
    offers = room.tab.body.script.offers
    example = next(b for b in offers.findChildren(QAbstractButton) if b.text() == "Try an example")
    example.setFocus()
    example.click()
    assert QApplication.focusWidget() is room.editor
