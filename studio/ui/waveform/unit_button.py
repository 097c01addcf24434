"""The small button beside the ruler that turns it from time to samples."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from studio.core.language import tr
from studio.ui.theme.fonts import fitted, use_font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE
from studio.ui.theme.tokens import HEIGHT, colour, scaled
from studio.ui.waveform.ruler import Unit
from studio.ui.waveform.scale import WIDTH
from studio.ui.widgets.ring import Ringed

WORDS = {
    Unit.TIME: tr("time", about="what the ruler is in; short"),
    Unit.SAMPLES: tr("smp", about="samples: what the ruler is in; at most four letters"),
}


SIGN, APART = 10, 2


class UnitButton(Ringed, QToolButton):
    """Says what places are told in; the arrows tell that a press turns it."""

    def __init__(self) -> None:
        super().__init__()
        self.unit = Unit.TIME
        self.setProperty("kind", "small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        use_font(self, "tiny")
        self.set_unit(Unit.TIME)

    def set_unit(self, unit: Unit) -> None:
        """Shows it."""
        self.unit = unit
        self.setText(WORDS[unit])
        if unit is Unit.TIME:
            self.setAccessibleName(tr("Ruler in time"))
            self.setToolTip(tr("Show samples on the ruler and in the selection"))
        else:
            self.setAccessibleName(tr("Ruler in samples"))
            self.setToolTip(tr("Show time on the ruler and in the selection"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), HEIGHT["ruler"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        over = self.underMouse() or self.ringed
        side, rect = scaled(SIGN), QRectF(self.rect()).adjusted(1, 2, -1, -2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if over:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("hover"))
                painter.drawRoundedRect(rect, 4, 4)
            face = fitted(self.font(), self.text(), rect.width() - side - APART)
            wide = QFontMetricsF(face).horizontalAdvance(self.text())
            painter.setFont(face)
            left = rect.left() + max(0.0, (rect.width() - wide - side - APART) / 2)
            painter.setPen(colour("strong" if over else "quiet"))
            painter.drawText(rect.adjusted(left - rect.left(), 0, 0, 0), LEFT_MIDDLE, self.text())
            room = QRectF(left + wide + APART, rect.center().y() - side / 2, side, side)
            paint_icon(painter, room, "arrows-left-right", colour="strong" if over else "quiet")
            self.draw_ring(painter, 4)
