"""Peaks as lines for a painter, one for each column of device pixels."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

Floats = npt.NDArray[np.floating[Any]]
HAIR = 0.3
"""Px above and below the middle that even silence has."""


class Columns:
    """Upright lines that a painter takes as one array over numpy memory: one call draws all of them."""

    def __init__(self) -> None:
        self._lines = PrimitiveArray(QLineF, 4)
        self._count = 0

    def set(self, low: Floats, high: Floats, *, step: float, middle: float, scale: float) -> None:
        """`low` and `high` in -1…1, a pair for each column; `step` px from one to the next."""
        self._count = len(low)
        self._lines.resize(self._count)
        if not self._count:
            return
        xs = (np.arange(self._count) + 0.5) * step
        lines = self._lines.ndarray()
        lines[:, 0] = lines[:, 2] = xs
        lines[:, 1] = middle - np.maximum(high * scale, HAIR)
        lines[:, 3] = middle - np.minimum(low * scale, -HAIR)

    def draw(self, painter: QPainter) -> None:
        """Draws with the painter's pen."""
        if self._count:
            painter.drawLines(*self._lines.drawargs())
