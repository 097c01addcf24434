"""What lies on the waveform's canvas: peaks, shaded stretches, the playhead."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.ui.theme.tokens import colour
from studio.ui.waveform.columns import Columns
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.timeline import Timeline

FILL = 0.94
"""Share of the height that the loudest peak takes."""
LARGEST_GAIN = 4.0
Inks = tuple[str, str]
OWN: Inks = ("wave", "waverms")
PATCH: Inks = ("wavepatch", "patch")
"""Tokens of the peaks and of the rms within: sound of the user's own, and sound that the studio made."""


class WaveItem(pg.GraphicsObject):  # type: ignore[misc]
    """The peaks, painted from their pyramid in device pixels: a frame costs the same at any length.

    Quiet takes are drawn larger, up to four times, so that their shape can be seen.
    """

    def __init__(self, timeline: Timeline, inks: Inks = OWN) -> None:
        super().__init__()
        self._timeline, self._inks = timeline, inks
        self._sound: Drawn | None = None
        self._outer, self._inner = Columns(), Columns()
        self._measured: tuple[float, ...] = ()

    def set_sound(self, sound: Drawn | None) -> None:
        """Shows another sound, or more of it."""
        self._sound, self._measured = sound, ()
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, -1, self._timeline.total, 2)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        if self._sound is None or widget is None:
            return
        ratio = widget.devicePixelRatioF()
        self._measure(self._sound, widget.width(), widget.height(), ratio)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, ratio > 1)
        for columns, name in zip((self._outer, self._inner), self._inks, strict=True):
            painter.setPen(QPen(colour(name), 1 / ratio))
            columns.draw(painter)
        painter.restore()

    def _measure(self, sound: Drawn, width: int, height: int, ratio: float) -> None:
        """Computes the columns unless they are those of the last frame."""
        view: tuple[float, ...] = (width, height, ratio, self._timeline.start, self._timeline.end)
        if view == self._measured:
            return
        self._measured = view
        low, high, rms = sound.columns(self._timeline.start, self._timeline.end, round(width * ratio))
        gain = min(LARGEST_GAIN, 1 / max(sound.loudest, 1e-6))
        middle, scale = height / 2, height / 2 * FILL * gain
        self._outer.set(low, high, step=1 / ratio, middle=middle, scale=scale)
        self._inner.set(-rms, rms, step=1 / ratio, middle=middle, scale=scale)


class Shade(pg.GraphicsObject):  # type: ignore[misc]
    """A shaded stretch of the whole height, such as the word being said."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self._rect = QRectF()

    def set_stretch(self, start: float, end: float) -> None:
        """In seconds; nothing is shaded where they are equal."""
        rect = QRectF(start, -1, end - start, 2)
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, *_rest: object) -> None:
        if self._rect.width() > 0:
            painter.fillRect(self._rect, colour(self._token))


class Playhead(pg.GraphicsObject):  # type: ignore[misc]
    """The line at the second being heard. Moving it repaints nothing but its own strip."""

    def boundingRect(self) -> QRectF:
        pixel = self.pixelWidth() or 1e-6
        return QRectF(-2 * pixel, -1, 4 * pixel, 2)

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        ratio = widget.devicePixelRatioF() if widget is not None else 1.0
        pen = QPen(colour("playhead"), 1.5 * ratio)
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, -1), QPointF(0, 1))


class Baseline(pg.GraphicsObject):  # type: ignore[misc]
    """The middle line, which is there before any sound."""

    def __init__(self, timeline: Timeline, ink: str = OWN[0]) -> None:
        super().__init__()
        self._timeline, self._ink = timeline, ink

    def boundingRect(self) -> QRectF:
        return QRectF(0, -0.05, self._timeline.total, 0.1)

    def paint(self, painter: QPainter, *_rest: object) -> None:
        pen = QPen(colour(self._ink), 1, Qt.PenStyle.SolidLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, 0), QPointF(self._timeline.total, 0))
