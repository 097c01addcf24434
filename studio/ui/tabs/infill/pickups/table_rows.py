"""The lines of a pickup list as a model, and how one is painted."""

from __future__ import annotations

from typing import Any, Final, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from studio.core.language import tr
from studio.ui.tabs.infill.pickups.page import ListRow
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import RIGHT_MIDDLE, turn, write
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import look_of, paint_sign, paint_words

Index = QModelIndex | QPersistentModelIndex
ROLE: Final = Qt.ItemDataRole.UserRole
HEIGHT, SIDE, GAP = 36, 16, 14
AT, SURE, NARROW = 84, 52, 640
"""Widths of the columns of time and confidence; below NARROW px all stand closer."""
SIGNS: Final = {
    RowState.NO_PLACE: ("magnifying-glass", "quiet"),
    RowState.CHOOSE: ("question-fill", "amber"),
    RowState.SAID: ("equals", "quiet"),
    RowState.NOT_MADE: ("circle-dashed", "quiet"),
    RowState.MAKING: ("hourglass", "accenttext"),
    RowState.FAILED: ("x-circle-fill", "red"),
    RowState.TO_HEAR: ("ear", "accenttext"),
    RowState.ACCEPTED: ("check-circle-fill", "green"),
    RowState.REJECTED: ("prohibit", "quiet"),
}


class Columns:
    """Where the columns stand in a row of that width."""

    def __init__(self, left: float, width: float) -> None:
        inner = width - 2 * SIDE
        gap = GAP if width >= scaled(NARROW) else 8
        at, sure = scaled(AT), scaled(SURE)
        rest = max(0.0, inner - at - sure - 4 * gap)
        old, new = rest * 0.28, rest * 0.34
        self.at = (left + SIDE, at)
        self.old = (self.at[0] + at + gap, old)
        self.new = (self.old[0] + old + gap, new)
        self.sure = (self.new[0] + new + gap, sure)
        self.state = (self.sure[0] + sure + gap, max(0.0, rest - old - new))

    def room(self, column: tuple[float, float], rect: QRectF) -> QRectF:
        """A column's room in a row."""
        return QRectF(column[0], rect.top(), column[1], rect.height())


class PickupRows(QAbstractListModel):
    """In the list's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def set_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Shows other rows; only what differs is painted anew where the lines are the same."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        others = [place for place, row in enumerate(rows) if row != self.rows[place]]
        self.rows = rows
        if others:
            self.dataChanged.emit(self.index(others[0]), self.index(others[-1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return tip_of(row) if role == Qt.ItemDataRole.ToolTipRole else None


def tip_of(row: ListRow) -> str:
    """All of what a narrow row cuts."""
    words = f"{row.old} → {row.new}" if row.old else row.new
    return "\n".join(part for part in (words, row.recording, row.note) if part)


class RowPainter(QStyledItemDelegate):
    """Paints a row of 36 px: time, old words struck out, new words, confidence, state."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, row = look_of(option), cast(ListRow, index.data(ROLE))
        rect, widget = QRectF(cast(Any, option).rect), cast(Any, option).widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, cast(Any, option).direction)
        if row.current or look.over:
            painter.setPen(QPen(colour("accent"), 1) if row.current else Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentsoft" if row.current else "hover"))
            painter.drawRoundedRect(rect.adjusted(4.5, 1.5, -4.5, -1.5), RADIUS["row"], RADIUS["row"])
        self._paint_row(painter, rect, Columns(rect.left(), widget.width()), row)
        if row.current and look.ringed:
            paint_ring(painter, rect.adjusted(4, 1, -4, -1), RADIUS["row"])
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, columns: Columns, row: ListRow) -> None:
        gone = row.state is RowState.REJECTED
        words = "quiet" if gone else "strong"
        tone = "quiet" if row.goes else words
        paint_words(painter, columns.room(columns.at, rect), row.at or "—", "quiet", role="small")
        old = columns.room(columns.old, rect)
        paint_words(painter, old, row.old or "—", "quiet", struck=bool(row.old))
        paint_words(painter, columns.room(columns.new, rect), row.new, tone, weight=600)
        self._paint_sure(painter, columns.room(columns.sure, rect), row)
        self._paint_state(painter, columns.room(columns.state, rect), row)

    def _paint_sure(self, painter: QPainter, room: QRectF, row: ListRow) -> None:
        if row.confidence is None:
            return
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("amber" if row.state is RowState.CHOOSE else "quiet"))
        write(painter, room, RIGHT_MIDDLE, tr("{percent} %", percent=round(100 * row.confidence)))

    def _paint_state(self, painter: QPainter, room: QRectF, row: ListRow) -> None:
        words = " · ".join(part for part in (row.note, row.recording) if part)
        ink = "red" if row.state is RowState.FAILED else "normal" if row.state is RowState.CHOOSE else "quiet"
        paint_words(painter, paint_sign(painter, room, *SIGNS[row.state]), words, ink, role="small")
