"""A field to search in, with its glass."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import Growing
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import ICON

LEFT, GAP = 9, 6


class SearchField(QLineEdit):
    """`name` is what it searches, shown while it is empty."""

    def __init__(self, name: str) -> None:
        super().__init__()
        use_font(self, "body")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        Growing(self, self._make_room)

    def _make_room(self) -> None:
        room = ICON["row"] + GAP
        self.setTextMargins(*((0, 0, room, 0) if self.isRightToLeft() else (room, 0, 0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = ICON["row"]
        with QPainter(self) as painter:
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            room = QRectF(LEFT, (self.height() - side) / 2, side, side)
            paint_icon(painter, room, "magnifying-glass", colour="quiet")
