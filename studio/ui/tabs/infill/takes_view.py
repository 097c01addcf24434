"""The takes of a patch in rows: the key that hears one, its length and shape, verdicts, the choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.language import enumerated, tr
from studio.core.seam_wording import Side
from studio.ui.speech.take_painter import GAP
from studio.ui.speech.take_row import TakeRow
from studio.ui.speech.take_rows import ROW_ROLE
from studio.ui.tabs.infill.verdict_signs import paint_verdict
from studio.ui.tabs.infill.wording import side_told, words_told
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import CENTRE, LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import paint_words
from studio.ui.widgets.small_wave import paint_small_wave

Index = QModelIndex | QPersistentModelIndex
BADGE_LEFT, BADGE, TEXT_LEFT, LENGTH, TICK_RIGHT, TICK = 10, 24, 44, 56, 28, 16
SIGN, WIDE, NARROW, LABELS_FROM = 15, 72, 30, 520
WAVE, LEAST_WAVE = 24, 40
COLUMNS = (tr("Left", about="left seam"), tr("Right", about="right seam"), tr("Words"))


@dataclass(frozen=True, slots=True)
class PatchTakeRow(TakeRow):
    """`left`, `right` and `words` are verdicts: `good`, `listen`, `bad`, or empty where that is not known
    yet. `blind` rows show nothing that would tell one from another."""

    left: str = ""
    right: str = ""
    words: str = ""
    blind: bool = False


def spoken_row(row: PatchTakeRow) -> str:
    """`Take 2, 0.64 seconds, chosen, left seam good, right seam listen, words good`"""
    if row.blind:
        if row.playing:
            return tr("Take under key {key}, heard", key=row.key)
        return tr("Take under key {key}", key=row.key)
    parts = [row.title, tr("{seconds:.2f} seconds", seconds=row.take.seconds)]
    parts += [tr("chosen")] if row.chosen else []
    parts += [] if row.take.complete else [tr("incomplete")]
    parts += [row.state] if row.state else []
    known = [side_told(Side.LEFT, row.left)] if row.left else []
    known += [side_told(Side.RIGHT, row.right)] if row.right else []
    known += [words_told(row.words)] if row.words else []
    return enumerated((*parts, *known))


class PatchTakePainter(QStyledItemDelegate):
    """Paints a row of 38 px."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, HEIGHT["take_infill"] + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PatchTakeRow = index.data(ROW_ROLE)
        look = cast(Any, option)
        rect = QRectF(look.rect).adjusted(0, 0, 0, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, look.direction)
        self._paint_ground(painter, rect, row, over=bool(look.state & QStyle.StateFlag.State_MouseOver))
        self._paint_badge(painter, rect, row)
        if row.blind:
            self._paint_blind(painter, rect, row)
        else:
            self._paint_take(painter, rect, row)
        self._paint_tick(painter, rect, row)
        focused = look.state & QStyle.StateFlag.State_HasFocus
        if focused and look.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_ring(painter, rect, RADIUS["row"])
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, row: PatchTakeRow, *, over: bool) -> None:
        chosen = row.chosen and not row.blind
        painter.setPen(QPen(colour("accent" if chosen else "line"), 1))
        painter.setBrush(colour("accentsoft" if chosen else "hover" if over else "raised"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])

    def _paint_badge(self, painter: QPainter, rect: QRectF, row: PatchTakeRow) -> None:
        side = scaled(BADGE)
        badge = QRectF(rect.left() + BADGE_LEFT, rect.center().y() - side / 2, side, side)
        strong = row.playing or (row.chosen and not row.blind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("strong" if strong else "hover"))
        painter.drawRoundedRect(badge, RADIUS["control"], RADIUS["control"])
        ink = "window" if strong else "strong"
        if row.playing:
            paint_icon(painter, badge.adjusted(6, 6, -6, -6), "pause", colour=ink, filled=True)
        elif row.key:
            painter.setFont(font("body", weight=600))
            painter.setPen(colour(ink))
            write(painter, badge, CENTRE, row.key)
        else:
            paint_icon(painter, badge.adjusted(6, 6, -6, -6), "play", colour=ink, filled=True)

    def _paint_blind(self, painter: QPainter, rect: QRectF, row: PatchTakeRow) -> None:
        painter.setFont(font("body"))
        painter.setPen(colour("quiet"))
        room = rect.adjusted(scaled(TEXT_LEFT), 0, -scaled(TICK_RIGHT), 0)
        write(
            painter,
            room,
            LEFT_MIDDLE,
            tr("You hear this one") if row.playing else tr("Hidden until you choose"),
        )

    def _paint_take(self, painter: QPainter, rect: QRectF, row: PatchTakeRow) -> None:
        left = rect.left() + scaled(TEXT_LEFT)
        painter.setFont(font("body", tabular=True))
        painter.setPen(colour("normal"))
        figure = tr("{seconds:.2f} s", seconds=row.take.seconds)
        write(painter, QRectF(left, rect.top(), scaled(LENGTH), rect.height()), LEFT_MIDDLE, figure)
        right = self._paint_verdicts(painter, rect, row)
        room = QRectF(left + scaled(LENGTH), rect.top(), right - left - scaled(LENGTH) - 14, rect.height())
        note = tr("incomplete") if not row.take.complete else row.state
        if note:
            self._paint_note(painter, room, note)
        elif room.width() >= LEAST_WAVE:
            tall = scaled(WAVE)
            wave = QRectF(room.left(), room.center().y() - tall / 2, room.width(), tall)
            ink = colour("patch" if row.chosen else "wave")
            paint_small_wave(painter, wave, row.heights, ink, pitch=4.0)

    def _paint_note(self, painter: QPainter, room: QRectF, note: str) -> None:
        side = scaled(13)
        sign = QRectF(room.left(), room.center().y() - side / 2, side, side)
        paint_icon(painter, sign, "warning", colour="amber", filled=True)
        paint_words(painter, room.adjusted(side + 5, 0, 0, 0), note, "amber", role="small")

    def _paint_verdicts(self, painter: QPainter, rect: QRectF, row: PatchTakeRow) -> float:
        """Gives where they begin."""
        named = rect.width() >= scaled(LABELS_FROM)
        step, side = scaled(WIDE if named else NARROW), scaled(SIGN)
        begin = rect.right() - scaled(TICK_RIGHT) - 12 - len(COLUMNS) * step
        painter.setFont(font("small"))
        for number, (name, verdict) in enumerate(zip(COLUMNS, (row.left, row.right, row.words), strict=True)):
            x = begin + number * step
            paint_verdict(painter, QRectF(x, rect.center().y() - side / 2, side, side), verdict)
            if named:
                painter.setPen(colour("normal"))
                write(
                    painter,
                    QRectF(x + side + 6, rect.top(), step - side - 6, rect.height()),
                    LEFT_MIDDLE,
                    name,
                )
        return begin

    def _paint_tick(self, painter: QPainter, rect: QRectF, row: PatchTakeRow) -> None:
        side = scaled(TICK)
        tick = QRectF(rect.right() - scaled(TICK_RIGHT), rect.center().y() - side / 2, side, side)
        if row.chosen and not row.blind:
            paint_icon(painter, tick, "check-circle", colour="accenttext", filled=True)
        else:
            paint_icon(painter, tick, "circle", colour="quiet")
