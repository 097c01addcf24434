"""Chips: a small value that can be taken away, and the dashed one that adds another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.core.language import tr
from studio.ui.theme.fonts import use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, meant, turn, write
from studio.ui.theme.tokens import HEIGHT, colour, scaled
from studio.ui.widgets.ring import Ringed, paint_ring

PADDING, ICON_SIDE = 11, 11


class Chip(Ringed, QAbstractButton):
    """`clicked` on its words, `removed` on its cross or Delete; `adding` draws the dashed one."""

    removed = Signal()

    def __init__(self, words: str, *, removable: bool = False, adding: bool = False) -> None:
        super().__init__()
        self._removable, self._adding = removable, adding
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        use_font(self, "small", weight=500)
        self.setText(words)
        self.setAccessibleName(words)
        if removable:
            self.setAccessibleDescription(tr("Delete removes it"))
            self.setToolTip(tr("Remove {words} (Delete)", words=words))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        extra = scaled(ICON_SIDE) + 6 if self._removable or self._adding else 0
        return QSize(words + extra + 2 * PADDING, HEIGHT["small"])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = meant(event.position(), QRectF(self.rect()), self.layoutDirection())
        on_cross = at.x() > self.width() - PADDING - scaled(ICON_SIDE) - 4
        if self._removable and on_cross and self.isDown():
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            self._paint_ground(painter, rect)
            self._paint_words(painter, rect)
            if self.ringed:
                paint_ring(painter, rect, rect.height() / 2)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        pen = QPen(colour("field" if self._adding else "groove"), 1)
        if self._adding:
            pen.setDashPattern([3, 3])
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        filled = not self._adding or self.underMouse()
        painter.setPen(pen)
        painter.setBrush(colour(ground) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        side, left = scaled(ICON_SIDE), float(PADDING)
        top = (rect.height() - side) / 2
        if self._adding:
            paint_icon(painter, QRectF(left, top, side, side), "plus", colour="quiet")
            left += side + 6
        painter.setPen(colour("quiet" if self._adding else "normal"))
        write(painter, rect.adjusted(left, 0, 0, 0), LEFT_MIDDLE, self.text())
        if self._removable:
            cross = QRectF(rect.width() - PADDING - side + 2, top, side, side)
            paint_icon(painter, cross, "x", colour="quiet")
