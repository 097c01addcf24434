"""The ruler above a waveform, with the playhead's cap."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import HEIGHT, colour
from studio.ui.waveform.timeline import Timeline

STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
PARTS = 5
LEAST_PX = 64
"""Room from one written time to the next."""
LONG_TICK, SHORT_TICK = 7, 4
BESIDE = 8
"""From a tick to its time: more than half the playhead's cap, which stands on the first one at rest."""
CAP = (QPointF(-5.5, -10), QPointF(5.5, -10), QPointF(5.5, -5), QPointF(0, 1), QPointF(-5.5, -5))


def step_for(span: float, width: float) -> float:
    """Seconds between two written times, so that they stand apart."""
    least = span / max(width, 1) * LEAST_PX
    return next((step for step in STEPS if step >= least), STEPS[-1])


def written(seconds: float, step: float) -> str:
    """`0:04`, or `0:04.25` where the steps are finer than a second."""
    digits = max(0, math.ceil(-math.log10(step))) if step < 1 else 0
    whole = round(seconds, digits)
    rest = f"{whole % 60:0{3 + digits if digits else 2}.{digits}f}"
    return f"{int(whole // 60)}:{rest}"


class Ruler(QWidget):
    """Times along the timeline; a press or drag asks for that second."""

    pressed = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._playhead: float | None = None
        self._blank = True
        self.setFixedHeight(HEIGHT["ruler"])
        timeline.changed.connect(self.update)

    def set_playhead(self, seconds: float | None) -> None:
        """Moves the cap; None hides it."""
        if seconds != self._playhead:
            self._playhead = seconds
            self.update()

    def set_blank(self, blank: bool) -> None:
        """Shows no times while there is no sound."""
        if blank != self._blank:
            self._blank = blank
            self.update()

    def ticks(self) -> Iterator[tuple[float, float, bool]]:
        """(second, x, is it a long one) of what is on screen."""
        step = step_for(self._timeline.span, self.width())
        number = math.ceil(self._timeline.start / step * PARTS - 1e-6)
        while (second := number * step / PARTS) <= self._timeline.end:
            yield second, self._timeline.x(second, self.width()), number % PARTS == 0
            number += 1

    def has_room(self, second: float, x: float) -> bool:
        """True if the time beside the tick at `x` is not cut by the edge."""
        words = written(second, step_for(self._timeline.span, self.width()))
        return x + BESIDE + QFontMetricsF(font("tiny")).horizontalAdvance(words) <= self.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(font("tiny"))
            if not self._blank:
                self._paint_ticks(painter)
            if self._playhead is not None:
                self._paint_cap(painter, self._timeline.x(self._playhead, self.width()))

    def _paint_ticks(self, painter: QPainter) -> None:
        bottom, step = self.height() - 1, step_for(self._timeline.span, self.width())
        for second, x, is_long in self.ticks():
            painter.setPen(QPen(colour("field" if is_long else "groove"), 1))
            left = math.floor(x) + 0.5
            painter.drawLine(QLineF(left, bottom - (LONG_TICK if is_long else SHORT_TICK), left, bottom))
            if is_long and self.has_room(second, x):
                painter.setPen(colour("quiet"))
                room = QRectF(x + BESIDE, 0, self.width(), self.height() - SHORT_TICK)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), written(second, step))

    def _paint_cap(self, painter: QPainter, x: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("playhead"))
        painter.translate(x, self.height() - 3)
        painter.drawPolygon(QPolygonF(list(CAP)))
        painter.drawRect(QRectF(-0.75, 0, 1.5, 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self._timeline.seconds(event.position().x(), self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
