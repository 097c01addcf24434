"""A list view whose cells stand in a grid: where each is follows from its number.

QListView measures every item whenever the list is another one, which takes 10 ms for 10,000 voices and a
tenth of a second for 50,000, with every key that is typed. Here nothing is measured, and only what is on
screen is painted. It is a QListView still, so that screen readers find a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from studio.ui.tabs.voices.card_model import Index
from studio.ui.theme.tokens import colour

Action = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class GridView(QListView):
    """`cell` is the size of each cell, `columns` how many stand in a line; `set_grid` changes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell, self.columns = QSize(100, 100), 1
        self._over = -1
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # What is scrolled is moved, and only what comes in is painted: that takes a ground of its own.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_grid(self, cell: QSize, columns: int) -> None:
        """Other cells."""
        if (cell, columns) != (self.cell, self.columns):
            self.cell, self.columns = cell, columns
            self.doItemsLayout()

    @property
    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()  # None until there is one, whatever the stubs say.
        return model.rowCount() if model is not None else 0

    @property
    def _lines(self) -> int:
        return -(-self._count // self.columns)

    def _rect(self, row: int) -> QRect:
        line, column = divmod(row, self.columns)
        left, top = column * self.cell.width(), line * self.cell.height() - self.verticalOffset()
        room = self.viewport().rect()
        return QStyle.visualRect(self.layoutDirection(), room, QRect(QPoint(left, top), self.cell))

    def _row_at(self, point: QPoint) -> int:
        along = QStyle.visualPos(self.layoutDirection(), self.viewport().rect(), point).x()
        column = along // self.cell.width()
        line = (point.y() + self.verticalOffset()) // self.cell.height()
        row = line * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < self._count else -1

    # What Qt asks of a view

    def doItemsLayout(self) -> None:
        """There is nothing to lay out but the length of the scroll bar."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(1, self.cell.height() // 3))
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._lines * self.cell.height() - page))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        rect, bar, page = self._rect(index.row()), self.verticalScrollBar(), self.viewport().height()
        if hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - page // 2)
        elif hint == Hint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif hint == Hint.PositionAtBottom or rect.bottom() > page:
            bar.setValue(bar.value() + rect.bottom() + 1 - page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def moveCursor(self, action: Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The cell that a key leads to; the first one where there is no current one."""
        current, last = self.currentIndex().row(), self._count - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self.cell.height()) * self.columns
        onwards = -1 if self.isRightToLeft() else 1
        steps = {
            Action.MoveLeft: -onwards,
            Action.MovePrevious: -1,
            Action.MoveRight: onwards,
            Action.MoveNext: 1,
            Action.MoveUp: -self.columns,
            Action.MoveDown: self.columns,
            Action.MovePageUp: -page,
            Action.MovePageDown: page,
            Action.MoveHome: -current,
            Action.MoveEnd: last - current,
        }
        row = 0 if current < 0 else current + steps.get(action, 0)
        if action in (Action.MoveUp, Action.MoveDown) and not 0 <= row <= last:
            row = current  # As in a grid: no step out of it, and none aside.
        return self.model().index(min(max(row, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only cells that something is to be painted of: a step of the wheel needs a line of them."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        look = cast(Any, option)
        usual, delegate, model = look.state, self.itemDelegate(), self.model()
        current = self.currentIndex().row() if self.hasFocus() else -1
        parts = list(cast(Iterable[QRect], event.region()))
        with QPainter(self.viewport()) as painter:
            for part in parts:
                painter.fillRect(part, colour("window"))
            for row in sorted({row for part in parts for row in self._rows_in(part)}):
                look.rect = self._rect(row)
                look.state = usual & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
                if row == self._over:
                    look.state |= QStyle.StateFlag.State_MouseOver
                if row == current:
                    look.state |= QStyle.StateFlag.State_HasFocus
                delegate.paint(painter, option, model.index(row, 0))

    def _rows_in(self, part: QRect) -> Iterator[int]:
        """The cells that a part of the viewport touches."""
        wide, tall, above = self.cell.width(), self.cell.height(), self.verticalOffset()
        part = QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), part)
        columns = range(max(0, part.left() // wide), min(self.columns - 1, part.right() // wide) + 1)
        for line in range((part.top() + above) // tall, (part.bottom() + above) // tall + 1):
            for column in columns:
                row = line * self.columns + column
                if 0 <= row < self._count:
                    yield row

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at_row(self._row_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at_row(-1)

    def _point_at_row(self, row: int) -> None:
        """The pointer is over another cell: both are painted anew."""
        if row != self._over:
            before, self._over = self._over, row
            for each in (before, row):
                if each >= 0:
                    self.viewport().update(self._rect(each))
