"""A button that looks like a drop-down list: its value at the left, a caret at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, ICON, RADIUS, colour
from studio.ui.widgets.ring import Ringed, paint_ring

PADDING = 10


class FieldButton(Ringed, QAbstractButton):
    """Opens something; `set_value` shows what was chosen there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        use_font(self, "body")
        self.set_value("")

    def set_value(self, value: str) -> None:
        """Shows a value."""
        self.setText(value)
        self.setAccessibleName(f"{self._name} {value}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT["control"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect, side = QRectF(self.rect()), ICON["caret"]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
            painter.setPen(QPen(colour("groove"), 1))
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["control"], RADIUS["control"])
            room = rect.adjusted(PADDING, 0, -side - 2 * PADDING, 0)
            words = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, round(room.width())
            )
            painter.setPen(colour("normal"))
            write(painter, room, LEFT_MIDDLE, words)
            caret = QRectF(rect.right() - side - 9, (rect.height() - side) / 2, side, side)
            paint_icon(painter, caret, "caret-down", colour="quiet")
            if self.ringed:
                paint_ring(painter, rect)
