"""A dashed frame that says: drop it here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.theme.tokens import colour, scaled


class DropCard(QWidget):
    """`width` and `height` in px at the least, at 100 % text size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._least = width, height
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        inner = super().sizeHint()
        width, height = map(scaled, self._least)
        return QSize(max(width, inner.width()), max(height, inner.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("field"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
