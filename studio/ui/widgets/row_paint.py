"""What the painted rows of lists and tables have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, write
from studio.ui.theme.tokens import colour, scaled

SIGN, BESIDE = 15, 7


@dataclass(frozen=True, slots=True)
class RowLook:
    """`over` under the pointer; `ringed` if it has the focus, and a key brought it there."""

    selected: bool
    over: bool
    ringed: bool


def look_of(option: QStyleOptionViewItem) -> RowLook:
    """How a view asks for a row."""
    state, flags = cast(Any, option).state, QStyle.StateFlag
    ringed = bool(state & flags.State_HasFocus and state & flags.State_KeyboardFocusChange)
    return RowLook(bool(state & flags.State_Selected), bool(state & flags.State_MouseOver), ringed)


def paint_words(
    painter: QPainter,
    room: QRectF,
    words: str,
    tone: str,
    *,
    role: str = "body",
    weight: int | None = None,
    figures: bool = False,
    struck: bool = False,
    middle: bool = False,
) -> None:
    """One line, cut at its end, or in its `middle`, where it has no room; nothing without any. `figures` of
    one width, for columns of numbers and what counts; small lines have them always."""
    if room.width() <= 0:
        return
    face = font(role, weight=weight, tabular=figures or role == "small")
    face.setStrikeOut(struck)
    painter.setFont(face)
    painter.setPen(colour(tone))
    cut = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    write(painter, room, LEFT_MIDDLE, QFontMetricsF(face).elidedText(words, cut, room.width()))


def paint_sign(painter: QPainter, room: QRectF, icon: str, tone: str) -> QRectF:
    """A sign at the left of a room, filled if its name ends so; gives the room beside it."""
    side = scaled(SIGN)
    spot = QRectF(room.left(), room.center().y() - side / 2, side, side)
    paint_icon(painter, spot, icon.removesuffix("-fill"), colour=tone, filled=icon.endswith("-fill"))
    return room.adjusted(side + BESIDE, 0, 0, 0)


def paint_share(painter: QPainter, bar: QRectF, share: float, ink: str = "working") -> None:
    """How much of something is done, 0 to 1, along a thin bar."""
    radius = bar.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("line"))
    painter.drawRoundedRect(bar, radius, radius)
    if share > 0:
        painter.setBrush(colour(ink))
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), radius, radius
        )
