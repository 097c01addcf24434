"""How a row of a list of takes is painted: play button, names and times, waveform, tick."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from studio.core.language import tr
from studio.ui.speech.take_row import TakeRow
from studio.ui.speech.take_rows import ROW_ROLE, Index
from studio.ui.speech.wording import clock
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import CENTRE, LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import look_of, paint_words
from studio.ui.widgets.small_wave import paint_small_wave
from studio.ui.widgets.time_text import length

GAP = 6
PLAY_MIDDLE, PLAY_RADIUS = 24, 14
TEXT_LEFT, LEAST_TEXT, TICK, KEY = 48, 132, 16, 22
WAVE_WIDTH, WAVE_HEIGHT, WAVE_RIGHT = 84, 22, 38


def play_spot(rect: QRectF) -> QRectF:
    """Where a row's play button is."""
    middle = QPointF(rect.left() + PLAY_MIDDLE, rect.center().y())
    reach = QPointF(PLAY_RADIUS, PLAY_RADIUS)
    return QRectF(middle - reach, middle + reach)


class TakePainter(QStyledItemDelegate):
    """Paints a row of 50 px: play, name, length and time or the reason, small waveform, tick."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, HEIGHT["take"] + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TakeRow = index.data(ROW_ROLE)
        look = look_of(option)
        rect = QRectF(cast(Any, option).rect).adjusted(0, 0, 0, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, cast(Any, option).direction)
        self._paint_ground(painter, rect, row, look.over)
        self._paint_button(painter, play_spot(rect), row)
        self._paint_words(painter, rect, row)
        self._paint_right(painter, rect, row)
        if look.ringed:
            paint_ring(painter, rect, RADIUS["row"])
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, row: TakeRow, over: bool) -> None:
        ground = "accentsoft" if row.chosen else "hover" if over else "raised"
        painter.setPen(QPen(colour("accent" if row.chosen else "line"), 1))
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])

    def _paint_button(self, painter: QPainter, spot: QRectF, row: TakeRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("strong" if row.playing else "hover"))
        painter.drawEllipse(spot)
        sign = spot.adjusted(7, 7, -7, -7).translated(0 if row.playing else 0.8, 0)
        ink = "window" if row.playing else "normal"
        paint_icon(painter, sign, "pause" if row.playing else "play", colour=ink, filled=True)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: TakeRow) -> None:
        left, width = rect.left() + TEXT_LEFT, rect.width() - TEXT_LEFT - WAVE_RIGHT
        middle = rect.center().y()
        if row.key:
            _paint_key(painter, QRectF(left, middle - KEY / 2, KEY, KEY), row)
            left, width = left + KEY + 10, width - KEY - 10
        painter.setFont(font("body", weight=600))
        painter.setPen(colour("strong"))
        above = QRectF(left, middle - scaled(19), width - self._wave_width(rect, row), scaled(18))
        name = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(above.width()))
        write(painter, above, LEFT_MIDDLE, name)
        above.setLeft(left + painter.fontMetrics().horizontalAdvance(name) + 6)
        self._paint_voice(painter, above, row)
        note, icon = note_of(row)
        below = QRectF(left, middle, width, scaled(17))
        if icon:
            side = scaled(13)
            room = QRectF(left, below.center().y() - side / 2, side, side)
            tone = "stale" if row.state else "amber"
            paint_icon(painter, room, icon.removesuffix("-fill"), colour=tone, filled=icon.endswith("-fill"))
            below.adjust(side + 4, 0, 20, 0)
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("amber" if icon else "quiet"))
        write(painter, below, LEFT_MIDDLE, note)

    def _paint_voice(self, painter: QPainter, room: QRectF, row: TakeRow) -> None:
        paint_words(painter, room, row.take.voice_name, "quiet", role="small")

    def _wave_width(self, rect: QRectF, row: TakeRow) -> float:
        if not row.heights:
            return 0.0
        return max(0.0, min(WAVE_WIDTH, rect.width() - TEXT_LEFT - scaled(LEAST_TEXT) - WAVE_RIGHT))

    def _paint_right(self, painter: QPainter, rect: QRectF, row: TakeRow) -> None:
        right, middle = rect.right(), rect.center().y()
        width = self._wave_width(rect, row)
        if width > 0:
            wave = QRectF(right - WAVE_RIGHT - width, middle - WAVE_HEIGHT / 2, width, WAVE_HEIGHT)
            ink = colour("accenttext" if row.chosen else "wave")
            paint_small_wave(painter, wave, row.heights, ink, pitch=2.8)
        tick = QRectF(right - 28, middle - TICK / 2, TICK, TICK)
        if row.chosen:
            paint_icon(painter, tick, "check-circle", colour="accenttext", filled=True)
        else:
            paint_icon(painter, tick, "circle", colour="quiet")


def _paint_key(painter: QPainter, badge: QRectF, row: TakeRow) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("strong" if row.chosen else "hover"))
    painter.drawRoundedRect(badge, RADIUS["control"], RADIUS["control"])
    painter.setFont(font("small", weight=600))
    painter.setPen(colour("window" if row.chosen else "strong"))
    write(painter, badge, CENTRE, row.key)


def note_of(row: TakeRow) -> tuple[str, str]:
    """The second line of a row and its sign."""
    long = length(row.take.seconds)
    if not row.take.complete:
        return tr("{length} · incomplete", length=long), "warning-fill"
    if row.state:
        return row.state, "arrow-clockwise" if row.urgent else ""
    return f"{long} · {clock(row.take.made_at)}", ""
