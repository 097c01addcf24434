"""The script in its window: written, arranged, cast and delivered by mouse and by keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.core.script_export import Layout
from studio.core.sound_format import SoundFormat
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.theme.theme import theme
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import TabRoom
from tests.ui.tts_kit import SuspiciousEar

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WORDS = ("One is first.", "Two follows.", "Three is last.")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (grabbing|raise)", extend=True)


class Desk(TabRoom):
    """The TTS tab with a script of three blocks, the list in focus."""

    @property
    def tab(self) -> TtsTab:
        return cast(TtsTab, self.shown)

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.page.rows]

    @property
    def blocks(self) -> QWidget:
        return self.tab.body.script.list

    @property
    def editor(self) -> QWidget:
        return self.tab.body.script.editor

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, with_)

    def paste(self, text: str) -> None:
        told = QMimeData()
        told.setText(text)
        self.tab.body.script.editor.insertFromMimeData(told)

    def spot(self, place: int, name: str) -> QPoint:
        """The middle of a part of a block."""
        view = self.tab.body.script.list
        rect = QRectF(view.block_rect(place))
        return getattr(view.columns, name)(rect).center().toPoint()

    def click(self, place: int, name: str, *, double: bool = False) -> None:
        act = QTest.mouseDClick if double else QTest.mouseClick
        act(self.tab.body.script.list.viewport(), Qt.MouseButton.LeftButton, pos=self.spot(place, name))


@pytest.fixture
def desk(tmp_path: Path, engine: RunningEngine, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    theme().apply(qapp)
    theme().set_reduced_motion(True)
    made = Desk(TtsTab, tmp_path, engine, qtbot)
    made.paste("\n\n".join(WORDS))
    made.press(KEY.Key_Escape)
    made.tab.presenter.go(made.tab.presenter.document.ids[0])
    yield made
    made.close()


def test_by_keys_alone_a_script_is_written_arranged_and_made(desk: Desk) -> None:
    assert desk.texts == list(WORDS)
    assert QApplication.focusWidget() is desk.blocks
    desk.press(KEY.Key_Down)
    assert desk.page.number == 2
    desk.press(KEY.Key_Return)
    assert QApplication.focusWidget() is desk.editor
    desk.press(KEY.Key_Home)
    for _ in range(4):
        desk.press(KEY.Key_Right)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Return)
    assert desk.texts == ["One is first.", "Two", "follows.", "Three is last."]
    assert desk.page.number == 3
    desk.press(KEY.Key_Backspace)
    assert desk.texts == list(WORDS)
    desk.press(KEY.Key_Down)
    assert (desk.page.number, QApplication.focusWidget()) == (3, desk.editor)
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_Up, ALT)
    assert desk.texts == ["One is first.", "Three is last.", "Two follows."]
    desk.press(KEY.Key_D, CONTROL)
    desk.press(KEY.Key_Delete)
    desk.press(KEY.Key_Return, CONTROL | SHIFT)
    desk.wait(lambda: not desk.page.missing and not desk.page.producing)
    assert [row.standing.kind for row in desk.page.rows] == [Kind.MADE] * 3
    desk.press(KEY.Key_L, CONTROL)
    assert desk.page.block.locked
    desk.press(KEY.Key_Return)
    assert QApplication.focusWidget() is desk.blocks
    assert "locked" in desk.page.notice
    for _ in range(8):
        desk.press(KEY.Key_Z, CONTROL)
    assert desk.texts[0] == "One is first."


def test_by_mouse_a_block_is_chosen_written_in_and_played(desk: Desk) -> None:
    desk.click(1, "words")
    assert desk.page.number == 2
    assert not desk.editor.isVisible()
    desk.click(1, "words", double=True)
    assert QApplication.focusWidget() is desk.editor
    QTest.keyClicks(desk.editor, "Now ")
    assert "Now " in desk.page.block.text
    desk.click(0, "wheel")
    desk.wait(lambda: desk.page.rows[0].standing.kind is Kind.MADE)
    assert desk.page.number == 1
    assert desk.player.key


def test_a_block_is_dragged_by_its_grip(desk: Desk) -> None:
    view, viewport = desk.tab.body.script.list, desk.tab.body.script.list.viewport()
    QTest.mouseMove(viewport, desk.spot(0, "grip"))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=desk.spot(0, "grip"))
    for place in (1, 2):
        QTest.mouseMove(viewport, QPoint(12, view.block_rect(place).bottom() - 8))
    assert view.pointer.drop_at == 3
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(12, view.block_rect(2).bottom() - 8))
    assert desk.texts == ["Two follows.", "Three is last.", "One is first."]
    desk.press(KEY.Key_Z, CONTROL)
    assert desk.texts == list(WORDS)


def test_the_pause_between_blocks_is_changed_where_it_stands(desk: Desk) -> None:
    rest = desk.tab.body.script.list.pointer.rest_rect(0).center().toPoint()
    QTest.mouseClick(desk.tab.body.script.list.viewport(), Qt.MouseButton.LeftButton, pos=rest)
    popover = desk.tab.menus._rest
    assert popover.isVisible()
    popover.pause.slider.setValue(12)
    popover.close()
    assert desk.page.rows[0].block.pause_after == 1.2


def test_words_are_found_and_replaced_over_the_script(desk: Desk) -> None:
    desk.press(KEY.Key_F, CONTROL)
    bar = desk.tab.body.find_bar
    assert QApplication.focusWidget() is bar.words
    QTest.keyClicks(bar.words, "is")
    desk.press(KEY.Key_Return)
    assert (desk.page.number, desk.tab.body.script.editor.textCursor().selectedText()) == (1, "is")
    desk.press(KEY.Key_Return)
    assert desk.page.number == 3
    bar.words.setFocus()
    desk.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is bar.other
    QTest.keyClicks(bar.other, "was")
    desk.press(KEY.Key_Return)
    assert desk.texts == ["One is first.", "Two follows.", "Three was last."]
    bar.replace_all.click()
    assert desk.texts == ["One was first.", "Two follows.", "Three was last."]
    assert bar.note.text() == "Replaced once"
    desk.press(KEY.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is desk.editor


def test_what_the_summary_counts_is_gone_to(desk: Desk) -> None:
    counts = desk.tab.body.summary.counts
    assert counts[Kind.NOT_MADE].text() == "3 not made"
    counts[Kind.NOT_MADE].click()
    assert desk.page.number == 2
    assert not counts[Kind.MADE].isVisible()


def test_the_script_is_cast_in_its_pop_over(desk: Desk) -> None:
    desk.tab.body.toolbar.manner.click()
    cast_over = desk.tab.cast
    cast_over.add.click()
    (row,) = cast_over.rows
    row.name.setText("Tom")
    row.name.editingFinished.emit()
    cast_over.close()
    desk.tab.body.script.list.setFocus()
    desk.press(KEY.Key_1, CONTROL | ALT)
    assert desk.page.row.who == "Tom"
    panel = desk.tab.body.panel
    assert panel.said_by.currentText() == "Tom"
    panel.form.speed.changed.emit(0.5)
    reset = panel.form.resets["speed"]
    assert reset.isVisible()
    reset.click()
    assert desk.page.block.controls.speed == 0.0
    assert not reset.isVisible()


def test_all_is_made_and_exported_in_one_go(desk: Desk, tmp_path: Path) -> None:
    desk.tab.body.toolbar.export.click()
    popover = desk.tab.delivering.popover
    assert popover.outcome.words.whole.startswith("3 blocks are made first: free · about")
    assert popover.go.text() == "Make and export"
    wide = popover.width()
    popover.form.kind.choose(SoundFormat.MP3)
    popover.form._chosen()
    assert popover.width() == wide  # What one points at stays where it is.
    popover.form.kind.choose(SoundFormat.WAV_24)
    popover.form.layouts.set_value(str(Layout.BOTH))
    popover.form._chosen()
    popover.form.set_place(tmp_path / "out")
    popover.go.click()
    desk.wait(lambda: popover.outcome.words.whole.startswith("Exported 4 files"))
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names[0] == "Untitled 001 One is first.wav" or names[0].startswith("Untitled 001")
    whole = soundfile.info(tmp_path / "out" / "Untitled.wav").duration
    takes = sum(row.take.seconds for row in desk.page.rows if row.take is not None)
    assert whole == pytest.approx(takes + 2 * 0.6, abs=0.05)
    assert desk.page.notice == "Exported to out."
    popover.close()
    desk.tab.deeds.export()
    assert popover.form.layouts.value() == Layout.BOTH
    assert popover.go.text() == "Export"
    popover.close()
    shutil.rmtree(tmp_path / "out")


def test_a_screen_reader_is_told_of_blocks_as_sentences(desk: Desk) -> None:
    face = QAccessible.queryAccessibleInterface(desk.tab.body.script.list)
    assert face.childCount() == 3
    said = face.child(1).text(QAccessible.Text.Name)
    assert said.startswith("Block 2, ")
    assert said.endswith(", not made. Two follows.")


def test_a_long_script_keeps_its_place_while_it_is_scrolled(desk: Desk) -> None:
    desk.tab.presenter.arranging.paste("\n\n".join(f"Line {n}. " + "word " * (n % 60) for n in range(400)), 0)
    view = desk.tab.body.script.list
    view.show_block(desk.page.rows[200].id)
    view.viewport().repaint()
    top = view.place_at(0)
    assert abs(top - 200) < 12
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().repaint()
    last = view.block_rect(len(desk.page.rows) - 1)
    assert last.bottom() <= view.viewport().height()
    assert last.bottom() > view.viewport().height() - 60


def test_the_menu_of_a_block_has_what_hover_shows(desk: Desk) -> None:
    menu = desk.tab.menus._menu()
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words[:3] == ["Play from here", "Make this block", "Edit the words"]
    assert {"Duplicate", "Move up", "Lock", "Delete"} <= set(words)
    next(a for a in menu.actions() if a.text().startswith("Delete")).trigger()
    assert desk.texts == ["Two follows.", "Three is last."]
    menu.deleteLater()


def test_copying_words_is_the_editors(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_A, CONTROL)
    desk.press(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "One is first."


def test_a_word_is_said_otherwise_from_the_words_themselves(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    cursor = desk.tab.body.script.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, cursor.MoveMode.KeepAnchor)
    desk.tab.body.script.editor.setTextCursor(cursor)
    desk.press(KEY.Key_P, CONTROL)
    over = desk.tab.tools.say_over
    assert over.word.text() == "One"
    desk.wait(lambda: len(over.proposals) == 3)
    over.proposals[0].click()
    desk.wait(lambda: desk.player.key == "tried word")
    over.keep.click()
    assert [entry.word for entry in desk.tab.tools.saying.entries(for_all=False)] == ["One"]
    over.close()
    asked = desk.tab.presenter.producing.asked(desk.page.block)
    assert [entry.word for entry in asked.pronunciations] == ["One"]


def test_what_is_for_somebodys_ears_is_listed_and_heard(desk: Desk) -> None:
    desk.tab.presenter.make_missing()
    desk.wait(lambda: not desk.page.producing)
    desk.services.listen_back = SuspiciousEar()  # type: ignore[assignment]
    desk.tab.tools.open_checking()
    over = desk.tab.tools.check_over
    assert over.go.text() == "Listen to 3 takes"
    assert QApplication.focusWidget() is over.go
    desk.press(KEY.Key_Return)
    desk.wait(lambda: bool(over.list.lines.stringList()) and not desk.tab.tools.checking.running)
    assert (over.go.text(), over.go.isEnabled()) == ("Listen", False)
    assert over.list.lines.stringList()[1] == "Block 2: “Two” is cut short at the start."
    over.list.setCurrentIndex(over.list.lines.index(1))
    QTest.keyClick(over.list, KEY.Key_Return)
    assert desk.page.number == 2
    desk.wait(lambda: desk.player.key == desk.page.block.chosen)
    over.close()


def test_an_approved_block_is_offered_for_finishing(desk: Desk) -> None:
    desk.tab.tools.open_finishing()
    over = desk.tab.tools.finish_over
    assert not over.go.isEnabled()
    over.close()
    desk.tab.body.script.list.setFocus()
    desk.press(KEY.Key_A, CONTROL | SHIFT)
    desk.tab.tools.open_finishing()
    assert len(over.pickers) == 1
    assert over.go.text() == "Finish 1 block"
    over.go.click()
    desk.wait(lambda: not desk.tab.tools.finishing.running)
    assert desk.page.notice == "1 block is finished on This computer."
    assert desk.page.row.takes == 1
    over.close()
