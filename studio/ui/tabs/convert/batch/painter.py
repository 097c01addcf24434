"""A row of the batch as it is painted."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from studio.core.voice import Voice
from studio.core.voice_batch import BatchState
from studio.ui.tabs.convert.batch.columns import ROW, Columns, columns_of
from studio.ui.tabs.convert.batch.page import ICONS, ShownRow
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import RowLook, look_of, paint_share, paint_sign, paint_words
from studio.ui.widgets.time_text import length
from studio.ui.widgets.wheel import paint_wheel

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
WHEEL, PROGRESS = 20, 0.34


class BatchPainter(QStyledItemDelegate):
    """Paints rows of 30 px; `voices` by their ids, for their wheels."""

    voices: dict[str, Voice]
    hovered: tuple[int, int] | None = None
    """Row and place of the act that the pointer is on."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, shown = cast(Any, option), cast(ShownRow, index.data(ROLE))
        rect = QRectF(look.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, look.direction)
        rect.setWidth(look.widget.width())  # With the scroll bar: the columns stand under their names.
        state = look_of(option)
        self._paint_ground(painter, rect, state, shown.making)
        self._paint_row(painter, columns_of(rect), shown, index.row())
        if state.ringed:
            paint_ring(painter, rect.adjusted(4, 1, -4, -1), RADIUS["row"])
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook, making: bool) -> None:
        if not (look.selected or look.over or making):
            return
        painter.setPen(QPen(colour("accent"), 1) if look.selected else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentsoft" if look.selected else "hover" if look.over else "raised"))
        painter.drawRoundedRect(rect.adjusted(6.5, 0.5, -6.5, -0.5), RADIUS["row"], RADIUS["row"])

    def _paint_row(self, painter: QPainter, at: Columns, shown: ShownRow, number: int) -> None:
        row = shown.row
        _paint_bar(painter, at.bar, shown)
        paint_words(painter, at.file, row.file.name, "strong", weight=500, middle=True)
        face = QRectF(
            at.voice.left(), at.voice.center().y() - scaled(WHEEL) / 2, scaled(WHEEL), scaled(WHEEL)
        )
        voice = self.voices.get(row.voice.id)
        if voice is not None:
            paint_wheel(painter, face, voice)
        paint_words(painter, at.voice.adjusted(scaled(WHEEL) + 7, 0, 0, 0), row.voice.name, "normal")
        seconds = length(row.file.seconds) if row.file.seconds else "—"
        paint_words(painter, at.length, seconds, "normal" if row.file.seconds else "quiet", figures=True)
        self._paint_state(painter, at.state, shown)
        if at.saved.width():
            paint_words(painter, at.saved, shown.saved, "normal", middle=True)
        self._paint_acts(painter, at, shown, number)

    def _paint_state(self, painter: QPainter, room: QRectF, shown: ShownRow) -> None:
        if shown.making:
            wide = room.width() * PROGRESS
            bar = QRectF(room.left(), room.center().y() - 2, wide, 4)
            paint_share(painter, bar, shown.part or 0.0)
            paint_words(painter, room.adjusted(wide + 12, 0, 0, 0), shown.words, "normal", figures=True)
            return
        tone = shown.tone if shown.tone in ("red", "amber") else "normal"
        quiet = "quiet" if shown.tone == "quiet" and shown.icon != "info" else tone
        paint_words(painter, paint_sign(painter, room, shown.icon, shown.tone), shown.words, quiet)

    def _paint_acts(self, painter: QPainter, at: Columns, shown: ShownRow, number: int) -> None:
        places = at.acts[-len(shown.acts) :]
        for place, (act, room) in enumerate(zip(shown.acts, places, strict=False)):
            if self.hovered == (number, place):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("pressed"))
                painter.drawRoundedRect(room.adjusted(2, 3, -2, -3), RADIUS["control"], RADIUS["control"])
            side = scaled(16)
            middle = room.center()
            spot = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            paint_icon(painter, spot, ICONS[act], colour="normal")


def _paint_bar(painter: QPainter, rect: QRectF, shown: ShownRow) -> None:
    """As the bars beside a script's blocks: dark = made, pale = not made, red = cannot be."""
    painter.setPen(Qt.PenStyle.NoPen)
    if shown.making:
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(rect, 2, 2)
        painter.setBrush(colour("working"))
        done = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * (shown.part or 0.0))
        painter.drawRoundedRect(done, 2, 2)
        return
    if shown.standing.state is BatchState.DONE and shown.standing.saved:
        painter.setBrush(colour("made"))
    elif shown.tone in ("red", "amber"):
        painter.setBrush(colour(shown.tone))
    else:
        painter.setPen(QPen(colour("pale"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(rect, 2, 2)
