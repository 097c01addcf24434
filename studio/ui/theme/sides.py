"""Sides, in rows and controls that are drawn by hand.

They are laid out as for a language that is written from left to right. For one that is written from right to
left the painter is turned round (`turn`): what is drawn stands mirrored, and words (`write`) and pictures
(`upright`) are set upright again in the room that they have. What a pointer meets is found by `meant`, and
what stands over such a row, as an editor or a menu, is placed by `seen`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
"""A painter would else turn words round by itself in a mirrored window."""
LEFT_MIDDLE = int(_LEFT | Qt.AlignmentFlag.AlignVCenter | _ABSOLUTE)
RIGHT_MIDDLE = int(_RIGHT | Qt.AlignmentFlag.AlignVCenter | _ABSOLUTE)
LEFT_TOP = int(_LEFT | Qt.AlignmentFlag.AlignTop | _ABSOLUTE)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
FIGURES = int(Qt.TextFlag.TextForceLeftToRight)
"""With any of them: times and figures with signs are read from left to right in every language."""
_SIDES = int(_LEFT | _RIGHT)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def flip(painter: QPainter, room: QRectF) -> None:
    """Turns a painter round the middle of a room, until it is restored."""
    painter.translate(room.left() + room.right(), 0)
    painter.scale(-1, 1)


def turn(painter: QPainter, room: QRectF, direction: Qt.LayoutDirection) -> None:
    """Turns a painter round the middle of a row or control, if it is read from right to left."""
    if direction == RIGHT_TO_LEFT:
        flip(painter, room)


def is_turned(painter: QPainter) -> bool:
    """True if what is drawn stands mirrored."""
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, room: QRectF) -> Iterator[None]:
    """What is drawn inside, all of it in `room`, is not mirrored: pictures, and what tells of time."""
    if not is_turned(painter):
        yield
        return
    painter.save()
    flip(painter, room)
    yield
    painter.restore()


def write(painter: QPainter, room: QRectF, flags: int, words: str) -> None:
    """Draws words in a room: at its other side if the painter is turned round, and never mirrored. They are
    read in their own direction, as those of labels are: `−43 dB` stays so in any window."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if not is_turned(painter):
        painter.drawText(room, flags, words)
        return
    with upright(painter, room):
        painter.drawText(room, flags ^ _SIDES if flags & _SIDES else flags, words)


def meant(point: QPointF, room: QRectF, direction: Qt.LayoutDirection) -> QPointF:
    """The point of a row, as it is laid out from left to right, that is seen at `point`."""
    if direction != RIGHT_TO_LEFT:
        return point
    return QPointF(room.left() + room.right() - point.x(), point.y())


def seen(part: QRectF, room: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Where a part of a row, as it is laid out from left to right, is seen."""
    if direction != RIGHT_TO_LEFT:
        return part
    return QRectF(room.left() + room.right() - part.right(), part.top(), part.width(), part.height())
