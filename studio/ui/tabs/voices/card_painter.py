"""How a card of the gallery is painted, and what stands where on it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.voice import Gender, Voice
from studio.ui.tabs.voices.card_model import VOICE_ROLE, Index, VoiceCards, traits_of
from studio.ui.tabs.voices.grid_view import GridView
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, upright, write
from studio.ui.theme.tokens import LOOK, RADIUS, colour, scaled
from studio.ui.voices.preview_face import paint_face
from studio.ui.widgets.ring import paint_ring

LEAST_WIDTH, HEIGHT, GAP = 240, 88, 10
WHEEL, LEFT, TEXT_LEFT, HEART, MARK, MARGIN = 48, 13, 75, 17, 15, 2
GENDER_ICONS = {
    Gender.FEMININE: "gender-female",
    Gender.MASCULINE: "gender-male",
    Gender.NEUTRAL: "gender-neuter",
}


def wheel_of(card: QRectF) -> QRectF:
    """Where the wheel, which is also the preview button, stands on a card."""
    side = scaled(WHEEL)
    return QRectF(card.left() + LEFT, card.center().y() - side / 2, side, side)


def heart_of(card: QRectF) -> QRectF:
    """Where the heart stands on a card."""
    side = scaled(HEART)
    return QRectF(card.right() - 12 - side, card.center().y() - scaled(30) + 1, side, side)


class CardPainter(QStyledItemDelegate):
    """Paints a card: the wheel, which becomes a play button under the pointer, name, description, traits."""

    def __init__(self, view: GridView, cards: VoiceCards) -> None:
        super().__init__(view)
        self._view, self._cards = view, cards

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._view.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        voice: Voice = index.data(VOICE_ROLE)
        look = cast(Any, option)
        card = QRectF(look.rect).adjusted(0, 0, -GAP, -GAP)
        over = bool(look.state & QStyle.StateFlag.State_MouseOver)
        chosen = voice.id == self._cards.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(look.rect), look.direction)
        ground = "accentsoft" if chosen else "hover" if over else "raised"
        painter.setPen(QPen(colour("accent" if chosen else "line"), 1))
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])
        paint_face(painter, wheel_of(card), voice, over, self._cards.previewing)
        self._paint_words(painter, card, voice)
        liked = voice.id in self._cards.favourites
        _mark(painter, heart_of(card), "heart", "patch" if liked else "quiet", filled=liked)
        focused = look.state & QStyle.StateFlag.State_HasFocus
        if focused and look.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_ring(painter, card, RADIUS["row"])
        painter.restore()

    def _paint_words(self, painter: QPainter, card: QRectF, voice: Voice) -> None:
        step = scaled(20)
        left, top = card.left() + scaled(TEXT_LEFT), card.center().y() - scaled(30)
        room = QRectF(left, top, card.right() - 12 - left, step)
        _draw(painter, room.adjusted(0, 0, -scaled(HEART) - 8, 0), voice.name, "strong", 600)
        _draw(painter, room.translated(0, step), voice.told, "normal")
        self._paint_traits(painter, room.translated(0, 2 * step), voice)

    def _paint_traits(self, painter: QPainter, room: QRectF, voice: Voice) -> None:
        side = scaled(MARK)
        gender = GENDER_ICONS.get(voice.gender) if voice.gender is not None else None
        marks = [mark for mark in (gender, "user" if voice.is_owner else None) if mark]
        words = room.adjusted(0, 0, -(side + 6) * len(marks), 0)
        left = room.left() + _draw(painter, words, traits_of(voice), "quiet") + 6
        for number, mark in enumerate(marks):
            spot = QRectF(left + number * (side + 4), room.center().y() - side / 2, side, side)
            _mark(painter, spot, mark, "quiet")


def _mark(painter: QPainter, spot: QRectF, name: str, ink: str, *, filled: bool = False) -> None:
    """Draws a small sign from a picture of it: there are three on every card."""
    side, ratio = round(spot.width()), painter.device().devicePixelRatioF()
    picture = _sign(name, ink, filled, side, ratio, LOOK.scheme)
    with upright(painter, QRectF(round(spot.left()), spot.top(), side, side)):
        painter.drawPixmap(QPointF(round(spot.left()) - MARGIN, round(spot.top()) - MARGIN), picture)


@lru_cache(maxsize=64)
def _sign(name: str, ink: str, filled: bool, side: int, ratio: float, _scheme: str) -> QPixmap:
    """A sign with room around it, for signs reach a little over their square."""
    whole = side + 2 * MARGIN
    made = QPixmap(QSize(whole, whole) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        paint_icon(painter, QRectF(MARGIN, MARGIN, side, side), name, colour=ink, filled=filled)
    return made


def _draw(painter: QPainter, room: QRectF, words: str, tone: str, weight: int | None = None) -> float:
    """Draws words, cut where they do not fit; their width in px."""
    cut, width = _cut(words, weight, int(room.width()), LOOK.factor)
    painter.setFont(_letters(weight, LOOK.factor)[0])
    painter.setPen(colour(tone))
    write(painter, room, LEFT_MIDDLE, cut)
    return width


@lru_cache(maxsize=8)
def _letters(weight: int | None, _factor: float) -> tuple[QFont, QFontMetrics]:
    """The font of a line, and its measures; another one for every text size."""
    found = font("body" if weight else "small", weight=weight)
    return found, QFontMetrics(found)


@lru_cache(maxsize=4096)
def _cut(words: str, weight: int | None, width: int, factor: float) -> tuple[str, float]:
    """Words as they fit, and how wide they are: measuring takes as long as painting."""
    metrics = _letters(weight, factor)[1]
    advance = metrics.horizontalAdvance(words)
    if advance <= width:
        return words, float(advance)
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return cut, float(metrics.horizontalAdvance(cut))
