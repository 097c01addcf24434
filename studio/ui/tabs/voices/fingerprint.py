"""The picture of a voice's numbers: 24 by 8 cells, the brightest for the highest number."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.core.voice import EMBEDDING_LENGTH, Voice
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.wheel import voice_ink

COLUMNS, ROWS = 24, 8
CELL, GAP = 8, 2


class Fingerprint(QWidget):
    """Of one voice; nothing where the connection does not tell its numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._voice: Voice | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_voice(self, voice: Voice | None) -> None:
        """Shows another voice."""
        self._voice = voice if voice is not None and len(voice.embedding) == EMBEDDING_LENGTH else None
        name = tr("Picture of the numbers of {name}", name=voice.name) if voice is not None else ""
        self.setAccessibleName(name)
        self.setVisible(self._voice is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(286), ROWS * (scaled(CELL) + GAP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._voice is None:
            return
        numbers = self._voice.embedding
        ordered = sorted(numbers)
        wide, tall = self.width() / COLUMNS, self.height() / ROWS
        ink = voice_ink(self._voice)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colour("window"))
            for n, number in enumerate(numbers):
                row, place = divmod(n, COLUMNS)
                ink.setAlphaF(0.1 + 0.9 * _standing(ordered, number))
                painter.setBrush(ink)
                cell = QRectF(place * wide, row * tall, wide - GAP, tall - GAP)
                painter.drawRoundedRect(cell, 2, 2)


def _standing(ordered: Sequence[float], number: float) -> float:
    """Where a number stands among all, from 0 to 1; those that are alike stand alike."""
    return (bisect_left(ordered, number) + bisect_right(ordered, number)) / (2 * len(ordered))
