"""The waveform of a recording, on which a gap is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.canvas import ZOOM_STEP
from studio.ui.waveform.gap import Edge, Gap, gap_around
from studio.ui.waveform.gap_canvas import GapCanvas
from studio.ui.waveform.ruler import Ruler
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.words import SpokenWords
from studio.ui.waveform.words_lane import WordsLane
from studio.ui.widgets.ring import Ringed, paint_ring

LEAST_HEIGHT = 120
NUDGE = 0.1
STEP = 0.02
"""Seconds by which a key moves the playhead, and the edges of the gap."""


class GapWave(Ringed, QFrame):
    """`gap_changed(Gap)` while it is dragged, `gap_settled(Gap)` when it rests; `seeked(seconds)`."""

    gap_changed = Signal(object)
    gap_settled = Signal(object)
    seeked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Waveform")
        self.setMinimumHeight(scaled(LEAST_HEIGHT))
        self.timeline = Timeline(self)
        self.ruler, self.canvas = Ruler(self.timeline), GapCanvas(self.timeline)
        self.lane = WordsLane(self.timeline)
        self._gap: Gap | None = None
        self._sound: Drawn | None = None
        self._position = 0.0
        self.setLayout(column(self.ruler, (self.canvas, 1), self.lane, spacing=0, margins=(16, 4, 16, 0)))
        self._connect()
        self._describe()

    def _connect(self) -> None:
        self.ruler.pressed.connect(self._seek)
        self.canvas.pressed.connect(self._clicked)
        self.canvas.dragged.connect(self._dragged)
        self.canvas.edge_moved.connect(self._edge_moved)
        self.canvas.released.connect(self._settle)
        theme().changed.connect(self.canvas.renew_colours)

    def close_wave(self) -> None:
        """Undoes its connections to what outlives it, and frees the canvas."""
        theme().changed.disconnect(self.canvas.renew_colours)
        self.canvas.close()

    @property
    def gap(self) -> Gap | None:
        """The gap that is shown."""
        return self._gap

    def set_sound(self, sound: Drawn | None) -> None:
        """Shows another recording, all of it; None for none."""
        self._sound = sound
        self.ruler.set_blank(sound is None)
        self.lane.set_words(SpokenWords(sound.words if sound is not None else ()))
        if sound is not None:
            self.timeline.set_total(sound.seconds)
            self.timeline.show_all()
        self.canvas.wave.set_sound(sound)
        self.set_position(0.0 if sound is not None else None)

    def set_words(self, words: SpokenWords) -> None:
        """Shows the words that were heard."""
        self.lane.set_words(words)

    def set_gap(self, gap: Gap | None) -> None:
        """Shows another gap."""
        self._gap = gap
        self.canvas.set_gap(gap)
        self._describe()

    def set_position(self, seconds: float | None) -> None:
        """Moves the playhead; None hides it."""
        self._position = seconds or 0.0
        self.canvas.set_playhead(seconds)
        self.ruler.set_playhead(seconds)

    def zoom(self, factor: float) -> None:
        """Shows `factor` times as much, about the gap or the playhead."""
        middle = (self._gap.start + self._gap.end) / 2 if self._gap else self._position
        self.timeline.zoom(factor, middle)

    def show_gap(self) -> None:
        """Puts the gap and its contexts on screen."""
        if self._gap is not None:
            edge = 0.05 * max(self._gap.right - self._gap.left, 0.1)
            self.timeline.show(self._gap.left - edge, self._gap.right + edge)

    def spoken_value(self) -> str:
        """What a screen reader says of it."""
        if self._sound is None:
            return "No recording yet"
        if self._gap is None:
            return f"{self._position:.2f} seconds, nothing selected"
        gap = self._gap
        return (
            f"Selection {gap.start:.2f} to {gap.end:.2f} seconds, {gap.end - gap.start:.2f} seconds, "
            f"left context {gap.start - gap.left:.2f}, right context {gap.right - gap.end:.2f}"
        )

    def _describe(self) -> None:
        self.setAccessibleDescription(self.spoken_value())

    def _clicked(self, seconds: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._seek(seconds)

    def _seek(self, seconds: float) -> None:
        if self._sound is not None:
            self.set_position(seconds)
            self.seeked.emit(seconds)

    def _dragged(self, start: float, end: float) -> None:
        if self._sound is not None:
            self._change(gap_around(start, end, self.timeline.total))

    def _edge_moved(self, edge: Edge, seconds: float) -> None:
        if self._gap is not None:
            self._change(self._gap.moved(edge, seconds, self.timeline.total))

    def _change(self, gap: Gap) -> None:
        if gap != self._gap:
            self.set_gap(gap)
            self.gap_changed.emit(gap)

    def _settle(self) -> None:
        if self._gap is not None:
            self.gap_settled.emit(self._gap)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._zoomed(event) or self._gap_moved(event) or self._playhead_moved(event)):
            super().keyPressEvent(event)

    def _zoomed(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Equal, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(ZOOM_STEP if event.key() == Qt.Key.Key_Minus else 1 / ZOOM_STEP)
        elif event.key() == Qt.Key.Key_E:
            self.show_gap()
        elif event.key() == Qt.Key.Key_F:
            self.timeline.show_all()
        else:
            return False
        return True

    def _gap_moved(self, event: QKeyEvent) -> bool:
        key, gap = event.key(), self._gap
        if self._sound is None:
            return False
        if key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self._edge_here(Edge.START if key == Qt.Key.Key_BracketLeft else Edge.END)
        elif gap is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            shrinks = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if key == Qt.Key.Key_Left:
                edge, way = (Edge.END, -1) if shrinks else (Edge.START, -1)
            elif key == Qt.Key.Key_Right:
                edge, way = (Edge.START, 1) if shrinks else (Edge.END, 1)
            else:
                return False
            self._edge_moved(edge, gap.at(edge) + way * STEP)
        else:
            return False
        self._settle()
        return True

    def _edge_here(self, edge: Edge) -> None:
        here, gap = self._position, self._gap
        passed = gap is None or (here > gap.end if edge is Edge.START else here < gap.start)
        if passed:
            self._change(gap_around(here, here, self.timeline.total))
        else:
            self._edge_moved(edge, here)

    def _playhead_moved(self, event: QKeyEvent) -> bool:
        places = {
            Qt.Key.Key_Left: self._position - NUDGE,
            Qt.Key.Key_Right: self._position + NUDGE,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self.timeline.total,
        }
        if event.key() not in places or event.modifiers():
            return False
        self._seek(min(max(places[Qt.Key(event.key())], 0.0), self.timeline.total))
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed:
            with QPainter(self) as painter:
                paint_ring(painter, self.rect().toRectF(), 0)
