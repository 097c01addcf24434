"""The drawings on the first cards, each in the shapes of the tab that it opens."""

from __future__ import annotations

from collections.abc import Callable
from math import sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.theme.fonts import fitted, font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import CENTRE, upright, write
from studio.ui.theme.sides import LEFT_MIDDLE as LEFT
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.wheel import draw_wheel

Art = Callable[[QPainter, QRectF], None]
LINE = tr("The kettle is on for both of us.", about="a line in a small drawing")
SAID = tr("on", about="the word of “The kettle is on for both of us.” that is underlined, as it stands there")
OLD, NEW = tr("Thursday", about="struck out in a drawing"), tr("Friday", about="in its place")
BARS, PITCH, AROUND = 46, 5.0, 12
GAP = range(18, 29)
"""Bars that stand in the gap of the recording."""


def say(painter: QPainter, room: QRectF) -> None:
    """A line that is being spoken: the word that is said underlined, the sound so far in teal."""
    with upright(painter, room):
        _spoken(painter, room)
        _bars(painter, room, lambda i: "accent" if i < BARS // 2 else "groove", turn=0.0)


def _spoken(painter: QPainter, room: QRectF) -> None:
    face = fitted(font("script", weight=500), LINE, room.width() - 2 * scaled(AROUND))
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    painter.setPen(colour("strong"))
    words = QRectF(room.left(), room.top() + room.height() * 0.16, room.width(), scaled(30))
    write(painter, words, CENTRE, LINE)
    left = words.center().x() - metrics.horizontalAdvance(LINE) / 2
    before, word, _ = LINE.partition(SAID)
    start, end = (left + metrics.horizontalAdvance(part) for part in (before, before + word))
    painter.fillRect(QRectF(start - 2, words.bottom() - 3, end - start + 4, 2.5), colour("accent"))


def mend(painter: QPainter, room: QRectF) -> None:
    """A wrong word struck out, and the patch in its place."""
    old, new = font("script", weight=500), font("script", weight=600)
    old.setStrikeOut(True)
    arrow = scaled(13)
    widths = QFontMetricsF(old).horizontalAdvance(OLD), QFontMetricsF(new).horizontalAdvance(NEW)
    x = room.center().x() - (sum(widths) + 2 * arrow) / 2
    y, tall = room.top() + room.height() * 0.15, scaled(26)
    painter.setFont(old)
    painter.setPen(colour("quiet"))
    write(painter, QRectF(x, y, widths[0] + 2, tall), LEFT, OLD)
    middle = y + tall / 2
    paint_icon(painter, QRectF(x + widths[0] + arrow / 2, middle - arrow / 2, arrow, arrow), "arrow-right")
    painter.setFont(new)
    painter.setPen(colour("patch"))
    write(painter, QRectF(x + widths[0] + 2 * arrow, y, widths[1] + 2, tall), LEFT, NEW)
    with upright(painter, room):
        _mended(painter, room)


def _mended(painter: QPainter, room: QRectF) -> None:
    start, end = (_bar_x(room, number) - PITCH / 2 for number in (GAP.start, GAP.stop))
    patch = QRectF(start, room.top() + room.height() * 0.38, end - start, room.height() * 0.5)
    painter.fillRect(patch, colour("patchsoft"))
    _bars(painter, room, lambda i: "patch" if i in GAP else "wave", turn=1.0)
    painter.setPen(QPen(colour("patch"), 1.6))
    for edge in (patch.left(), patch.right()):
        painter.drawLine(QLineF(edge, patch.top(), edge, patch.bottom()))


def change(painter: QPainter, room: QRectF) -> None:
    """One voice becomes another."""
    _wheel(painter, room, -1, "somebody")
    _arrow(painter, room)
    _wheel(painter, room, 1, "somebody-else")


def clone(painter: QPainter, room: QRectF) -> None:
    """A recording of ten seconds becomes a voice."""
    spot = _spot(room, -1)
    painter.setPen(QPen(colour("red"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(spot, scaled(30), scaled(30))
    painter.setBrush(colour("red"))
    painter.drawEllipse(spot, scaled(11), scaled(11))
    painter.setFont(font("small", tabular=True))
    painter.setPen(colour("quiet"))
    under = QRectF(spot.x() - scaled(60), spot.y() + scaled(34), scaled(120), scaled(18))
    write(painter, under, CENTRE, tr("10 seconds"))
    _arrow(painter, room)
    _wheel(painter, room, 1, "my-own-voice")


def _spot(room: QRectF, side: int) -> QPointF:
    """The middle of what stands left (-1) or right (1)."""
    return QPointF(room.center().x() + side * scaled(62), room.center().y() + scaled(4))


def _wheel(painter: QPainter, room: QRectF, side: int, name: str) -> None:
    disc = QRectF(0, 0, scaled(72), scaled(72))
    disc.moveCenter(_spot(room, side))
    with upright(painter, disc):
        draw_wheel(painter, disc, Voice(name, name))


def _arrow(painter: QPainter, room: QRectF) -> None:
    side = scaled(20)
    spot = QRectF(0, 0, side, side)
    spot.moveCenter(QPointF(room.center().x(), _spot(room, 1).y()))
    paint_icon(painter, spot, "arrow-right", colour="quiet")


def _bar_x(room: QRectF, number: int) -> float:
    return room.center().x() + (number - (BARS - 1) / 2) * PITCH


def _bars(painter: QPainter, room: QRectF, ink: Callable[[int], str], *, turn: float) -> None:
    middle, half = room.top() + room.height() * 0.63, room.height() * 0.17
    for number in range(BARS):
        tall = half * max(0.08, abs(sin(number * 0.41 + turn) * (0.75 + 0.25 * sin(number * 1.7))))
        painter.setPen(QPen(colour(ink(number)), 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x = _bar_x(room, number)
        painter.drawLine(QLineF(x, middle - tall, x, middle + tall))
