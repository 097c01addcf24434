"""Every parameter of the API within reach in the tab, and in the request that follows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from studio.core.speech import Delivery, OutputFormat
from studio.ui.speech.formats import PRESETS
from tests.ui.room_fixture import room_of
from tests.ui.test_tts_tab import Room
from tests.ui.tts_kit import WORDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def test_a_longest_length_is_typed_kept_and_asked_for(room: Room) -> None:
    field = room.tab.body.panel.limit.field
    room.write(WORDS)
    field.setFocus()
    QTest.keyClicks(field, "1,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert room.page.block.duration == 1.5
    assert field.text() == "1.5"
    room.make()
    take = room.page.takes[0].take
    assert take.request.duration == 1.5
    assert take.seconds <= 1.5
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "long")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), room.page.block.duration) == ("1.5", 1.5)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert room.page.block.duration is None


@pytest.mark.parametrize(("words", "form"), PRESETS)
def test_every_preset_makes_a_take_in_its_format(room: Room, words: str, form: OutputFormat) -> None:
    popover = room.tab.body.panel.form.format_popover
    room.write(WORDS)
    combo = popover.chooser.preset
    combo.setCurrentText(words)
    combo.activated.emit(combo.currentIndex())
    assert room.page.block.format == form
    room.make()
    assert room.page.takes[0].take.request.format == form
    assert room.page.takes[0].take.sample_rate == form.sample_rate


def test_a_take_as_one_file_is_asked_for_as_one(room: Room) -> None:
    room.write(WORDS)
    ways = room.tab.body.panel.delivery.ways
    next(each for each in ways.findChildren(QAbstractButton) if each.text() == "As one file").click()
    assert room.page.block.delivery is Delivery.BYTES
    room.make()
    assert not room.page.takes[0].take.words


def test_custom_opens_every_part_of_the_format(room: Room) -> None:
    popover, panel = room.tab.body.panel.form.format_popover, room.tab.body.panel
    panel.form.format.click()
    assert not popover.chooser.container.isVisible()
    height = popover.height()
    combo = popover.chooser.preset
    combo.setCurrentText("Custom")
    combo.activated.emit(combo.currentIndex())
    assert popover.chooser.container.isVisible()
    assert popover.height() > height
    popover.close()
