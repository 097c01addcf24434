"""The gap and its contexts as they are drawn on the canvas."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour
from studio.ui.waveform.gap import Edge, Gap
from studio.ui.waveform.timeline import Timeline

CAP, HANDLE_WIDTH, HANDLE_HEIGHT, TEXT_LEFT, TEXT_TOP = 3, 8, 30, 8, 6
INK = {Edge.LEFT: "ctxl", Edge.START: "patch", Edge.END: "patch", Edge.RIGHT: "ctxr"}


class GapMarks(pg.GraphicsObject):  # type: ignore[misc]
    """Caps, edges, handles and names of the three stretches; painted in px over the waveform."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self._timeline = timeline
        self._gap: Gap | None = None
        self.setZValue(5)

    def set_gap(self, gap: Gap | None) -> None:
        """Shows another gap; None for none."""
        self._gap = gap
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, -1, self._timeline.total, 2)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        if self._gap is None or widget is None:
            return
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QRectF(widget.rect())
        for name, token, start, end in stretches(self._gap):
            self._paint_stretch(painter, size, f"{name} {end - start:.2f} s", token, start, end)
        for edge, token in INK.items():
            self._paint_edge(painter, size, edge, token)
        painter.restore()

    def _x(self, seconds: float, size: QRectF) -> float:
        return self._timeline.x(seconds, size.width())

    def _paint_stretch(
        self, painter: QPainter, size: QRectF, name: str, token: str, start: float, end: float
    ) -> None:
        left, right = self._x(start, size), self._x(end, size)
        if right <= left:
            return
        painter.fillRect(QRectF(left, 0, right - left, CAP), colour(token))
        seen = max(left, 0.0)
        room = min(right, size.width()) - seen - TEXT_LEFT
        face = font("small", weight=600)
        if QFontMetricsF(face).horizontalAdvance(name) <= room:
            painter.setFont(face)
            painter.setPen(colour(token))
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            painter.drawText(QRectF(seen + TEXT_LEFT, TEXT_TOP, room, 24), flags, name)

    def _paint_edge(self, painter: QPainter, size: QRectF, edge: Edge, token: str) -> None:
        assert self._gap is not None
        x = self._x(self._gap.at(edge), size)
        painter.setPen(QPen(colour(token), 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, size.height()))
        painter.setBrush(colour("sunken"))
        middle = size.height() / 2 if edge in (Edge.LEFT, Edge.RIGHT) else size.height() - HANDLE_HEIGHT
        box = QRectF(x - HANDLE_WIDTH / 2, middle - HANDLE_HEIGHT / 2, HANDLE_WIDTH, HANDLE_HEIGHT)
        painter.drawRoundedRect(box, HANDLE_WIDTH / 2, HANDLE_WIDTH / 2)


def stretches(gap: Gap) -> tuple[tuple[str, str, float, float], ...]:
    """Name, colour, start and end of each."""
    return (
        ("Left context", "ctxl", gap.left, gap.start),
        ("Patch", "patch", gap.start, gap.end),
        ("Right context", "ctxr", gap.end, gap.right),
    )
