"""The shadow of pop-overs, painted once a size into a pixmap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QPixmapCache

from studio.ui.theme.tokens import LOOK

EXTENT, DROP = 24, 6
SHARE = 0.118
"""Of the darkest, for each of the rings that lie over one another at the edge."""
TINTS = {"dark": ("#000000", 0.16), "light": ("#5B574D", 0.12)}


def _painted(size: QSize, radius: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    body = QRectF(0, 0, size.width(), size.height()).adjusted(EXTENT, EXTENT - DROP, -EXTENT, -EXTENT - DROP)
    tint, most = TINTS[LOOK.scheme]
    ink = QColor(tint)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(EXTENT):
            ink.setAlphaF(most * SHARE * (1 - step / EXTENT) ** 2)
            painter.setBrush(ink)
            ring = body.adjusted(-step, -step + DROP, step, step + DROP)
            painter.drawRoundedRect(ring, radius + step, radius + step)
        _clear(painter, body, radius)
    return pixmap


def _clear(painter: QPainter, body: QRectF, radius: int) -> None:
    path = QPainterPath()
    path.addRoundedRect(body, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(path, Qt.GlobalColor.black)


def shadow(size: QSize, radius: int, ratio: float) -> QPixmap:
    """A shadow for a pop-over whose window, margins included, is `size`; the body itself is left clear."""
    key = f"shadow {size.width()} {size.height()} {radius} {ratio} {LOOK.scheme}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _painted(size, radius, ratio)
        QPixmapCache.insert(key, found)
    return found
