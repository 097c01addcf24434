"""The canvas of a waveform: peaks, the word being said, the selection and the playhead."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui.theme.tokens import colour
from studio.ui.waveform.items import OWN, Baseline, Inks, Playhead, Shade, WaveItem
from studio.ui.waveform.timeline import Timeline

DRAG_PX = 4
"""The pointer's way before a press becomes a drag."""
ZOOM_STEP = 1.25
SCROLL_SHARE = 0.1


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """`pressed(seconds)` on a click, `dragged(start, end)` while the pointer selects, `word_asked(seconds)`
    on a double click. The wheel scrolls; with Ctrl it zooms about the pointer."""

    pressed = Signal(float)
    dragged = Signal(float, float)
    word_asked = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None, *, inks: Inks = OWN) -> None:
        super().__init__(parent, useOpenGL=False)
        self._timeline = timeline
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self._pressed_at: QPointF | None = None
        self._from = 0.0
        self.wave, self.playhead = WaveItem(timeline, inks), Playhead()
        self.said, self.selected = Shade("accentsoft"), Shade("accentsoft")
        self._baseline = Baseline(timeline, inks[0])
        self._arrange()
        timeline.changed.connect(self._view_changed)
        self.renew_colours()

    def _arrange(self) -> None:
        self.setCentralItem(self._box)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        for item in (self.selected, self.said, self._baseline, self.wave, self.playhead):
            self._box.addItem(item, ignoreBounds=True)
        self.playhead.setVisible(False)
        self._view_changed()

    def renew_colours(self) -> None:
        """Takes the theme's colours anew."""
        self.setBackground(colour("sunken"))
        self.scene().update()

    def set_playhead(self, seconds: float | None) -> None:
        """Moves the playhead; None hides it."""
        self.playhead.setVisible(seconds is not None)
        if seconds is not None:
            self.playhead.setPos(seconds, 0)

    def _view_changed(self) -> None:
        span = self._timeline
        self._box.setRange(xRange=(span.start, span.end), yRange=(-1, 1), padding=0)
        self.wave.update()

    def _second(self, event: QMouseEvent) -> float:
        return self._timeline.seconds(event.position().x(), self.width())

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
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            around = self._timeline.seconds(event.position().x(), self.width())
            self._timeline.zoom(1 / ZOOM_STEP if turn > 0 else ZOOM_STEP, around)
        elif not self._timeline.is_whole:
            self._timeline.scroll(-turn / 120 * SCROLL_SHARE * self._timeline.span)
        else:
            event.ignore()
            return
        event.accept()
