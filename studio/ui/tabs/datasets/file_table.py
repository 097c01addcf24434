"""The files of a dataset: name, size, and how each stands."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.ui.tabs.datasets.page import FileRow
from studio.ui.tabs.datasets.sending import State
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.labels import label
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.space_key import keeps_space

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
HEIGHT, SIDE, SIZE_WIDTH, STATE_WIDTH = 34, 16, 96, 240
SIGNS = {
    State.SENT: ("cloud-check", "green"),
    State.WAITS: ("clock", "quiet"),
    State.SENDING: ("cloud-arrow-up", "accenttext"),
    State.FAILED: ("x-circle-fill", "red"),
    State.STOPPED: ("minus-circle", "quiet"),
}
LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT_MIDDLE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def size_text(size: int | None) -> str:
    """`1.4 MB`; nothing where the service does not say."""
    if size is None:
        return ""
    if size < 1000:
        return f"{size} B"
    return f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


class FileRows(QAbstractListModel):
    """The rows, as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FileRow, ...] = ()

    def set_rows(self, rows: tuple[FileRow, ...]) -> None:
        """Shows other rows; the current one stays where the files are the same."""
        if [each.key for each in rows] != [each.key for each in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.rows[index.row()]
        if role == ROLE:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (found.name, size_text(found.size), found.state.lower(), found.sentence)
            return ", ".join(part for part in parts if part)
        return found.sentence if role == Qt.ItemDataRole.ToolTipRole else None


class FilePainter(QStyledItemDelegate):
    """Paints a row of 34 px."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, shown = cast(Any, option), cast(FileRow, index.data(ROLE))
        rect = QRectF(look.rect)
        rect.setWidth(look.widget.width())  # With the scroll bar: the columns stand under their names.
        current = bool(look.state & QStyle.StateFlag.State_Selected)
        over = bool(look.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or over:
            painter.setPen(QPen(colour("accent"), 1) if current else Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentsoft" if current else "hover"))
            painter.drawRoundedRect(rect.adjusted(4.5, 1.5, -4.5, -1.5), RADIUS["row"], RADIUS["row"])
        self._paint_row(painter, rect.adjusted(SIDE, 0, -SIDE, 0), shown)
        focused = look.state & QStyle.StateFlag.State_HasFocus
        if focused and look.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_ring(painter, rect.adjusted(4, 1, -4, -1), RADIUS["row"])
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, shown: FileRow) -> None:
        state = QRectF(rect.right() - scaled(STATE_WIDTH), rect.top(), scaled(STATE_WIDTH), rect.height())
        size = QRectF(state.left() - scaled(SIZE_WIDTH) - 20, rect.top(), scaled(SIZE_WIDTH), rect.height())
        name = QRectF(rect.left(), rect.top(), size.left() - rect.left() - 12, rect.height())
        _draw(painter, name, shown.name, "strong", weight=500)
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("normal"))
        painter.drawText(size, RIGHT_MIDDLE, size_text(shown.size))
        icon, tone = SIGNS[shown.state]
        side = scaled(15)
        spot = QRectF(state.left(), state.center().y() - side / 2, side, side)
        paint_icon(painter, spot, icon.removesuffix("-fill"), colour=tone, filled=icon.endswith("-fill"))
        words = shown.sentence or ("Sending…" if shown.state is State.SENDING else str(shown.state))
        _draw(painter, state.adjusted(side + 7, 0, 0, 0), words, "red" if shown.sentence else "quiet")


def _draw(painter: QPainter, room: QRectF, words: str, tone: str, weight: int | None = None) -> None:
    painter.setFont(font("body" if weight else "small", weight=weight))
    painter.setPen(colour(tone))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(room.width()))
    painter.drawText(room, LEFT_MIDDLE, cut)


class FileTable(QListView):
    """`taken(key)` when another row is the current one, `hear_asked` by Enter, `removed(FileRow)` by
    Delete."""

    taken = Signal(str)
    hear_asked = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.files = FileRows(self)
        self.setModel(self.files)
        self.setItemDelegate(FilePainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName("Files of the dataset")
        self.viewport().setAutoFillBackground(False)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_rows(self, rows: tuple[FileRow, ...], current: FileRow | None) -> None:
        """Shows the files; `current` is the one that is told about."""
        self._quiet = True
        self.files.set_rows(rows)
        if current is not None and self.currentIndex().row() != rows.index(current):
            self.setCurrentIndex(self.files.index(rows.index(current)))
        self._quiet = False

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.taken.emit(self.files.rows[index.row()].key)

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hear_asked.emit()
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removed.emit(self.files.rows[index.row()])
        else:
            super().keyPressEvent(event)


class TableHead(QWidget):
    """The names of the columns, over a `FileTable`."""

    def __init__(self) -> None:
        super().__init__()
        size, state = (label(words, role="small", weight=600, tone="quiet") for words in ("Size", "Upload"))
        size.setFixedWidth(scaled(SIZE_WIDTH))
        size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        state.setFixedWidth(scaled(STATE_WIDTH))
        name = label("File", role="small", weight=600, tone="quiet")
        self.setLayout(row(name, STRETCH, size, 20, state, spacing=0, margins=(SIDE, 6, SIDE, 6)))
