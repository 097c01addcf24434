"""The rows of the batch as they are seen and used."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QMenu, QToolTip, QWidget

from studio.core.language import tr
from studio.core.voice import Voice
from studio.core.voice_batch import BatchRow
from studio.ui.tabs.convert.batch.columns import HEAD, NAMES, columns_of
from studio.ui.tabs.convert.batch.page import RowAct, ShownRow
from studio.ui.tabs.convert.batch.painter import ROLE, BatchPainter
from studio.ui.theme.fonts import font
from studio.ui.theme.growing import keep_height
from studio.ui.theme.sides import LEFT_MIDDLE, meant, turn, write
from studio.ui.theme.tokens import colour
from studio.ui.widgets.space_key import keeps_space

Index = QModelIndex | QPersistentModelIndex


class BatchRows(QAbstractListModel):
    """Rows are asked for when they are seen: `shown(number)` of `count()`."""

    def __init__(
        self, count: Callable[[], int], shown: Callable[[int], ShownRow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._count, self._shown = count, shown
        self._rows = 0

    def renew(self) -> None:
        """There are other rows."""
        self.beginResetModel()
        self._rows = self._count()
        self.endResetModel()

    def renew_row(self, number: int) -> None:
        """One stands otherwise."""
        if number < self._rows:
            index = self.index(number)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._count():
            return None
        if role == ROLE:
            return self._shown(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown(index.row()).spoken
        return None


class BatchTable(QListView):
    """`asked(RowAct, list[BatchRow])` for what is done with rows, by pointer, key or menu."""

    asked = Signal(object, object)

    def __init__(self, rows: BatchRows) -> None:
        super().__init__()
        self._rows, self._painter = rows, BatchPainter(self)
        self._painter.voices = {}
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Recordings of the batch"))
        self.viewport().setAutoFillBackground(False)

    def set_voices(self, voices: Iterable[Voice]) -> None:
        """Whose wheels are drawn."""
        self._painter.voices = {voice.id: voice for voice in voices}
        self.viewport().update()

    def renew(self) -> None:
        """There are other rows; who was chosen stays so where it is still there."""
        chosen, first = {row.key for row in self.chosen()}, self.currentIndex().row()
        at = self.verticalScrollBar().value()
        self._rows.renew()
        self.verticalScrollBar().setValue(at)
        if 0 <= first < self._rows.rowCount() and self._shown(first).row.key in chosen:
            self.setCurrentIndex(self._rows.index(first))

    def chosen(self) -> list[BatchRow]:
        """The rows that are selected, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [found.row for number in numbers if (found := self._rows.index(number).data(ROLE))]

    def _shown(self, number: int) -> ShownRow:
        found: ShownRow = self._rows.index(number).data(ROLE)
        return found

    # The acts at a row's end

    def act_at(self, point: QPoint) -> tuple[int, int, RowAct] | None:
        """Row, place and act under a point."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        acts, rect = self._shown(index.row()).acts, QRectF(self.visualRect(index))
        at = meant(point.toPointF(), rect, self.layoutDirection())
        rect.setWidth(self.width())
        places = columns_of(rect).acts[-len(acts) :]
        for place, (act, room) in enumerate(zip(acts, places, strict=False)):
            if room.contains(at):
                return index.row(), place, act
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.act_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, found: tuple[int, int, RowAct] | None) -> None:
        hovered = found[:2] if found is not None else None
        if hovered != self._painter.hovered:
            self._painter.hovered = hovered
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.act_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(found[2], [self._shown(found[0]).row])
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.act_at(event.position().toPoint()) is None:
            self._press_first()

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        found, index = self.act_at(point), self.indexAt(point)
        if found is not None:
            return found[2].words
        if not index.isValid():
            return ""
        shown = self._shown(index.row())
        return "\n".join(part for part in (shown.row.file.path, shown.hint, shown.standing.saved) if part)

    # Keys and the menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and rows:
            self._press_first()
        elif event.key() == Qt.Key.Key_Space and rows:
            self.asked.emit(RowAct.PLAY, rows[:1])
        elif event.key() == Qt.Key.Key_Delete and rows:
            self.asked.emit(RowAct.REMOVE, rows)
        else:
            super().keyPressEvent(event)

    def _press_first(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            shown = self._shown(index.row())
            self.asked.emit(shown.acts[0], [shown.row])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            index = self.currentIndex()
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu.popup(at)

    def menu(self) -> QMenu | None:
        """What can be done with the chosen rows; None without any."""
        rows = self.chosen()
        if not rows:
            return None
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        acts = dict.fromkeys(act for number in numbers for act in self._shown(number).acts)
        if len(rows) > 1:
            acts = {act: None for act in acts if act in (RowAct.SKIP, RowAct.KEEP)}
        menu = QMenu(self)
        for act in (*acts, RowAct.REMOVE):
            menu.addAction(act.words).triggered.connect(partial(self._ask, act, rows))
        return menu

    def _ask(self, act: RowAct, rows: list[BatchRow], _checked: bool = False) -> None:
        self.asked.emit(act, rows)


class BatchHead(QWidget):
    """The names of the columns."""

    def __init__(self) -> None:
        super().__init__()
        keep_height(self, HEAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        at = columns_of(QRectF(self.rect()))
        with QPainter(self) as painter:
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            painter.setFont(font("small", weight=600))
            painter.setPen(colour("quiet"))
            for name, room in zip(NAMES, (at.file, at.voice, at.length, at.state, at.saved), strict=True):
                if room.width():
                    write(painter, room, LEFT_MIDDLE, name)
