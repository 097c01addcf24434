"""A list of blocks whose layout is its own: heights are exact for those that were seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from studio.ui.tabs.tts.block_layout import REST, TOP, Columns, Lines
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.script_model import ScriptModel
from studio.ui.theme.fonts import line_height
from studio.ui.theme.sides import seen
from studio.ui.theme.tokens import scaled

Index = QModelIndex | QPersistentModelIndex
HEAD, FOOT, LEAST_LINES = 10, 16, 2


class BlockList(QListView):
    """Qt's own layout asks for the height of every row again whenever one of them has changed, and so cannot
    carry a long script. Here a row is measured when it is first seen. `laid` after blocks have moved;
    `current` is the block one is at, `edited` the one whose words the editor stands over."""

    laid = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows_model = ScriptModel(self)
        self.lines, self.columns = Lines(), Columns(800)
        self._tops: list[int] = [0]
        self._compact, self._filling, self._stale = False, False, False
        self.current, self.edited, self.words_height, self._extra = "", "", 0, 0
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setModel(self.rows_model)
        for signal in (self.rows_model.rowsInserted, self.rows_model.rowsRemoved):
            signal.connect(self.lay_out)

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

    def renew(self) -> None:
        """The look is another one."""
        self.lines.forget()
        self.lay_out()

    def fill(self, rows: tuple[Row, ...]) -> None:
        """Shows these blocks, and lays them out once."""
        self._filling, self._stale = True, False
        self.rows_model.set_rows(rows)
        self._filling = False
        if self._stale:
            self.lay_out()

    def block_rect(self, place: int) -> QRect:
        """A block with the rest below it, in the viewport."""
        if place + 1 >= len(self._tops):  # Qt asks before the new rows were laid out.
            return QRect()
        top = self._tops[place] + HEAD - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._tops[place + 1] - self._tops[place])

    def words_rect(self, block_id: str) -> QRect:
        """Where the editor of a block stands."""
        place = self.rows_model.place(block_id)
        block = QRectF(self.block_rect(place))
        rect = seen(self.columns.words(block), block, self.layoutDirection()).toRect()
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
        self.columns = Columns(width, self._compact)
        self._tops = [0, *accumulate(self._heights(self.rows_model.rows))]
        self._fit_bar()
        self.viewport().update()
        self.laid.emit()

    def _heights(self, rows: Sequence[Row]) -> Iterator[int]:
        width, step, around = self.columns.words_width, line_height("script"), 2 * TOP + scaled(REST)
        least, height = LEAST_LINES * step, self.lines.heights(width)
        for row in rows:
            words = height(row.block.text)
            if row.block.id == self.edited:
                words = max(words if not row.text else 0, self.words_height) + self._extra
            yield max(words, least) + around

    def height_of(self, row: Row) -> int:
        return next(self._heights((row,)))

    def _fit_bar(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(line_height("script"))
        bar.setRange(0, max(0, self._tops[-1] + HEAD + FOOT - page))

    def measure(self) -> None:
        """Makes the heights of what is on the screen exact; what stands at its top stays there."""
        rows, width = self.rows_model.rows, self.columns.words_width
        place = first = max(0, self.place_at(0))
        before, grown = self._tops[first], False
        while (
            place < len(rows) and self._tops[place] + HEAD < self.verticalOffset() + self.viewport().height()
        ):
            grown = self.lines.measure(rows[place].text, width) or grown
            place += 1
        if grown:
            self.lay_out()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._tops[first] - before)

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

    def sizeHint(self) -> QSize:
        return QSize(600, 300)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        self._fit_bar()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)
        self.laid.emit()
