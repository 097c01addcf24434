"""Another text size, chosen while the window stands: everything follows at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from studio.ui.export.form_rows import form_line
from studio.ui.tabs.datasets.page import Sieve
from studio.ui.tabs.datasets.summary import CountButton
from studio.ui.tabs.infill.patch_part import NewWords
from studio.ui.tabs.infill.selection import PlaceField
from studio.ui.tabs.tts.panel import Panel
from studio.ui.tabs.tts.title import Title
from studio.ui.tabs.tts.toolbar import Toolbar
from studio.ui.theme.fonts import font
from studio.ui.theme.theme import theme
from studio.ui.transport import Transport
from studio.ui.waveform.gap_wave import GapWave
from studio.ui.widgets.form_row import form_row


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


def test_rows_of_a_form_grow_with_their_letters(qapp: QApplication, qtbot: QtBot) -> None:
    lines = (form_line("Save to", QLabel("here")), form_row("Aim at", QLabel("likeness")))
    names = [line.findChildren(QLabel)[0] for line in lines]
    for each in lines:
        qtbot.addWidget(each)
    before = [name.width() for name in names]
    theme().set_text_size(150)
    assert [name.width() for name in names] == [1.5 * each for each in before]


def test_a_count_of_files_is_cut_with_dots_and_told(qapp: QApplication, qtbot: QtBot) -> None:
    count = CountButton(Sieve.FAIL)
    qtbot.addWidget(count)
    count.set_count(12)
    whole = count.sizeHint().width()
    count.resize(whole, 24)
    count.show()
    hint = count.toolTip()
    assert count.text() not in hint
    count.resize(whole - 14, 24)
    assert count.toolTip() == f"{count.text()}\n{hint}"
    assert count.minimumSizeHint().width() < whole


def test_what_plays_is_named_with_large_letters_too(qapp: QApplication, qtbot: QtBot) -> None:
    bar = Transport()
    qtbot.addWidget(bar)
    for percent, metered in ((100, True), (150, False)):
        theme().set_text_size(percent)
        bar.resize(940, 64)
        bar.show()
        qapp.processEvents()
        assert bar.meter.isVisible() == metered
        assert bar.now.width() > 130
