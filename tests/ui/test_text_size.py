"""Another text size, chosen while the window stands: everything follows at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from studio.ui.tabs.infill.patch_part import NewWords
from studio.ui.tabs.infill.selection import PlaceField
from studio.ui.tabs.tts.panel import Panel
from studio.ui.tabs.tts.title import Title
from studio.ui.tabs.tts.toolbar import Toolbar
from studio.ui.theme.fonts import font
from studio.ui.theme.theme import theme
from studio.ui.waveform.gap_wave import GapWave


@pytest.fixture(autouse=True)
def usual_size(plain_look: None) -> Iterator[None]:
    yield
    theme().set_text_size(100)


def words_room(title: Title) -> int:
    option = QStyleOptionFrame()
    title.initStyleOption(option)
    room = title.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, title)
    return room.width()


def test_the_title_keeps_room_for_all_its_words(qapp: QApplication, qtbot: QtBot) -> None:
    bar = Toolbar()
    qtbot.addWidget(bar)
    bar.resize(1440, 48)
    bar.title.set_title("Untitled")
    bar.show()
    bar.title.setCursorPosition(8)
    theme().set_text_size(150)
    qapp.processEvents()
    assert words_room(bar.title) >= bar.title.fontMetrics().horizontalAdvance("Untitled")
    assert bar.title.cursorPosition() == 0


def test_the_model_is_written_as_large_as_the_rest(qapp: QApplication, qtbot: QtBot) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.resize(336, 700)
    panel.show()
    panel.form.model.setEditText("sonic-2")
    theme().set_text_size(150)
    qapp.processEvents()
    written = panel.form.model.lineEdit()
    assert written is not None
    assert written.fontInfo().pixelSize() == font("body").pixelSize()
    panel.hide()
    panel.show()
    qapp.processEvents()
    assert written.fontInfo().pixelSize() == font("body").pixelSize()


def test_what_has_a_size_of_its_own_grows_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    wave, field, words = GapWave(), PlaceField("From"), NewWords()
    for widget in (wave, field, words):
        qtbot.addWidget(widget)
    before = (wave.lane.height(), wave.ruler.height(), field.width(), words.height())
    theme().set_text_size(150)
    after = (wave.lane.height(), wave.ruler.height(), field.width(), words.height())
    assert after == tuple(1.5 * each for each in before)
    wave.close_wave()
