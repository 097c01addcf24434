"""The pause after a take, on its waveform: a quiet stretch behind the sound, and the handle at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.items import Shade
from studio.ui.waveform.timeline import Timeline
from studio.ui.widgets.ring import Ringed, paint_ring

PARTS = 20
"""Steps a second: a pause is dragged in steps of 0.05 s."""
LONGEST = 4.0
"""Seconds that a pause is dragged to at the most, unless it is longer already."""
ROOM, ROOM_SHARE = 0.5, 0.06
"""Free seconds behind the pause, for making it longer: at least, and as a share of the sound."""
SETTLE_MS = 250
HIT_WIDTH, HANDLE_WIDTH, HANDLE_HEIGHT = 18, 8, 30
GRIP = 1.3, 6
"""Px from a handle's middle to its two rules, and half their height."""
ARROWS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


def room_behind(seconds: float, pause: float) -> float:
    """Seconds that the time axis goes on behind a sound with that pause after it."""
    return pause + max(ROOM, ROOM_SHARE * (seconds + pause))


class RestShade(Shade):
    """The quiet stretch, with its length where there is room for the words."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline, "hover", 0.7)

    def paint(self, painter: QPainter, *rest: object) -> None:
        start, end = self._stretch
        if end <= start:
            return
        super().paint(painter, *rest)
        painter.setPen(QPen(colour("field"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(self._rect.left(), 0, self._rect.left(), self._rect.height()))
        painter.setFont(font("tiny"))
        words = tr("Pause {seconds:g} s", about="a silence", seconds=end - start)
        if QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * HIT_WIDTH > self._rect.width():
            words = tr("{seconds:g} s", seconds=end - start)
        if QFontMetricsF(painter.font()).horizontalAdvance(words) + HIT_WIDTH <= self._rect.width():
            painter.setPen(colour("quiet"))
            room = self._rect.adjusted(0, 6, 0, 0)
            write(painter, room, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)


class RestHandle(Ringed, QSlider):
    """Stands on `canvas` where the pause ends, and is a slider to those who do not see it. `moving(seconds)`
    at each step; `settled(block, seconds)` once for each drag, and a moment after the last key."""

    moving = Signal(float)
    settled = Signal(str, float)

    def __init__(self, timeline: Timeline, canvas: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, canvas)
        self._timeline, self._canvas = timeline, canvas
        self._block, self._end, self._kept, self._grip = "", 0.0, 0.0, 0.0
        self._still = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._still.timeout.connect(self.settle)
        self.setObjectName("rest")
        self.setAccessibleName(tr("Pause after the block"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setPageStep(PARTS // 2)
        self.setVisible(False)
        self.valueChanged.connect(self._moved)
        canvas.installEventFilter(self)

    @property
    def seconds(self) -> float:
        """The pause as it stands, in seconds."""
        return self._kept if self.value() == round(self._kept * PARTS) else self.value() / PARTS

    @property
    def is_moved(self) -> bool:
        """True while the user is at it."""
        return self.isSliderDown() or self._still.isActive()

    def set_rest(self, block: str, seconds: float) -> None:
        """The pause of a block. What the user is doing to it stays, and to another one is told first."""
        if block != self._block:
            self.settle()
        elif self.is_moved:
            return
        self._block, self._kept = block, seconds
        blocked = self.blockSignals(True)
        self.setRange(0, max(round(LONGEST * PARTS), round(seconds * PARTS)))
        self.setValue(round(seconds * PARTS))
        self.blockSignals(blocked)
        self._say()

    def stand(self, end: float) -> None:
        """The sound before the pause ends there."""
        self._end = end
        self.place()

    def place(self) -> None:
        """Goes where the pause ends; away while that is not on screen."""
        x = self._timeline.x(self._end + self.seconds, self._canvas.width())
        wide = scaled(HIT_WIDTH)
        self.setGeometry(round(x - wide / 2), 0, wide, self._canvas.height())
        self.setVisible(bool(self._block) and -1 <= x <= self._canvas.width() + 1)

    def settle(self) -> None:
        """Tells what has not been told yet."""
        self._still.stop()
        self.setSliderDown(False)
        if self.seconds != self._kept:
            self._kept = self.seconds
            self.settled.emit(self._block, self._kept)

    def leave(self) -> None:
        """There is no pause to be shown."""
        self.settle()
        self._block = ""
        self.setVisible(False)

    def _moved(self) -> None:
        self._say()
        if not self.isSliderDown():
            self._still.start()
        self.moving.emit(self.seconds)

    def _say(self) -> None:
        self.setAccessibleDescription(tr("{seconds:g} seconds", seconds=self.seconds))
        self.setToolTip(tr("{seconds:g} seconds of silence after the block", seconds=self.seconds))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and event.key() not in ARROWS:  # type: ignore[attr-defined]
            self.settle()  # Undo, for one, is about what was dragged.
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().x() - self.width() / 2
            self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            x = self.mapToParent(event.position()).x() - self._grip
            at = self._timeline.start + x / max(self._canvas.width(), 1) * self._timeline.span
            self.setValue(round((at - self._end) * PARTS))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.settle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = colour("accent" if self.isSliderDown() or self.ringed or self.underMouse() else "field")
            middle, wide, tall = self.rect().toRectF().center(), scaled(HANDLE_WIDTH), scaled(HANDLE_HEIGHT)
            painter.setPen(QPen(ink, 1.5))
            painter.drawLine(QLineF(middle.x(), 0, middle.x(), self.height()))
            box = QRectF(middle.x() - wide / 2, middle.y() - tall / 2, wide, tall)
            painter.setBrush(colour("sunken"))
            painter.drawRoundedRect(box, wide / 2, wide / 2)
            painter.setPen(QPen(ink, 1.2))
            for beside in (-GRIP[0], GRIP[0]):
                x = middle.x() + beside
                painter.drawLine(QLineF(x, middle.y() - GRIP[1], x, middle.y() + GRIP[1]))
            if self.ringed:
                paint_ring(painter, box.adjusted(-5, -5, 5, 5), wide)
