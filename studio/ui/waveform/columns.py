"""Bars, lines and points for a painter, as one array over numpy memory: one call draws all of them."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from shiboken6 import Shiboken

Floats = npt.NDArray[np.floating[Any]]
HAIR = 0.3
"""Px above and below the middle that even silence has."""
FAR = 1e6
"""Px beyond every screen, which a sample may be that is far over full scale."""
DOT = 4.5
STEEP = 16.0
"""Px up or down for a px to the right from which a line is drawn as a hairline."""
ROUND = Qt.PenCapStyle.RoundCap


class Columns:
    """Upright bars, one for each column of device pixels, that touch the bars beside them."""

    def __init__(self) -> None:
        self._bars: npt.NDArray[np.int32] = np.empty((0, 4), np.int32)
        self._first, self._step = 0, 1.0

    def set(
        self, low: Floats, high: Floats, *, step: float, middle: float, scale: float, left: float = 0.0
    ) -> None:
        """`low` and `high` in -1…1, a pair for each column; a device pixel is `step` px, the first column is
        `left` px from the origin, a whole number of them."""
        self._first, self._step = round(left / step), step
        bars = self._bars = np.empty((len(low), 4), np.int32)  # As in a QRect: left, top, right, bottom.
        bars[:, 0] = bars[:, 2] = np.arange(self._first, self._first + len(low))
        bars[:, 1] = np.floor((middle - np.clip(high * scale, HAIR, FAR)) / step)
        bars[:, 3] = np.floor((middle - np.clip(low * scale, -FAR, -HAIR)) / step)

    def draw(self, painter: QPainter, ink: QColor, left: float = 0.0, right: float = FAR) -> None:
        """Draws those from `left` to `right` px. Whole pixels, so that rectangles are filled instead of
        lines stroked: that takes a third of the time."""
        first = max(0, int(left / self._step) - self._first - 1)
        last = min(len(self._bars), int(right / self._step) - self._first + 2)
        if last <= first:
            return
        painter.save()
        painter.scale(self._step, self._step)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        address = self._bars.ctypes.data + first * self._bars.strides[0]
        cast(Any, painter).drawRects(Shiboken.wrapInstance(address, QRect), last - first)
        painter.restore()


class Trace:
    """A line from sample to sample, for looking at each of them."""

    def __init__(self) -> None:
        self._lines: npt.NDArray[np.float64] = np.empty((0, 4))
        self._hairs: npt.NDArray[np.float64] = np.empty((0, 4))
        self._points: npt.NDArray[np.float64] = np.empty((0, 2))

    def set(self, values: Floats, *, step: float, middle: float, scale: float, left: float) -> None:
        """`values` in -1…1, `step` px apart from `left` on."""
        self._points = np.empty((len(values), 2))
        self._points[:, 0] = left + np.arange(len(values)) * step
        self._points[:, 1] = middle - values * scale
        lines = np.concatenate((self._points[:-1], self._points[1:]), axis=1)
        steep = (step < 1) & (np.abs(lines[:, 3] - lines[:, 1]) > STEEP * step)
        self._lines, self._hairs = lines[~steep], lines[steep]

    def draw(self, painter: QPainter, *, dots: bool) -> None:
        """Draws the line with the painter's pen, and the `dots` on it in a pen that is wide and round. Where
        there is more than a sample to a px, steep lines cover each other, and are drawn 1 px wide: that takes
        half the time."""
        _draw_lines(painter, self._lines)
        if len(self._hairs):
            pen = painter.pen()
            painter.setPen(QPen(pen.color(), 1))
            _draw_lines(painter, self._hairs)
            painter.setPen(pen)
        if dots and len(self._points):
            pen = painter.pen()
            pen.setWidthF(DOT)
            pen.setCapStyle(ROUND)
            painter.setPen(pen)
            place = Shiboken.wrapInstance(self._points.ctypes.data, QPointF)
            cast(Any, painter).drawPoints(place, len(self._points))


def draw_upright(painter: QPainter, places: Floats, top: float, bottom: float) -> None:
    """Draws upright lines at so many px from the left with the painter's pen."""
    lines = np.empty((len(places), 4))
    lines[:, 0] = lines[:, 2] = places
    lines[:, 1], lines[:, 3] = top, bottom
    _draw_lines(painter, lines)


def _draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draws rows of x1, y1, x2, y2 with the painter's pen."""
    if len(lines):
        cast(Any, painter).drawLines(Shiboken.wrapInstance(lines.ctypes.data, QLineF), len(lines))


def touching(low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Columns that reach to those before them, so that a steep line has no holes."""
    joined_low, joined_high = low.copy(), high.copy()
    np.minimum(low[1:], high[:-1], out=joined_low[1:])
    np.maximum(high[1:], low[:-1], out=joined_high[1:])
    return joined_low, joined_high
