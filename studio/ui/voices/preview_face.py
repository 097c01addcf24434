"""A voice's wheel that is also its preview button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studio.core.voice import Voice
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import upright
from studio.ui.theme.tokens import colour
from studio.ui.widgets.wheel import paint_wheel

SIGN = 0.42
"""The sign's share of the button."""


def paint_face(
    painter: QPainter, face: QRectF, voice: Voice, armed: bool, heard: tuple[str, float] | None
) -> None:
    """Paints the wheel in `face`; a play button while `armed`, a stop button with a ring while the voice is
    `heard`: its id and how much of it was."""
    playing = heard is not None and heard[0] == voice.id
    if not (armed or playing):
        paint_wheel(painter, face, voice)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("strong" if playing else "pressed"))
    painter.drawEllipse(face.adjusted(3, 3, -3, -3))
    side = face.width() * SIGN
    sign = QRectF(0, 0, side, side)
    sign.moveCenter(face.center())
    ink = "window" if playing else "strong"
    paint_icon(painter, sign, "stop" if playing else "play", colour=ink, filled=True)
    if heard is not None and playing:
        with upright(painter, face):
            _paint_progress(painter, face.adjusted(1, 1, -1, -1), heard[1])


def _paint_progress(painter: QPainter, circle: QRectF, fraction: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("groove"), 2))
    painter.drawEllipse(circle)
    painter.setPen(QPen(colour("accent"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(circle, 90 * 16, -round(min(fraction, 1.0) * 360 * 16))
