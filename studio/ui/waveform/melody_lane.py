"""The melody of two sounds as curves on one time axis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.clip import FloatArray
from studio.core.hearing import Melody
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.timeline import Timeline

HEIGHT, EDGE, RULES = 140, 8, 4
LEAST_RANGE, SPARE, LEAP = 12.0, 1.0, 5.0
"""Semitones: shown at the least, left free above and below, and between two points that no line joins."""
POINTS_A_PIXEL = 2
OWN_WIDTH, MADE_WIDTH, DASH = 1.8, 2.2, (2.2, 2.2)


@dataclass(frozen=True, slots=True, eq=False)
class Contour:
    """`semitones` above 1 Hz every `step` seconds from `start` on, nan where nothing is voiced."""

    start: float
    step: float
    semitones: FloatArray

    @classmethod
    def of(cls, melody: Melody) -> Contour:
        """The same melody on a scale that is even to the ear."""
        f0 = np.asarray(melody.f0, np.float32)
        with np.errstate(divide="ignore"):
            semitones = np.where(f0 > 0, 12 * np.log2(f0), np.nan).astype(np.float32)
        return cls(melody.start, melody.step, semitones)

    def moved(self, semitones: float) -> Contour:
        """The same, higher."""
        return Contour(self.start, self.step, np.asarray(self.semitones + semitones, np.float32))


class MelodyLane(QWidget):
    """One's own dashed in blue, the made one in rose. `pressed(seconds)` where the user points."""

    pressed = Signal(float)

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timeline = timeline
        self._own: Contour | None = None
        self._made: Contour | None = None
        self._playhead: float | None = None
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        timeline.changed.connect(self.renew)
        theme().changed.connect(self.renew)

    def close_lane(self) -> None:
        """Undoes its connection to what outlives it."""
        theme().changed.disconnect(self.renew)

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(HEIGHT))

    def set_contours(self, own: Contour | None, made: Contour | None) -> None:
        """Shows others; None for what is not known."""
        self._own, self._made = own, made
        self.renew()

    def set_playhead(self, seconds: float | None) -> None:
        """Moves the line at what is heard; None hides it."""
        if seconds != self._playhead:
            self._playhead = seconds
            self.update()

    def renew(self) -> None:
        """Draws the curves anew."""
        self._picture = None
        self.update()

    def bounds(self) -> tuple[float, float]:
        """The lowest and the highest semitone that is on screen."""
        found = [c.semitones[np.isfinite(c.semitones)] for c in (self._own, self._made) if c is not None]
        voiced = np.concatenate([*found, np.zeros(0, np.float32)])
        if not len(voiced):
            return 0.0, LEAST_RANGE
        low, high = float(voiced.min()) - SPARE, float(voiced.max()) + SPARE
        spare = max(0.0, LEAST_RANGE - (high - low)) / 2
        return low - spare, high + spare

    def resizeEvent(self, _event: object) -> None:
        self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self._timeline.seconds(event.position().x(), self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._drawn()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            if self._playhead is not None:
                x = self._timeline.x(self._playhead, self.width())
                painter.setPen(QPen(colour("playhead"), 1.5))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colour("sunken"))
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_rules(painter)
            made = QPen(colour("patch"), MADE_WIDTH)
            own = QPen(colour("ctxl"), OWN_WIDTH)
            own.setDashPattern(list(DASH))
            for contour, pen in ((self._made, made), (self._own, own)):
                if contour is not None:
                    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                    painter.setPen(pen)
                    painter.drawPath(self._path(contour))
        return picture

    def _room(self) -> QRectF:
        return QRectF(0, EDGE, self.width(), self.height() - 2 * EDGE)

    def _paint_rules(self, painter: QPainter) -> None:
        room = self._room()
        painter.setPen(QPen(colour("line"), 1, Qt.PenStyle.DotLine))
        for number in range(RULES):
            y = round(room.top() + room.height() * number / (RULES - 1)) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(room.width(), y))

    def _path(self, contour: Contour) -> QPainterPath:
        path, last = QPainterPath(), float("nan")
        for x, y, semitones in self._points(contour):
            if abs(semitones - last) <= LEAP:
                path.lineTo(x, y)
            else:
                path.moveTo(x, y)
            last = semitones
        return path

    def _points(self, contour: Contour) -> Iterator[tuple[float, float, float]]:
        """Those on screen, at most two a pixel; an unvoiced one has no place and breaks the line."""
        span, room = self._timeline, self._room()
        first = max(0, int((span.start - contour.start) / contour.step))
        last = min(len(contour.semitones), int((span.end - contour.start) / contour.step) + 2)
        stride = max(1, (last - first) // max(1, POINTS_A_PIXEL * self.width()))
        low, high = self.bounds()
        numbers = np.arange(first, last, stride)
        values = contour.semitones[numbers]
        xs = (contour.start + numbers * contour.step - span.start) / span.span * self.width()
        ys = room.bottom() - (values - low) / (high - low) * room.height()
        yield from zip(xs.tolist(), np.nan_to_num(ys).tolist(), values.tolist(), strict=True)
