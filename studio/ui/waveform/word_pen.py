"""How the lane under a recording is painted: bars, and words over them, with as few changes of the painter's
state as there are inks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studio.core.hearing import HeardWord
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled

BAR_TOP, BAR = 8, 3
APART = 1
"""Px left free between two bars."""
BEYOND = 8.0
"""Px outside the lane at which a bar is cut."""
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def paint_bars(
    painter: QPainter,
    places: Iterable[tuple[float, float]],
    width: float,
    inks: Iterable[str] = repeat("speech"),
) -> None:
    """A bar from px to px for each of `places`, in a lane that is `width` px wide."""
    painter.setPen(Qt.PenStyle.NoPen)
    top, right_edge, inked = scaled(BAR_TOP), width + BEYOND, ""
    for (left, right), ink in zip(places, inks, strict=False):
        if ink != inked:
            painter.setBrush(colour(ink))
            inked = ink
        left, right = max(left, -BEYOND), min(right, right_edge)
        painter.drawRoundedRect(QRectF(left, top, max(1.5, right - left - APART), BAR), 1.5, 1.5)


class WordPen:
    """Writes words."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        # Words are read in their own direction in mirrored windows too, as `theme.sides.write` has it.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._set: tuple[str, bool] | None = None

    def write(self, word: HeardWord, room: QRectF, ink: str, *, struck: bool, share: float) -> None:
        """A word in the middle of `room`, as far as it is there, from 0 to 1; a dotted line is under it if it
        may be another."""
        painter = self._painter
        if self._set != (ink, struck):
            self._take(ink, struck)
        if share < 1:
            painter.setOpacity(share)
        painter.drawText(room, CENTRE, word.word)
        if word.is_unsure and not struck:
            self._doubt(word, room)
        if share < 1:
            painter.setOpacity(1.0)

    def _take(self, ink: str, struck: bool) -> None:
        face = font("body", weight=600 if ink == "patch" else 400)
        face.setStrikeOut(struck)
        self._painter.setFont(face)
        self._painter.setPen(colour(ink))
        self._set = ink, struck

    def _doubt(self, word: HeardWord, room: QRectF) -> None:
        painter, self._set = self._painter, None
        painter.setPen(QPen(colour("quiet"), 1, Qt.PenStyle.DotLine))
        y = round(room.bottom()) - 3.5
        half = painter.fontMetrics().horizontalAdvance(word.word) / 2
        middle = room.center().x()
        painter.drawLine(round(middle - half), round(y), round(middle + half), round(y))
