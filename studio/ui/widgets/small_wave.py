"""Small waveforms: rounded bars of equal width, for rows of takes and the transport's overview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.ui.theme.sides import upright

LEAST = 0.06


def resampled(heights: Sequence[float], count: int) -> list[float]:
    """`count` heights that stand for all of `heights`: the highest of each part, or the nearest of few."""
    if not heights or count < 1:
        return []
    step = len(heights) / count
    return [max(heights[int(i * step) : max(int((i + 1) * step), int(i * step) + 1)]) for i in range(count)]


def bars(rect: QRectF, heights: Sequence[float], pitch: float) -> list[QLineF]:
    """The bars' lines, `pitch` px apart, for heights from 0 to 1."""
    middle, half = rect.center().y(), rect.height() / 2 - 1
    return [
        QLineF(x, middle - tall * half, x, middle + tall * half)
        for x, tall in (
            (rect.left() + (i + 0.5) * pitch, min(max(height, LEAST), 1.0))
            for i, height in enumerate(heights)
        )
    ]


def paint_small_wave(
    painter: QPainter,
    rect: QRectF,
    peaks: Sequence[float],
    colour: QColor,
    *,
    played: float = 0.0,
    played_colour: QColor | None = None,
    pitch: float = 2.0,
) -> None:
    """Draws `peaks` (0 to 1, of any number) over all of `rect`, from left to right, a bar every `pitch` px.

    The part before `played` (0 to 1) takes `played_colour`.
    """
    count = max(1, int(rect.width() / pitch))
    lines = bars(rect, resampled(peaks, count), rect.width() / count)
    cut = round(played * len(lines)) if played_colour is not None else 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    with upright(painter, rect):
        for part, ink in ((lines[:cut], played_colour), (lines[cut:], colour)):
            if part and ink is not None:
                wide = max(1.2, pitch * 0.56)
                painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLines(part)
    painter.restore()
