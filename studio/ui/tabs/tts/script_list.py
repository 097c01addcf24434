"""The script as a list: blocks painted one under the other, of which the current one can be written in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
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
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.tts.block_layout import REST, TOP, Columns, Lines
from studio.ui.tabs.tts.block_painter import BlockPainter, Look, Span
from studio.ui.tabs.tts.pointer import Pointer, Spot
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.script_model import ScriptModel
from studio.ui.theme.fonts import line_height
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.ring import KEYS

Index = QModelIndex | QPersistentModelIndex
HEAD, FOOT, LEAST_LINES = 10, 16, 2
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEP = QAbstractItemView.CursorAction


class ScriptList(QListView):
    """A list whose layout is its own: Qt's asks for the height of every row again whenever one has changed.
    Heights are exact for blocks that were seen and guessed for others, so that a long script opens at
    once.

    `gone_to(block id)` when the user makes another block the current one; `edit_asked(block id, point in its
    words)`; `pressed_spot(block id, Spot)` for what a block offers under the pointer; `dragged(block id,
    place)` where a block is dropped before what stands at `place`; `menu_asked(block id, point on the
    screen)`; `laid` after blocks have moved."""

    gone_to = Signal(str)
    edit_asked = Signal(str, object)
    pressed_spot = Signal(str, object)
    dragged = Signal(str, int)
    menu_asked = Signal(str, QPoint)
    laid = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows_model = ScriptModel(self)
        self._lines = Lines()
        self._painter = BlockPainter(self._lines)
        self._tops: list[int] = [0]
        self._compact, self._ringed, self._extra = False, False, 0
        self._filling, self._stale = False, False
        self.current, self.edited, self.words_height = "", "", 0
        self.said: tuple[str, Span] | None = None
        self.drop_at: int | None = None
        self.pointer = Pointer(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName("Blocks of the script")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setModel(self.rows_model)
        for signal in (self.rows_model.rowsInserted, self.rows_model.rowsRemoved):
            signal.connect(self.lay_out)
        self.rows_model.dataChanged.connect(self._changed)

    # What is shown

    @property
    def columns(self) -> Columns:
        """Where things stand across."""
        return self._painter.columns

    def row(self, block_id: str) -> Row | None:
        """A block's row."""
        place = self.rows_model.place(block_id)
        return self.rows_model.rows[place] if place >= 0 else None

    def set_rows(self, rows: tuple[Row, ...], current: str) -> None:
        """Shows these blocks, of which one is the current one."""
        moved = current != self.current
        self.current = current
        self._filling, self._stale = True, False
        self.rows_model.set_rows(rows)
        self._filling = False
        if self._stale:
            self.lay_out()
        if moved:
            place = self.rows_model.place(current)
            self.setCurrentIndex(self.rows_model.index(place))
            self.show_block(current)
            self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Takes the narrower margin of small windows."""
        if compact != self._compact:
            self._compact = compact
            self.lay_out()

    def set_edited(self, block_id: str, words_height: int, extra: int = 0) -> None:
        """The editor stands over this block's words and is so high; none for an empty id. `extra` px more are
        free below it."""
        if (block_id, words_height, extra) != (self.edited, self.words_height, self._extra):
            self.edited, self.words_height, self._extra = block_id, words_height, extra
            self.lay_out()

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

    def renew(self) -> None:
        """The look is another one."""
        self._lines.forget()
        self.lay_out()

    # Geometry

    def block_rect(self, place: int) -> QRect:
        """A block with the rest below it, in the viewport."""
        if place + 1 >= len(self._tops):  # Qt asks before the new rows were laid out.
            return QRect()
        top = self._tops[place] + HEAD - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._tops[place + 1] - self._tops[place])

    def words_rect(self, block_id: str) -> QRect:
        """Where the editor of a block stands."""
        place = self.rows_model.place(block_id)
        rect = self.columns.words(QRectF(self.block_rect(place))).toRect()
        return QRect(rect.left(), rect.top(), rect.width(), max(self.words_height, line_height("script")))

    def place_at(self, y: int) -> int:
        """The place of the block at a height in the viewport, the nearest one above or below all."""
        found = bisect_right(self._tops, y + self.verticalOffset() - HEAD) - 1
        return min(max(found, 0), len(self.rows_model.rows) - 1)

    def lay_out(self, *_news: object) -> None:
        """Finds where each block stands; while the rows change, once when they have."""
        if self._filling:
            self._stale = True
            return
        width = self.viewport().width()
        self._painter.columns = Columns(width, self._compact)
        self._tops = [0, *accumulate(self._heights(self.rows_model.rows))]
        self._fit_bar()
        self.viewport().update()
        self.laid.emit()

    def _heights(self, rows: Sequence[Row]) -> Iterator[int]:
        width, step, around = self.columns.words_width, line_height("script"), 2 * TOP + scaled(REST)
        least, height = LEAST_LINES * step, self._lines.heights(width)
        for row in rows:
            words = height(row.block.text)
            if row.block.id == self.edited:
                words = max(words if not row.text else 0, self.words_height) + self._extra
            yield max(words, least) + around

    def _height(self, row: Row) -> int:
        return next(self._heights((row,)))

    def _fit_bar(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(line_height("script"))
        bar.setRange(0, max(0, self._tops[-1] + HEAD + FOOT - page))

    def _measure(self) -> None:
        """Makes the heights of what is on the screen exact; what stands at its top stays there."""
        rows, width = self.rows_model.rows, self.columns.words_width
        place = first = max(0, self.place_at(0))
        before, grown = self._tops[first], False
        while (
            place < len(rows) and self._tops[place] + HEAD < self.verticalOffset() + self.viewport().height()
        ):
            grown = self._lines.measure(rows[place].text, width) or grown
            place += 1
        if grown:
            self.lay_out()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._tops[first] - before)

    # What Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        return self.block_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        if not self.rows_model.rows or not 0 <= point.y() + self.verticalOffset() - HEAD < self._tops[-1]:
            return QModelIndex()
        return self.rows_model.index(self.place_at(point.y()))

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid():
            self.show_block(self.rows_model.rows[index.row()].id)

    def show_block(self, block_id: str) -> None:
        """Scrolls no further than is needed to see the whole block, or its beginning if it is higher."""
        place = self.rows_model.place(block_id)
        if place < 0:
            return
        rect, page, bar = self.block_rect(place), self.viewport().height(), self.verticalScrollBar()
        if rect.bottom() > page:
            bar.setValue(bar.value() + rect.bottom() - page)
        top = self.block_rect(place).top()
        if top < 0:
            bar.setValue(bar.value() + top)

    def doItemsLayout(self) -> None:
        self.lay_out()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, _rect: QRect, _flags: object) -> None:
        """There is a current block, and no selection beside it."""

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion()

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

    def sizeHint(self) -> QSize:
        return QSize(600, 300)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure()
        rows, place = self.rows_model.rows, self.place_at(event.rect().top())
        with QPainter(self.viewport()) as painter:
            while 0 <= place < len(rows) and self.block_rect(place).top() <= event.rect().bottom():
                self._painter.paint(painter, QRectF(self.block_rect(place)), rows[place], self._look(place))
                place += 1
            if self.drop_at is not None:
                self._paint_drop(painter, self.drop_at)

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
            if self._height(row) != self._tops[place + 1] - self._tops[place]:
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

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        self._fit_bar()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)
        self.laid.emit()

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
