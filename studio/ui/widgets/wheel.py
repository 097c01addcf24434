"""The face of a voice: a small wheel drawn from its embedding."""

from __future__ import annotations

import math
import random
from statistics import fmean

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.voice import Voice
from studio.ui.theme.tokens import LOOK, voice_colour

HUB, RIM, SHORTEST = 0.30, 0.86, 0.14


def _spread(values: list[float]) -> list[float]:
    low, high = min(values), max(values)
    width = (high - low) or 1.0
    return [SHORTEST + (1 - SHORTEST) * (value - low) / width for value in values]


def _from_embedding(embedding: tuple[float, ...], count: int) -> list[float]:
    step = len(embedding) / count
    return [
        fmean(embedding[int(i * step) : max(int((i + 1) * step), int(i * step) + 1)]) for i in range(count)
    ]


def _from_name(voice_id: str, count: int) -> list[float]:
    drawn = random.Random(voice_id)
    slow, fast, phase = drawn.randint(1, 3), drawn.randint(3, 6), drawn.uniform(0, math.tau)
    return [
        0.55
        + 0.25 * math.sin(math.tau * i / count * slow + phase)
        + 0.2 * math.sin(math.tau * i / count * fast + 2 * phase)
        + drawn.gauss(0, 0.13)
        for i in range(count)
    ]


def spokes(voice: Voice, count: int) -> list[float]:
    """Lengths from 0.14 to 1, one a spoke: the embedding in `count` parts, or drawn by the id."""
    values = (
        _from_embedding(voice.embedding, count)
        if len(voice.embedding) >= count
        else _from_name(voice.id, count)
    )
    return _spread(values)


def _count(radius: float) -> int:
    return 28 if radius >= 20 else 20 if radius >= 13 else 14


def draw_wheel(painter: QPainter, rect: QRectF, voice: Voice) -> None:
    """Draws the wheel as large as fits in `rect`, without the cache."""
    radius, middle = min(rect.width(), rect.height()) / 2, rect.center()
    count = _count(radius)
    ink, disc = voice_colour(voice.id), voice_colour(voice.id)
    disc.setAlphaF(0.16)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc)
    painter.drawEllipse(middle, radius, radius)
    width = max(1.15, math.tau * radius * 0.5 / count * 0.52)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for i, length in enumerate(spokes(voice, count)):
        angle = math.tau * i / count - math.pi / 2
        way = QPointF(math.cos(angle), math.sin(angle))
        start, end = HUB * radius, (HUB + (RIM - HUB) * length) * radius
        painter.drawLine(middle + way * start, middle + way * end)


def _picture(voice: Voice, side: int, ratio: float) -> QPixmap:
    key = f"wheel {voice.id} {hash(voice.embedding)} {side} {ratio} {LOOK.scheme}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = QPixmap(QSize(side, side) * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        with QPainter(found) as painter:
            draw_wheel(painter, QRectF(0, 0, side, side), voice)
        QPixmapCache.insert(key, found)
    return found


def paint_wheel(painter: QPainter, rect: QRectF, voice: Voice) -> None:
    """Draws the wheel in the middle of `rect`; pictures are kept by voice, size, theme and device ratio."""
    side = int(min(rect.width(), rect.height()))
    corner = rect.center() - QPointF(side / 2, side / 2)
    painter.drawPixmap(corner, _picture(voice, side, painter.device().devicePixelRatioF()))


class WheelLabel(QWidget):
    """The wheel of one voice, `side` px wide and high; nothing while there is no voice."""

    def __init__(self, side: int, voice: Voice | None = None) -> None:
        super().__init__()
        self._voice = voice
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_voice(voice)

    def set_voice(self, voice: Voice | None) -> None:
        """Shows another voice."""
        self._voice = voice
        self.setAccessibleName(f"Wheel of {voice.name}" if voice else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._voice is not None:
            with QPainter(self) as painter:
                paint_wheel(painter, QRectF(self.rect()), self._voice)
