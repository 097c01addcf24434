"""The script as a list: blocks painted one under the other."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from studio.core.language import tr
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.tts.block_layout import REST
from studio.ui.tabs.tts.block_list import HEAD, BlockList, Index
from studio.ui.tabs.tts.block_painter import BlockPainter, Look, Span
from studio.ui.tabs.tts.pointer import Pointer, Spot
from studio.ui.tabs.tts.rows import Row
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.ring import KEYS

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEP = QAbstractItemView.CursorAction


class ScriptList(BlockList):
    """`gone_to(block id)` when the user makes another block the current one; `edit_asked(block id, point in
    its words)`; `pressed_spot(block id, Spot)` for what a block offers under the pointer; `dragged(block id,
    place)` where a block is dropped before what stands at `place`; `menu_asked(block id, point on the
    screen)`."""

    gone_to = Signal(str)
    edit_asked = Signal(str, object)
    pressed_spot = Signal(str, object)
    dragged = Signal(str, int)
    menu_asked = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._painter = BlockPainter(self.lines)
        self._ringed = False
        self.said: tuple[str, Span] | None = None
        self.pointer = Pointer(self)
        self.pointer.edit_asked.connect(self.edit_asked)
        self.pointer.pressed_spot.connect(self.pressed_spot)
        self.pointer.dragged.connect(self.dragged)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Blocks of the script"))
        self.rows_model.dataChanged.connect(self._changed)

    # What is shown

    def row(self, block_id: str) -> Row | None:
        """A block's row."""
        place = self.rows_model.place(block_id)
        return self.rows_model.rows[place] if place >= 0 else None

    def set_rows(self, rows: tuple[Row, ...], current: str) -> None:
        """Shows these blocks, of which one is the current one."""
        moved = current != self.current
        self.current = current
        self.fill(rows)
        if moved:
            place = self.rows_model.place(current)
            self.setCurrentIndex(self.rows_model.index(place))
            self.show_block(current)
            self.viewport().update()

    def set_said(self, said: tuple[str, Span] | None) -> None:
        """Which word of which block is being said."""
        before, self.said = self.said, said
        for block in {found[0] for found in (before, said) if found is not None}:
            self.update_block(block)

    def update_block(self, block_id: str) -> None:
        """Paints a block anew."""
        place = self.rows_model.place(block_id)
        if place >= 0:
            self.viewport().update(self.block_rect(place))

    # Keys and mouse

    def moveCursor(self, action: QAbstractItemView.CursorAction, _keys: object) -> QModelIndex:
        last, place = len(self.rows_model.rows) - 1, max(0, self.rows_model.place(self.current))
        page = max(1, self.place_at(self.viewport().height()) - self.place_at(0))
        steps = {
            STEP.MoveUp: place - 1,
            STEP.MoveDown: place + 1,
            STEP.MovePageUp: place - page,
            STEP.MovePageDown: place + page,
            STEP.MoveHome: 0,
            STEP.MoveEnd: last,
        }
        return self.rows_model.index(min(max(steps.get(action, place), 0), last))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.rows_model.rows[current.row()].id != self.current:
            self.gone_to.emit(self.rows_model.rows[current.row()].id)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.measure()
        self._painter.columns = self.columns
        rows, place = self.rows_model.rows, self.place_at(event.rect().top())
        with QPainter(self.viewport()) as painter:
            turn(painter, QRectF(self.viewport().rect()), self.layoutDirection())
            while 0 <= place < len(rows) and self.block_rect(place).top() <= event.rect().bottom():
                self._painter.paint(painter, QRectF(self.block_rect(place)), rows[place], self._look(place))
                place += 1
            if self.pointer.drop_at is not None:
                self._paint_drop(painter, self.pointer.drop_at)

    def _look(self, place: int) -> Look:
        row = self.rows_model.rows[place]
        current, hover = row.id == self.current, self.pointer.place == place
        return Look(
            current=current,
            hovered=hover and not row.empty,
            ringed=current and self._ringed and self.hasFocus(),
            edited=row.id == self.edited,
            last=place == len(self.rows_model.rows) - 1,
            rest_hovered=hover and self.pointer.spot is Spot.REST,
            said=self.said[1] if self.said is not None and self.said[0] == row.id else None,
        )

    def _paint_drop(self, painter: QPainter, place: int) -> None:
        top = self._tops[place] + HEAD - self.verticalOffset() - scaled(REST) // 2 - 1
        painter.fillRect(
            QRect(self.columns.words_left, max(top, 1), self.columns.words_width, 2), colour("accent")
        )

    def _changed(self, first: Index, last: Index) -> None:
        row, place = self.rows_model.rows[first.row()], first.row()
        if last.row() > place:
            self.lay_out()
        elif len(self._tops) == len(self.rows_model.rows) + 1:
            if self.height_of(row) != self._tops[place + 1] - self._tops[place]:
                self.lay_out()
            self.update_block(row.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        page, place = event.oldSize().height(), self.rows_model.place(self.current)
        was_seen = place >= 0 and self.block_rect(place).intersects(
            QRect(0, 0, self.viewport().width(), page)
        )
        self.lay_out()
        if was_seen:
            self.show_block(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        if is_make_key(event) or (event.modifiers() & Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif event.key() in ENTER or event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit(self.current, None)
        elif event.text().isprintable() and event.text():
            event.ignore()  # Keys of the window, not a search in the list.
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYS
        super().focusInEvent(event)
        self.update_block(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update_block(self.current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ringed = False
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key and self.indexAt(event.pos()).isValid():
            self.setCurrentIndex(self.indexAt(event.pos()))
        rect = self.words_rect(self.current)
        self.menu_asked.emit(
            self.current, self.viewport().mapToGlobal(rect.bottomLeft()) if by_key else event.globalPos()
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
        return super().viewportEvent(event)
