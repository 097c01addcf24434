"""The list of the takes of one thing: hear one, choose one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyledItemDelegate

from studio.ui.speech.make_key import is_make_key
from studio.ui.speech.take_painter import GAP, TakePainter, play_spot
from studio.ui.speech.take_row import TakeRow
from studio.ui.speech.take_rows import TakeRows, spoken_take
from studio.ui.theme.growing import Growing
from studio.ui.theme.sides import meant
from studio.ui.theme.tokens import HEIGHT
from studio.ui.widgets.space_key import keeps_space


class TakeList(QListView):
    """As high as its rows, which `painter` paints in the height of that name. `play_asked(Take)` on a row's
    button or by Space, `chosen(Take)` elsewhere on it or by Enter, `menu_asked(Take, point on the screen)` by
    the right button, the menu key or F2."""

    play_asked = Signal(object)
    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self,
        name: str,
        painter: QStyledItemDelegate | None = None,
        spoken: Callable[[Any], str] = spoken_take,
        height: str = "take",
    ) -> None:
        super().__init__()
        self._rows, self._height = TakeRows(spoken, self), height
        self.setModel(self._rows)
        delegate = painter or TakePainter()
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        Growing(self, self._fit)

    def set_rows(self, rows: Sequence[TakeRow]) -> None:
        """Shows other takes."""
        self._rows.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            chosen = next((number for number, row in enumerate(rows) if row.chosen), 0)
            self.setCurrentIndex(self._rows.index(chosen))
        self._fit()

    def _fit(self) -> None:
        """As high as the rows are; they are laid out anew where they are of another height."""
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(self._rows.rowCount() * (HEIGHT[self._height] + GAP))

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._rows.take_row(index)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        rect = QRectF(self.visualRect(index)).adjusted(0, 0, 0, -GAP)
        at = meant(event.position(), rect, self.layoutDirection())
        on_play = play_spot(rect).adjusted(-4, -4, 4, 4).contains(at)
        (self.play_asked if on_play else self.chosen).emit(row.take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._rows.take_row(self.currentIndex())
        if is_make_key(event):
            event.ignore()
        elif row is not None and event.key() == Qt.Key.Key_F2:
            self._ask_menu(self.currentIndex())
        elif row is not None and event.key() == Qt.Key.Key_Space:
            self.play_asked.emit(row.take)
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(row.take)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._ask_menu(self.currentIndex() if by_key else self.indexAt(event.pos()))

    def _ask_menu(self, index: QModelIndex) -> None:
        row = self._rows.take_row(index)
        if row is not None:
            corner = self.visualRect(index).bottomLeft()
            self.menu_asked.emit(row.take, self.viewport().mapToGlobal(corner))
