"""The focus ring: 2 px accent inside the control's edge, shown only after a key was used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studio.ui.theme.tokens import FOCUS_WIDTH, RADIUS, colour

KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def paint_ring(painter: QPainter, rect: QRectF, radius: float = RADIUS["control"]) -> None:
    """Draws the ring just inside `rect`."""
    inset = FOCUS_WIDTH / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accent"), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


class Ringed(QWidget if TYPE_CHECKING else object):  # type: ignore[misc]
    """Mixed into a control: `ringed` is True while it has the focus and a key brought it there."""

    ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = event.reason() in KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        super().focusOutEvent(event)
        self.update()

    def draw_ring(self, painter: QPainter, radius: float = RADIUS["control"]) -> None:
        """Draws the ring where it is due."""
        if self.ringed:
            paint_ring(painter, QRectF(cast(QWidget, self).rect()), radius)
