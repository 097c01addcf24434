"""The thin bar that says how a block stands, by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studio.ui.tabs.tts.standing import Kind, Standing
from studio.ui.theme.tokens import colour

WIDTH = 4
RADIUS = 2
DASH, GAP = 6, 3


def paint_state(painter: QPainter, rect: QRectF, standing: Standing) -> None:
    """Draws the bar over the whole of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    match standing.kind:
        case Kind.NOT_MADE:
            _hollow(painter, rect)
        case Kind.STALE:
            _dashes(painter, rect)
        case Kind.MAKING:
            _solid(painter, rect, "line")
            done = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * standing.fraction)
            _solid(painter, done, "working")
        case _:
            _solid(painter, rect, standing.kind.value)
    painter.restore()


def _solid(painter: QPainter, rect: QRectF, token: str) -> None:
    painter.setBrush(colour(token))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)


def _hollow(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(QPen(colour("pale"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 1.6, 1.6)


def _dashes(painter: QPainter, rect: QRectF) -> None:
    painter.setBrush(colour("stale"))
    top = rect.top()
    while top < rect.bottom() - 1:
        painter.drawRoundedRect(
            QRectF(rect.left(), top, rect.width(), min(DASH, rect.bottom() - top)), 1.5, 1.5
        )
        top += DASH + GAP
