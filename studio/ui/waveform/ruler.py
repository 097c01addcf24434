"""The ruler above a waveform, in time or in samples, with the playhead's cap."""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from studio.ui.theme.fonts import font
from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import HEIGHT, colour
from studio.ui.waveform.canvas import turn_wheel
from studio.ui.waveform.columns import draw_upright
from studio.ui.waveform.timeline import Timeline

STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
PARTS = 5
LEAST_PX = 64
"""Room from one written time to the next."""
FINER = 1.5
"""Times as much for what is longer to write: parts of a hundredth of a second, and numbers of samples."""
LONG_TICK, SHORT_TICK = 7, 4
BESIDE = 8
"""From a tick to its time: more than half the playhead's cap, which stands on the first one at rest."""
CAP = (QPointF(-5.5, -10), QPointF(5.5, -10), QPointF(5.5, -5), QPointF(0, 1), QPointF(-5.5, -5))

Places = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


class Unit(StrEnum):
    """What places are told in."""

    TIME = "time"
    SAMPLES = "samples"


def step_for(span: float, width: float) -> float:
    """Seconds between two written times, so that they stand apart."""
    least = span / max(width, 1) * LEAST_PX
    if least < STEPS[0]:
        return round_step(least * FINER)
    return next((step for step in STEPS if step >= least), STEPS[-1])


def round_step(least: float) -> float:
    """The next 1, 2 or 5 with naughts."""
    decade = 10.0 ** math.floor(math.log10(least))
    return next(decade * digit for digit in (1, 2, 5, 10) if decade * digit >= least * (1 - 1e-9))


def written(seconds: float, step: float) -> str:
    """`0:04`, or `0:04.25` where the steps are finer than a second; hours where there are any."""
    digits = max(0, math.ceil(-math.log10(step) - 1e-9)) if step < 1 else 0
    whole = round(seconds, digits)
    rest = f"{whole % 60:0{3 + digits if digits else 2}.{digits}f}"
    hours, minutes = divmod(int(whole // 60), 60)
    return f"{hours}:{minutes:02d}:{rest}" if hours else f"{minutes}:{rest}"


class Ruler(QWidget):
    """Places along the timeline; a press or drag asks for that second."""

    pressed = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timeline = timeline
        self._playhead: float | None = None
        self._blank = True
        self._unit, self._rate = Unit.TIME, 0
        Growing(self, lambda: self.setFixedHeight(HEIGHT["ruler"]))
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

    def set_unit(self, unit: Unit, sample_rate: int) -> None:
        """Writes places so; `sample_rate` in Hz."""
        self._unit, self._rate = unit, sample_rate
        self.update()

    def step(self) -> float:
        """Seconds from one written place to the next."""
        span, width = self._timeline.span, self.width()
        if self._unit is Unit.SAMPLES and self._rate:
            return max(1.0, round_step(FINER * span * self._rate / max(width, 1) * LEAST_PX)) / self._rate
        return step_for(span, width)

    def words(self, second: float) -> str:
        """What is written at a place."""
        return self._words(second, self.step())

    def _words(self, second: float, step: float) -> str:
        if self._unit is Unit.SAMPLES and self._rate:
            return f"{round(second * self._rate):,}"
        return written(second, step)

    def ticks(self) -> tuple[Places, Places, Flags]:
        """Of what is on screen: seconds, px from the left, and which are long ones."""
        step, view = self.step(), self._timeline
        first, last = (edge / step * PARTS for edge in (view.start, view.end))
        numbers = np.arange(math.ceil(first - 1e-6), math.floor(last) + 1)
        seconds = numbers * step / PARTS
        return seconds, (seconds - view.start) * (self.width() / view.span), numbers % PARTS == 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(font("tiny"))
            if not self._blank:
                self._paint_ticks(painter)
            if self._playhead is not None:
                self._paint_cap(painter, self._timeline.x(self._playhead, self.width()))

    def _paint_ticks(self, painter: QPainter) -> None:
        (seconds, lefts, is_long), bottom = self.ticks(), self.height() - 1
        for chosen, ink, tall in ((~is_long, "groove", SHORT_TICK), (is_long, "field", LONG_TICK)):
            painter.setPen(QPen(colour(ink), 1))
            draw_upright(painter, np.floor(lefts[chosen]) + 0.5, bottom - tall, bottom)
        measure, step = painter.fontMetrics(), self.step()
        base = (self.height() - SHORT_TICK + measure.ascent() - measure.descent()) / 2
        painter.setPen(colour("quiet"))
        for second, x in zip(seconds[is_long].tolist(), (lefts[is_long] + BESIDE).tolist(), strict=True):
            words = self._words(second, step)
            if x + measure.horizontalAdvance(words) <= self.width():
                painter.drawText(QPointF(x, base), words)

    def _paint_cap(self, painter: QPainter, x: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("playhead"))
        painter.translate(x, self.height() - 3)
        painter.drawPolygon(QPolygonF(list(CAP)))
        painter.drawRect(QRectF(-0.75, 0, 1.5, 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton or event.buttons() & Qt.MouseButton.LeftButton:
            self.pressed.emit(self._timeline.seconds(event.position().x(), self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._timeline, self.width())
