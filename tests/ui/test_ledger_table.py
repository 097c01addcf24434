"""The ledger's table in wide and narrow windows: it never scrolls sideways."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.ledger import LedgerRow, Result
from studio.ui.dialogs.ledger_table import COLUMNS, PROJECT, REQUEST, RESULT, TIME, LedgerView
from tests.ui.shell_kit import themed

ROW = LedgerRow("", "Hafen", "tts", "h1", "v1", 60, 1.5, 60, Result.STOPPED, "maybe", "r-1", voice="Clara")


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> LedgerView:
    themed(qapp)
    view = LedgerView()
    qtbot.addWidget(view)
    view.show()
    return view


def shown(table: LedgerView, width: int, *, of_one: bool) -> list[int]:
    table.resize(width, 300)
    table.set_rows((ROW,) * 40, of_one=of_one)
    QApplication.processEvents()
    left = [column for column in range(len(COLUMNS)) if not table.isColumnHidden(column)]
    assert sum(map(table.columnWidth, left)) <= table.viewport().width()
    assert not table.horizontalScrollBar().isVisible()
    return left


def test_all_columns_stand_where_there_is_room(table: LedgerView) -> None:
    assert shown(table, 1200, of_one=False) == list(range(len(COLUMNS)))
    assert PROJECT not in shown(table, 1200, of_one=True)


@pytest.mark.parametrize("of_one", [True, False])
def test_the_smallest_window_shows_when_what_it_cost_and_what_came_of_it(
    table: LedgerView, of_one: bool
) -> None:
    left = shown(table, 852, of_one=of_one)
    assert REQUEST not in left
    assert table.columnWidth(RESULT) > 150
    assert shown(table, 430, of_one=of_one)[0] == TIME


def test_what_is_left_out_is_in_the_tooltips(table: LedgerView) -> None:
    shown(table, 852, of_one=True)
    tip = table.model().index(0, RESULT).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "stopped, may have been charged\nRequest: r-1"
    shown(table, 1200, of_one=True)
    assert (
        table.model().index(0, RESULT).data(Qt.ItemDataRole.ToolTipRole) == "stopped, may have been charged"
    )
