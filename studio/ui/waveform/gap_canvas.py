"""The canvas on which a gap and its contexts are dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from studio.ui.waveform.canvas import DRAG_PX, Canvas
from studio.ui.waveform.gap import Edge, Gap
from studio.ui.waveform.gap_items import GapMarks, stretches
from studio.ui.waveform.items import Shade
from studio.ui.waveform.timeline import Timeline

REACH = 7
"""Px beside an edge within which it is taken hold of."""
SHADES = ("ctxlsoft", "patchsoft", "ctxrsoft")


class GapCanvas(Canvas):
    """`edge_moved(Edge, seconds)` while an edge is dragged, `released` when the pointer lets go."""

    edge_moved = Signal(object, float)
    released = Signal()

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._gap: Gap | None = None
        self._held: Edge | None = None
        self._drags = False
        self._shades = tuple(Shade(token) for token in SHADES)
        self.marks = GapMarks(timeline)
        for shade in self._shades:
            shade.setZValue(-1)
            self._box.addItem(shade, ignoreBounds=True)
        self._box.addItem(self.marks, ignoreBounds=True)
        self.viewport().setMouseTracking(True)
        self.setMouseTracking(True)

    def set_gap(self, gap: Gap | None) -> None:
        """Shows a gap; None for none."""
        self._gap = gap
        parts = stretches(gap) if gap is not None else (("", "", 0.0, 0.0),) * len(SHADES)
        for shade, (_, _, start, end) in zip(self._shades, parts, strict=True):
            shade.set_stretch(start, end)
        self.marks.set_gap(gap)

    def edge_at(self, x: float) -> Edge | None:
        """The edge within reach of `x` px; where several are, the gap's own."""
        if self._gap is None:
            return None
        near = [
            (abs(self._timeline.x(self._gap.at(edge), self.width()) - x), edge)
            for edge in (Edge.START, Edge.END, Edge.LEFT, Edge.RIGHT)
        ]
        distance, edge = min(near, key=lambda pair: pair[0])
        return self._apart(edge, x) if distance <= REACH else None

    def _apart(self, edge: Edge, x: float) -> Edge:
        """Of two edges at one place, the one that can go the way the pointer stands."""
        assert self._gap is not None
        gap = self._gap
        if gap.start == gap.end and edge is Edge.START:
            return Edge.END if x > self._timeline.x(gap.end, self.width()) else Edge.START
        return edge

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drags = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self.edge_at(event.position().x())
        if self._held is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.edge_moved.emit(self._held, self._second(event))
        elif event.buttons() & Qt.MouseButton.LeftButton:
            if self._pressed_at is not None:
                self._drags |= abs(event.position().x() - self._pressed_at.x()) >= DRAG_PX
            super().mouseMoveEvent(event)
        else:
            near = self.edge_at(event.position().x())
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved = self._held is not None or self._drags
        self._held, self._drags = None, False
        super().mouseReleaseEvent(event)
        if moved:
            self.released.emit()
