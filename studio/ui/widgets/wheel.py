"""The face of a voice: a small wheel drawn from its embedding."""

from __future__ import annotations

import math
import random
from functools import cache
from statistics import fmean, pstdev

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.core.voice import EMBEDDING_LENGTH, Voice
from studio.ui.theme.sides import upright
from studio.ui.theme.tokens import LOOK, colour_round, voice_colour

HUB, RIM = 0.30, 0.86
SHORTEST, MIDDLE, SPREAD = 0.14, 0.55, 0.26
WAVES, TURN = (1, 2, 3, 4, 5, 7, 9), 4.0


@cache
def _shares() -> tuple[tuple[tuple[float, float], ...], ...]:
    """For each number of an embedding: its share in the strength and the turn of every wave."""
    drawn = random.Random(EMBEDDING_LENGTH)
    return tuple(
        tuple((drawn.gauss(0, 1), drawn.gauss(0, 1)) for _ in WAVES) for _ in range(EMBEDDING_LENGTH)
    )


def _waves(voice: Voice) -> list[tuple[float, float]]:
    """Strength and phase of every wave. Each follows all of the embedding without a jump, so that a mixture
    looks like what it is made of, and strongly enough that no two voices look alike."""
    if len(voice.embedding) != EMBEDDING_LENGTH:
        drawn = random.Random(voice.id)
        return [(drawn.gauss(0, 1), drawn.uniform(0, math.tau)) for _ in WAVES]
    told = [(value, share) for value, share in zip(voice.embedding, _shares(), strict=True) if value]
    return [
        (
            sum(value * share[place][0] for value, share in told),
            TURN * sum(value * share[place][1] for value, share in told),
        )
        for place in range(len(WAVES))
    ]


def spokes(voice: Voice, count: int) -> list[float]:
    """`count` lengths from 0.14 to 1, drawn by the voice's embedding, or by its id where there is none."""
    waves = list(zip(WAVES, _waves(voice), strict=True))
    values = [
        sum(strength * math.sin(math.tau * i / count * wave + phase) for wave, (strength, phase) in waves)
        for i in range(count)
    ]
    middle, spread = fmean(values), pstdev(values) or 1.0
    return [min(max(MIDDLE + SPREAD * (value - middle) / spread, SHORTEST), 1.0) for value in values]


def voice_ink(voice: Voice) -> QColor:
    """The colour of a voice. Those of one's own have it from their numbers, so that a mix keeps it when it is
    saved and gets its id."""
    if voice.is_owner and len(voice.embedding) == EMBEDDING_LENGTH:
        return colour_round(_waves(voice)[0][1] / math.tau % 1.0)
    return voice_colour(voice.id)


def _count(radius: float) -> int:
    return 28 if radius >= 20 else 20 if radius >= 13 else 14


def draw_wheel(painter: QPainter, rect: QRectF, voice: Voice) -> None:
    """Draws the wheel as large as fits in `rect`, without the cache."""
    radius, middle = min(rect.width(), rect.height()) / 2, rect.center()
    count = _count(radius)
    ink, disc = voice_ink(voice), voice_ink(voice)
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
    with upright(painter, rect):
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
        self.setAccessibleName(tr("Wheel of {name}", name=voice.name) if voice else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._voice is not None:
            with QPainter(self) as painter:
                paint_wheel(painter, QRectF(self.rect()), self._voice)
