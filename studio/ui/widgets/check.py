"""A check box with our tick, and a switch between two states in one row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled
from studio.ui.widgets.ring import Ringed, paint_ring

GAP = 8


class Check(Ringed, QCheckBox):
    """Square of 16 px, then its words, cut where they have no room."""

    def __init__(self, words: str, *, checked: bool = False) -> None:
        super().__init__(words)
        self.setChecked(checked)
        use_font(self, "body")

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(scaled(16) + GAP + words + 4, HEIGHT["small"])

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = scaled(16)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            self._paint_box(painter, box)
            painter.setPen(colour("normal" if self.isEnabled() else "disabled"))
            room = QRectF(box.right() + GAP, 0, self.width() - box.right() - GAP, self.height())
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
            write(painter, room, LEFT_MIDDLE, words)
            if self.ringed:
                paint_ring(painter, box.adjusted(-1, -1, 1, 1), RADIUS["word"] + 1)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        on, usable = self.isChecked(), self.isEnabled()
        edge, ground = ("accent", "accent") if on and usable else ("field" if usable else "line", "raised")
        painter.setPen(QPen(colour(edge), 1))
        painter.setBrush(colour(ground) if usable else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["word"], RADIUS["word"])
        if on:
            tick = "onaccent" if usable else "disabled"
            paint_icon(painter, box.adjusted(2.5, 2.5, -2.5, -2.5), "check-bold", colour=tick)
