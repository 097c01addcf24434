"""The whole recording as a strip: where the patches are, and which part is on screen."""

from __future__ import annotations

from enum import Enum

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import HEIGHT, colour
from studio.ui.waveform.canvas import pinch, turn_wheel
from studio.ui.waveform.columns import Columns
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.wave_item import gain_for

EDGE, TOP, TICK, CORNER = 6, 4, 3, 4
"""Px: within which an edge of the frame is held, above the peaks, a patch's tick, the frame's corners."""
LEAST_FRAME = 6
VEIL, PATCH_VEIL, GAP_VEIL = 0.09, 0.4, 0.18


class Part(Enum):
    """What of the frame is held."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Overview(QWidget):
    """Drag the frame or its edges; a press beside it brings that place on screen. `pressed` then."""

    pressed = Signal()

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timeline = timeline
        self._sound: Drawn | None = None
        self._patches: tuple[tuple[float, float], ...] = ()
        self._gap: tuple[float, float] | None = None
        self._playhead: float | None = None
        self._picture: QPixmap | None = None
        self._held: Part | None = None
        self._grip = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Overview of the whole recording"))
        self.setMouseTracking(True)
        timeline.changed.connect(self.update)
        theme().changed.connect(self.renew)

    def close_strip(self) -> None:
        """Undoes its connection to what outlives it."""
        theme().changed.disconnect(self.renew)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT["overview"])

    def set_sound(self, sound: Drawn | None) -> None:
        """Shows another recording, or more of it."""
        self._sound = sound
        self.renew()

    def set_patches(self, patches: tuple[tuple[float, float], ...]) -> None:
        """Where patches are, in seconds from and to."""
        if patches != self._patches:
            self._patches = patches
            self.update()

    def set_gap(self, gap: tuple[float, float] | None) -> None:
        """Where the selection is, in seconds from and to."""
        if gap != self._gap:
            self._gap = gap
            self.update()

    def set_playhead(self, seconds: float | None) -> None:
        """Moves the line at what is heard; None hides it."""
        before, self._playhead = self._playhead, seconds
        for each in (before, seconds):
            if each is not None:
                self.update(int(self.px(each)) - 2, 0, 5, self.height())

    def renew(self) -> None:
        """Draws the peaks anew."""
        self._picture = None
        self.update()

    # Where things are

    def px(self, seconds: float) -> float:
        """Px of a second of the whole."""
        return seconds / self._timeline.total * self.width()

    def second(self, x: float) -> float:
        """The second under `x` px."""
        return x / max(1, self.width()) * self._timeline.total

    def frame(self) -> QRectF:
        """The frame around what is on screen; never too small to be seen."""
        left, right = self.px(self._timeline.start), self.px(self._timeline.end)
        spare = max(0.0, LEAST_FRAME - (right - left)) / 2
        left = min(max(0.0, left - spare), self.width() - LEAST_FRAME)
        return QRectF(left, 1, max(right + spare - left, LEAST_FRAME), self.height() - 2)

    def part_at(self, x: float) -> Part | None:
        """What of the frame is there; None beside it."""
        frame = self.frame()
        if frame.width() > 3 * EDGE:
            for part, edge in ((Part.LEFT, frame.left()), (Part.RIGHT, frame.right())):
                if abs(x - edge) <= EDGE:
                    return part
        return Part.MIDDLE if frame.left() - EDGE <= x <= frame.right() + EDGE else None

    # Painting

    def resizeEvent(self, _event: object) -> None:
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._drawn()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            if self._sound is None:
                return
            self._paint_patches(painter)
            self._paint_gap(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._playhead is not None:
                x = self.px(self._playhead)
                painter.setPen(QPen(colour("playhead"), 1))
                painter.drawLine(QLineF(x, 0, x, self.height()))
            painter.setPen(QPen(colour("strong"), 1.5))
            painter.setBrush(colour("strong", VEIL))
            painter.drawRoundedRect(self.frame().adjusted(1, 0, -1, 0), CORNER, CORNER)

    def _paint_patches(self, painter: QPainter) -> None:
        for start, end in self._patches:
            left = min(self.px(start), self.width() - TICK)
            wide = max(TICK, self.px(end) - self.px(start))
            painter.fillRect(QRectF(left, 2, wide, self.height() - 4), colour("patch", PATCH_VEIL))
            painter.fillRect(QRectF(left, 2, wide, TICK), colour("patch"))

    def _paint_gap(self, painter: QPainter) -> None:
        """Where the selection is, also while it is not on screen."""
        if self._gap is not None:
            left, right = (self.px(edge) for edge in self._gap)
            painter.fillRect(QRectF(left, 2, right - left, self.height() - 4), colour("patch", GAP_VEIL))
            for edge in (left, right):
                painter.fillRect(QRectF(edge - 0.5, 2, 1, self.height() - 4), colour("patch"))

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colour("window"))
        if self._sound is not None and self._sound.frames:
            with QPainter(picture) as painter:
                self._paint_peaks(painter, self._sound, ratio)
        return picture

    def _paint_peaks(self, painter: QPainter, sound: Drawn, ratio: float) -> None:
        width = round(self.width() * ratio)
        low, high, _ = sound.columns(0.0, self._timeline.total, width)
        low = low if low.ndim == 1 else low.min(axis=1)
        high = high if high.ndim == 1 else high.max(axis=1)
        middle = self.height() / 2
        columns = Columns()
        scale = (middle - TOP) * gain_for(sound.loudest)
        columns.set(np.asarray(low), np.asarray(high), step=1 / ratio, middle=middle, scale=scale)
        columns.draw(painter, colour("wave"))

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._sound is None:
            return
        self.pressed.emit()
        x = event.position().x()
        self._held = self.part_at(x)
        if self._held is None:
            self._timeline.centre(self.second(x))
            self._held = Part.MIDDLE
        self._grip = self.second(x) - self._timeline.start

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        view, second = self._timeline, self.second(event.position().x())
        if self._held is Part.MIDDLE:
            start = second - self._grip
            view.show(start, start + view.span)
        elif self._held is Part.LEFT:
            view.show(min(max(0.0, second), view.end - view.shortest), view.end)
        else:
            view.show(view.start, max(second, view.start + view.shortest))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def _point(self, place: QPointF) -> None:
        part = self._held or self.part_at(place.x())
        edge = part in (Part.LEFT, Part.RIGHT)
        middle = Qt.CursorShape.OpenHandCursor if part else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeHorCursor if edge else middle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._timeline, self.width(), self._about(event.position().x()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            about = self._about(event.position().x())
            if pinch(event, self._timeline, self.width(), about):
                return True
        return bool(super().event(event))

    def _about(self, x: float) -> float:
        """The second that stays where it is on screen: the one pointed at, or the nearest that is there."""
        return min(max(self.second(x), self._timeline.start), self._timeline.end)
