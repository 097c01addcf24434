"""Lines and points for a painter, as one array over numpy memory: one call draws all of them."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

Floats = npt.NDArray[np.floating[Any]]
HAIR = 0.3
"""Px above and below the middle that even silence has."""
DOT = 4.5
ROUND = Qt.PenCapStyle.RoundCap


class Columns:
    """Upright lines, one for each column of device pixels, that touch the lines beside them."""

    def __init__(self) -> None:
        self._lines: npt.NDArray[np.float64] = np.empty((0, 4))
        self._count, self._left, self._step = 0, 0.0, 1.0

    def set(
        self, low: Floats, high: Floats, *, step: float, middle: float, scale: float, left: float = 0.0
    ) -> None:
        """`low` and `high` in -1…1, a pair for each column; `step` px from one to the next from `left` on."""
        self._count, self._left, self._step = len(low), left, step
        if self._count > len(self._lines):
            self._lines = np.empty((self._count, 4))
        lines = self._lines[: self._count]
        lines[:, 0] = lines[:, 2] = left + (np.arange(self._count) + 0.5) * step
        lines[:, 1] = middle - np.maximum(high * scale, HAIR)
        lines[:, 3] = middle - np.minimum(low * scale, -HAIR)

    def draw(self, painter: QPainter, left: float = 0.0, right: float = float("inf")) -> None:
        """Draws those from `left` to `right` px with the painter's pen."""
        first = max(0, int((left - self._left) / self._step) - 1)
        last = min(self._count, int(min((right - self._left) / self._step, self._count)) + 2)
        if last > first:
            address = self._lines.ctypes.data + first * self._lines.strides[0]
            cast(Any, painter).drawLines(Shiboken.wrapInstance(address, QLineF), last - first)


class Trace:
    """A line from sample to sample, for looking at each of them."""

    def __init__(self) -> None:
        self._lines: npt.NDArray[np.float64] = np.empty((0, 4))
        self._points: npt.NDArray[np.float64] = np.empty((0, 2))

    def set(self, values: Floats, *, step: float, middle: float, scale: float, left: float) -> None:
        """`values` in -1…1, `step` px apart from `left` on."""
        self._points = np.empty((len(values), 2))
        self._points[:, 0] = left + np.arange(len(values)) * step
        self._points[:, 1] = middle - values * scale
        self._lines = np.concatenate((self._points[:-1], self._points[1:]), axis=1)

    def draw(self, painter: QPainter, *, dots: bool) -> None:
        """Draws the line with the painter's pen, and the `dots` on it in a pen that is wide and round."""
        if len(self._lines):
            found = Shiboken.wrapInstance(self._lines.ctypes.data, QLineF)
            cast(Any, painter).drawLines(found, len(self._lines))
        if dots and len(self._points):
            pen = painter.pen()
            pen.setWidthF(DOT)
            pen.setCapStyle(ROUND)
            painter.setPen(pen)
            place = Shiboken.wrapInstance(self._points.ctypes.data, QPointF)
            cast(Any, painter).drawPoints(place, len(self._points))


def touching(low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Columns that reach to those before them, so that a steep line has no holes."""
    joined_low, joined_high = low.copy(), high.copy()
    np.minimum(low[1:], high[:-1], out=joined_low[1:])
    np.maximum(high[1:], low[:-1], out=joined_high[1:])
    return joined_low, joined_high
