"""The table of a pickup list: looked through and judged by keys or by mouse."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from studio.core.language import tr
from studio.core.pickups.matching import Candidate
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.infill.pickups.page import ListRow
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.tabs.infill.pickups.table_rows import (
    Columns,
    PickupRows,
    RowPainter,
)
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import LEFT_MIDDLE, RIGHT_MIDDLE, turn, write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.space_key import keeps_space
from studio.ui.widgets.time_text import clock

JUDGE: Final = (Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_X)
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES: Final = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)


class PickupTable(QListView):
    """Acts by a row's id: `looked(id)` when it becomes the current one, `heard(id)` by Space or Enter,
    `accepted(id)` by A, `next_asked(id)` by N, `rejected(id)` by X, `placed(id, number)` at one of its places
    from the menu, `shown(id)` its patch by a double click, `found(id)` where its file is looked for."""

    looked = Signal(str)
    heard = Signal(str)
    accepted = Signal(str)
    next_asked = Signal(str)
    rejected = Signal(str)
    placed = Signal(str, int)
    shown = Signal(str)
    found = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.lines = PickupRows(self)
        self.setModel(self.lines)
        self.setItemDelegate(RowPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(tr("Lines of the pickup list"))
        self.setAccessibleDescription(tr("A accepts, N takes the next take, X rejects, Space plays"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Shows the lines; the current one stays in view."""
        self._quiet = True
        self.lines.set_rows(rows)
        number = next((place for place, row in enumerate(rows) if row.current), None)
        if number is not None and self.currentIndex().row() != number:
            self.setCurrentIndex(self.lines.index(number))
            self.scrollTo(self.lines.index(number))
        self._quiet = False

    def _row(self, index: QModelIndex) -> ListRow | None:
        return self.lines.rows[index.row()] if index.isValid() else None

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._row(index)
        if row is not None and not self._quiet:
            self.looked.emit(row.id)

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.shown.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        acts = {
            Qt.Key.Key_A: self.accepted,
            Qt.Key.Key_N: self.next_asked,
            Qt.Key.Key_X: self.rejected,
            Qt.Key.Key_Space: self.heard,
            **dict.fromkeys(ENTER, self.heard),
        }
        if is_make_key(event) or row is None:
            event.ignore()
        elif plain and event.key() in acts:
            acts[Qt.Key(event.key())].emit(row.id)
        elif plain and event.key() == Qt.Key.Key_F2:
            self._open_menu(self.currentIndex())
        elif event.key() in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # The other keys are those of the tab.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._open_menu(self.currentIndex() if by_key else self.indexAt(event.pos()))

    def _open_menu(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            menu = self.menu_of(row)
            menu.exec(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(8, 0)))
            menu.deleteLater()

    def menu_of(self, row: ListRow) -> QMenu:
        """What can be done with a line."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Line", about="of a pickup list"))
        menu.addAction(tr("Hear it") + "\tSpace", lambda: self.heard.emit(row.id))
        place = row.state is RowState.CHOOSE
        menu.addAction(
            (tr("This is the place") if place else tr("Accept")) + "\tA", lambda: self.accepted.emit(row.id)
        )
        menu.addAction(
            (tr("Next place") if place else tr("Next take")) + "\tN", lambda: self.next_asked.emit(row.id)
        )
        menu.addAction(tr("Reject") + "\tX", lambda: self.rejected.emit(row.id))
        if len(row.row.match.candidates) > 1:
            places = menu.addMenu(tr("Its place"))
            for number, each in enumerate(row.row.match.candidates):
                places.addAction(_named(each), partial(self.placed.emit, row.id, number))
        menu.addSeparator()
        if row.row.patch:
            menu.addAction(tr("Show the patch"), lambda: self.shown.emit(row.id))
        if not row.row.path:
            menu.addAction(tr("Find the recording…"), lambda: self.found.emit(row.id))
        return menu


def _named(place: Candidate) -> str:
    return tr(
        "{time}  “{words}”, {percent} %",
        time=clock(place.start),
        words=place.heard,
        percent=round(100 * place.confidence),
    )


class TableHead(QWidget):
    """The names of the columns, over a `PickupTable`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Place, old words, new words, how sure, state"))

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, scaled(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        columns = Columns(0.0, self.width())
        rect = self.rect().toRectF()
        named = (
            (columns.at, tr("Place", about="in the recording"), LEFT_MIDDLE),
            (columns.old, tr("Old", about="words"), LEFT_MIDDLE),
            (columns.new, tr("New", about="words"), LEFT_MIDDLE),
            (columns.sure, tr("Sure", about="how sure it is, in percent"), RIGHT_MIDDLE),
            (columns.state, tr("State", about="of a line in a list"), LEFT_MIDDLE),
        )
        with QPainter(self) as painter:
            turn(painter, rect, self.layoutDirection())
            painter.setFont(font("small", weight=600))
            painter.setPen(colour("quiet"))
            for column, name, flags in named:
                write(painter, columns.room(column, rect), flags, name)
