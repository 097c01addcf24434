"""The waveform of a recording on which a gap is chosen, by mouse or by what keys and menus ask of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studio.jobs.pool import JobPool
from studio.ui.waveform.gap import Edge, Gap, gap_around
from studio.ui.waveform.recording_view import RecordingView
from studio.ui.waveform.snap import REACH, Snap, snapped
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.zero_snap import ZeroSnap

STEP = 0.02
"""Seconds by which a key moves an edge of the gap, at most; looked at closely, less."""
STEPS_ON_SCREEN = 300


class GapView(RecordingView):
    """`gap_changed(Gap)` while it is dragged, `gap_settled(Gap)` when it rests: the same one elsewhere if
    `moves` is True then, else another; `seeked(seconds)`."""

    gap_changed = Signal(object)
    gap_settled = Signal(object)
    seeked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snap = Snap.WORDS
        self._zero = ZeroSnap(self)
        self._at_zero: Gap | None = None
        self.moves = False
        self.ruler.pressed.connect(self._clicked)
        self.lane.pressed.connect(self._clicked)
        self.canvas.pressed.connect(self._clicked)
        self.canvas.dragged.connect(self._dragged)
        self.canvas.edge_moved.connect(self._edge_dragged)
        self.canvas.pulled.connect(self.shift)
        self.canvas.released.connect(self._release)
        self._zero.found.connect(self._crossings_found)

    def set_pool(self, pool: JobPool) -> None:
        super().set_pool(pool)
        self._zero.set_pool(pool)

    def close_wave(self) -> None:
        self._zero.leave()
        super().close_wave()

    def set_sound(self, sound: Drawn | None) -> None:
        if sound is None or self._sound is None or sound.read is not self._sound.read:
            self._zero.leave()
        super().set_sound(sound)

    def set_snap(self, snap: Snap) -> None:
        """What edges hold to while they are dragged."""
        self.snap = snap

    # The gap

    def _clicked(self, seconds: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.seek(seconds)

    def seek(self, seconds: float) -> None:
        """Moves the playhead, and tells."""
        if self._sound is not None:
            seconds = min(max(seconds, 0.0), self.timeline.total)
            if not self.timeline.start <= seconds <= self.timeline.end:
                self.timeline.centre(seconds)
            self.set_position(seconds)
            self.seeked.emit(seconds)

    def _held_to(self, seconds: float) -> float:
        """Where an edge that is dragged to a second comes to stand."""
        if self.canvas.free:
            return seconds
        reach = REACH / max(1, self.canvas.width()) * self.timeline.span
        return snapped(seconds, self._places.of(self.snap), reach)

    def _dragged(self, start: float, end: float) -> None:
        if self._sound is not None:
            self.moves = False
            self.change(gap_around(self._held_to(start), self._held_to(end), self.timeline.total))

    def _edge_dragged(self, edge: Edge, seconds: float) -> None:
        self.move_edge(edge, self._held_to(seconds))

    def _release(self) -> None:
        if self.snap is Snap.ZERO and not self.canvas.free:
            self.to_zero_crossings()
        else:
            self.settle()

    def move_edge(self, edge: Edge, seconds: float) -> None:
        """Moves an edge of the gap; `settle` when it shall rest there."""
        if self._gap is not None:
            self.moves = True
            self.change(self._gap.moved(edge, seconds, self.timeline.total))

    def shift(self, by: float) -> None:
        """Moves the gap as it is by so many seconds; `settle` when it shall rest there."""
        if self._gap is not None:
            self.moves = True
            self.change(self._gap.shifted(by, self.timeline.total))

    def change(self, gap: Gap) -> None:
        """Shows another gap, and tells that it is being moved."""
        self._zero.leave()
        if gap != self._gap:
            self.set_gap(gap)
            self.gap_changed.emit(gap)

    def settle(self) -> None:
        """The gap rests where it is."""
        if self._gap is not None:
            self.gap_settled.emit(self._gap)

    def step(self) -> float:
        """Seconds by which a key moves an edge at this zoom."""
        rate = self._sound.sample_rate if self._sound is not None else 1
        return max(1 / rate, min(STEP, self.timeline.span / STEPS_ON_SCREEN))

    def edge_here(self, edge: Edge) -> None:
        """Brings an edge of the gap to the playhead; a gap that it would pass begins anew there."""
        here, gap = self._position, self._gap
        if gap is None or (here > gap.end if edge is Edge.START else here < gap.start):
            self.moves = False
            self.change(gap_around(here, here, self.timeline.total))
        else:
            self.move_edge(edge, here)
        self.settle()

    def to_zero_crossings(self) -> None:
        """Moves both edges of the gap to where the sound passes through zero; it rests there."""
        if self._gap is not None and self._sound is not None:
            self._at_zero = self._gap
            self._zero.ask(self._sound, (self._gap.start, self._gap.end))

    def _crossings_found(self, seconds: tuple[float, float]) -> None:
        gap = self._at_zero
        if gap is not None:
            for edge, place in zip((Edge.START, Edge.END), seconds, strict=True):
                gap = gap.moved(edge, place, self.timeline.total)
            self.moves = True
            self.change(gap)
            self.settle()
