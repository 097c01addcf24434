"""Pop-overs and sheets in a low window: they stay in it, and what they cannot show scrolls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.dialogs.prices import Money, PricesSheet
from studio.ui.export.script_form import ScriptForm
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.scrolled import Scrolled
from tests.ui.shell_kit import themed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def anchor(qtbot: QtBot, qapp: QApplication) -> Iterator[QPushButton]:
    """A button in the toolbar of the smallest window."""
    themed(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 940, 520)
    button = QPushButton("Export", window)
    button.setGeometry(500, 60, 120, 30)
    window.show()
    yield button
    theme().set_text_size(100)


def opened(qtbot: QtBot, anchor: QPushButton, content: QVBoxLayout, width: int | None = 580) -> Popover:
    popover = Popover("Export", content, width=width, parent=anchor.window())
    qtbot.addWidget(popover)
    popover.show_under(anchor)
    QApplication.processEvents()
    return popover


def seen(popover: Popover) -> QRect:
    return popover.body().translated(popover.pos())


def whole(popover: Popover, part: QWidget) -> bool:
    """Whether a part is on the panel as a whole."""
    return popover.body().contains(QRect(part.mapTo(popover, QPoint(0, 0)), part.size()))


@pytest.mark.parametrize("percent", [100, 150])
def test_an_export_stands_in_the_window_with_its_buttons(
    qtbot: QtBot, anchor: QPushButton, percent: int
) -> None:
    theme().set_text_size(percent)
    form, go = ScriptForm(), QPushButton("Export")
    area = Scrolled(form)
    popover = opened(qtbot, anchor, column((area, 1), go))
    assert anchor.window().frameGeometry().contains(seen(popover))
    assert whole(popover, go)
    assert (area.verticalScrollBar().maximum() > 0) == (percent == 150)
    popover.close()


def test_what_has_the_focus_comes_into_sight(qtbot: QtBot, anchor: QPushButton) -> None:
    fields = [QLineEdit() for _ in range(30)]
    popover = opened(qtbot, anchor, column(*fields))
    assert anchor.window().frameGeometry().contains(seen(popover))
    fields[0].setFocus()
    assert not whole(popover, fields[-1])
    qtbot.keyClick(fields[0], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert fields[-1].hasFocus()
    assert whole(popover, fields[-1])
    popover.close()


def test_one_that_has_room_below_stands_there_and_grows_with_its_content(
    qtbot: QtBot, anchor: QPushButton
) -> None:
    content = column(QLineEdit())
    holder = QWidget()
    holder.setLayout(content)
    popover = opened(qtbot, anchor, column(holder), width=None)
    low = anchor.mapToGlobal(QPoint(0, anchor.height())).y()
    assert seen(popover).top() > low
    before = popover.height()
    content.addWidget(QLineEdit())
    qtbot.waitUntil(lambda: popover.height() > before + 20)
    assert seen(popover).top() > low
    popover.close()


def test_prices_with_large_letters_scroll_and_can_be_saved(qtbot: QtBot, anchor: QPushButton) -> None:
    theme().set_text_size(150)
    sheet = PricesSheet(Money({}, 0, 0), anchor.window())
    sheet.show()
    QApplication.processEvents()
    assert sheet.height() <= 520
    assert sheet.rect().contains(QRect(sheet.save.mapTo(sheet, QPoint(0, 0)), sheet.save.size()))
    sheet.month.setFocus()
    sheet.month.setText("many")
    sheet.save.click()
    QApplication.processEvents()
    assert sheet.rect().contains(QRect(sheet.fault.mapTo(sheet, QPoint(0, 0)), sheet.fault.size()))
    sheet.reject()
