"""The canvas of a waveform: peaks, the word being said, the selection and the playhead."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from studio.jobs.pool import JobPool
from studio.ui.theme.tokens import colour
from studio.ui.waveform.items import OWN, Inks, Item, Playhead, Shade
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.wave_item import WaveItem

DRAG_PX = 4
"""The pointer's way before a press becomes a drag."""
ZOOM_STEP = 1.25
SCROLL_SHARE = 0.1
"""Of what is on screen, for a notch of the wheel."""
NOTCH = 120


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """`pressed(seconds)` on a click, `dragged(start, end)` while the pointer selects, `word_asked(seconds)`
    on a double click. The wheel and two fingers zoom about the pointer; with Shift, or sideways, they scroll.
    """

    pressed = Signal(float)
    dragged = Signal(float, float)
    word_asked = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None, *, inks: Inks = OWN) -> None:
        self._items: list[Item] = []  # Before all else: a view is resized while it is being made.
        super().__init__(parent, useOpenGL=False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timeline = timeline
        self._pressed_at: QPointF | None = None
        self._from = 0.0
        self.wave, self.playhead = WaveItem(timeline, inks), Playhead(timeline)
        self.said, self.selected = Shade(timeline, "accentsoft"), Shade(timeline, "accentsoft")
        self._arrange()
        timeline.changed.connect(self._view_changed)
        self.renew_colours()

    def _arrange(self) -> None:
        self.setCentralItem(None)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        for item in (self.selected, self.said, self.wave, self.playhead):
            self.lay(item)
        self.playhead.setVisible(False)
        self.playhead.setZValue(9)

    def lay(self, item: Item) -> None:
        """Lays an item on the canvas, above those that were laid before."""
        self._items.append(item)
        self.scene().addItem(item)
        item.place(self.room)

    def set_pool(self, pool: JobPool) -> None:
        """Where the samples are fetched that are on screen."""
        self.wave.close_up.set_pool(pool)

    def close_canvas(self) -> None:
        """Fetches no more, and frees the scene."""
        self.wave.close()
        self._items.clear()
        self.close()

    @property
    def room(self) -> QSizeF:
        """The size of what is painted on, in px."""
        return QSizeF(self.width(), self.height())

    def renew_colours(self) -> None:
        """Takes the theme's colours anew."""
        self.setBackground(colour("sunken"))
        self.scene().update()

    def set_playhead(self, seconds: float | None) -> None:
        """Moves the playhead; None hides it."""
        self.playhead.setVisible(seconds is not None)
        if seconds is not None:
            self.playhead.set_seconds(seconds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view_changed()

    def _view_changed(self) -> None:
        room = self.room
        for item in self._items:
            item.place(room)

    def seconds_at(self, x: float) -> float:
        """The second under `x` px."""
        return self._timeline.seconds(x, self.width())

    def _second(self, event: QMouseEvent) -> float:
        return self.seconds_at(event.position().x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at, self._from = event.position(), self._second(event)
            self.pressed.emit(self._from)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        if abs(event.position().x() - self._pressed_at.x()) >= DRAG_PX:
            ends = sorted((self._from, self._second(event)))
            self.dragged.emit(*ends)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.word_asked.emit(self._second(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._timeline, self.width())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and pinch(event, self._timeline, self.width()):
            return True
        return bool(super().viewportEvent(event))


def turn_wheel(event: QWheelEvent, timeline: Timeline, width: float, around: float | None = None) -> None:
    """Zooms about the pointer on a strip that is `width` px wide, or about the second `around`; scrolls with
    Shift, or sideways."""
    across, along = event.angleDelta().y(), event.angleDelta().x()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if shift or abs(along) > abs(across):
        pixels = event.pixelDelta().x() or (event.pixelDelta().y() if shift else 0)
        share = pixels / max(width, 1) if pixels else (along or across) / NOTCH * SCROLL_SHARE
        timeline.scroll(-share * timeline.span)
    elif across:
        here = timeline.seconds(event.position().x(), width) if around is None else around
        timeline.zoom(ZOOM_STEP ** (-across / NOTCH), here)
    event.accept()


def pinch(event: QNativeGestureEvent, timeline: Timeline, width: float, around: float | None = None) -> bool:
    """Zooms about the place of two fingers, or about the second `around`; False for another gesture."""
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return False
    here = timeline.seconds(event.position().x(), width) if around is None else around
    timeline.zoom(1 / max(0.1, 1 + event.value()), here)
    return True
