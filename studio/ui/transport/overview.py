"""The strip under the name of what plays: its shape, how far it is; a click moves there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.small_wave import paint_small_wave
from studio.ui.widgets.time_text import spoken

HEIGHT, PITCH = 26, 3.0
STEPS = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0, Qt.Key.Key_PageUp: -10.0, Qt.Key.Key_PageDown: 10.0}


class Overview(Ringed, QWidget):
    """`moved(seconds)` when the user clicks, drags or steps; empty until `set_heights`."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Overview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heights: Sequence[float] = ()
        self._position = self._duration = 0.0
        self._key: object = None
        self._pictures = (QPixmap(), QPixmap())

    def sizeHint(self) -> QSize:
        return QSize(160, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, scaled(HEIGHT))

    def set_heights(self, heights: Sequence[float]) -> None:
        """The shape of the sound, 0 to 1, from its start to its end."""
        self._heights = heights
        self.update()

    def set_duration(self, seconds: float) -> None:
        """How long the sound is."""
        self._duration = seconds
        self._describe()
        self.update()

    def set_position(self, seconds: float) -> None:
        """Moves the playhead; repaints only if it comes to another pixel."""
        before, self._position = self._x(), seconds
        if round(self._x() * 2) != round(before * 2):
            self.update()

    def _describe(self) -> None:
        words = tr("Arrow keys move one second")
        if self._duration:
            words = tr("Arrow keys move one second, {length}", length=spoken(self._duration))
        self.setAccessibleDescription(words)

    def _drawn(self, rect: QRectF) -> tuple[QPixmap, QPixmap]:
        """The shape in the colour of what comes, and of what was heard on the window's own ground; drawn anew
        only where something of it is another."""
        scale = self.devicePixelRatioF()
        key = (rect, scale, self._heights, colour("pale").rgb())
        if key != self._key:
            self._key = key
            self._pictures = (self._picture(rect, "pale", scale), self._picture(rect, "accent", scale))
        return self._pictures

    def _picture(self, rect: QRectF, ink: str, scale: float) -> QPixmap:
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(colour("window"))
        with QPainter(picture) as painter:
            paint_small_wave(painter, rect, self._heights, colour(ink), pitch=PITCH)
        return picture

    def _part(self) -> float:
        return min(self._position / self._duration, 1.0) if self._duration else 0.0

    def _x(self) -> float:
        return self._part() * self.width()

    def _move_to(self, x: float) -> None:
        if self._duration:
            self.moved.emit(min(max(x / max(self.width(), 1), 0.0), 1.0) * self._duration)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self._duration:
            super().keyPressEvent(event)
        else:
            self.moved.emit(min(max(self._position + step, 0.0), self._duration))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            if self._heights:
                self._paint_sound(painter, rect.adjusted(0, 2, 0, -2))
            else:
                middle = rect.center().y()
                painter.setPen(QPen(colour("groove"), 1.5))
                painter.drawLine(QPointF(0, middle), QPointF(rect.width(), middle))
            if self.ringed:
                paint_ring(painter, rect, RADIUS["word"])

    def _paint_sound(self, painter: QPainter, rect: QRectF) -> None:
        x = min(max(self._x(), 0.75), rect.width() - 0.75)
        coming, gone = self._drawn(rect)
        painter.drawPixmap(0, 0, coming)
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        painter.drawPixmap(0, 0, gone)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("playhead"), 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
