"""The waveform of a recording, on which a gap is chosen, words are put right and markers are set."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.ui.waveform.floating_field import FloatingField
from studio.ui.waveform.gap import Edge, Gap, gap_around
from studio.ui.waveform.gap_keys import act_for
from studio.ui.waveform.gap_menu import menu_at
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.recording_view import RecordingView
from studio.ui.waveform.snap import REACH, Snap, snapped
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.zero_snap import ZeroSnap

STEP = 0.02
"""Seconds by which a key moves an edge of the gap, at most; looked at closely, less."""
STEPS_ON_SCREEN = 300


class GapWave(RecordingView):
    """`gap_changed(Gap)` while it is dragged, `gap_settled(Gap)` when it rests: the same one elsewhere if
    `moves` is True then, else another; `seeked(seconds)`; `word_corrected(number, text)` and
    `word_moved(number, start, end)` of the words shown; `markers_changed(tuple of Mark, what was done)`."""

    gap_changed = Signal(object)
    gap_settled = Signal(object)
    seeked = Signal(float)
    word_corrected = Signal(int, str)
    word_moved = Signal(int, float, float)
    markers_changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FloatingField(self)
        self.snap = Snap.WORDS
        self._zero = ZeroSnap(self)
        self._at_zero: Gap | None = None
        self.moves = False
        self._connect()

    def _connect(self) -> None:
        canvas, lane = self.canvas, self.lane
        self.ruler.pressed.connect(self._clicked)
        canvas.pressed.connect(self._clicked)
        canvas.dragged.connect(self._dragged)
        canvas.edge_moved.connect(self._edge_dragged)
        canvas.pulled.connect(self.shift)
        canvas.released.connect(self._release)
        canvas.word_asked.connect(self._select_word_at)
        canvas.mark_moved.connect(self._move_mark)
        canvas.mark_asked.connect(self.rename_mark)
        canvas.menu_asked.connect(self._open_menu)
        lane.pressed.connect(self._clicked)
        lane.chosen.connect(self._words_clicked)
        lane.asked.connect(self.edit_word)
        lane.moved.connect(self.word_moved)
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

    # Words

    def select_words(self, first: int, last: int) -> None:
        """Selects words by their numbers; the gap rests there."""
        words = self.lane.words
        self.moves = False
        self.change(gap_around(words[first].start, words[last].end, self.timeline.total))
        self.settle()

    def _words_clicked(self, first: int, last: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.select_words(first, last)

    def step_word(self, way: int) -> None:
        """Selects the word before or after the selection, or the playhead, and brings it on screen."""
        words = self.lane.words
        if not words:
            return
        chosen = self.lane.selected()
        if chosen:
            number = chosen[-1] + 1 if way > 0 else chosen[0] - 1
        else:
            later = next((n for n, word in enumerate(words) if word.start >= self._position), len(words))
            number = later if way > 0 else later - 1
        number = min(max(number, 0), len(words) - 1)
        self.timeline.bring_in(words[number].start)
        self.select_words(number, number)

    def _select_word_at(self, seconds: float) -> None:
        number = self.lane.number_at(seconds)
        if number is not None:
            self.select_words(number, number)

    def edit_word(self, number: int) -> None:
        """Lets the user put a word right."""
        word = self.lane.words[number]
        room = self.lane.place(number).translated(self.lane.pos())
        self.field.edit(tr("Word"), word.word, room, lambda text: self._correct(word, text))

    def _correct(self, word: HeardWord, text: str) -> None:
        """More words may have been heard while it was typed: its number may be another by now."""
        if word in self.lane.words:
            self.word_corrected.emit(self.lane.words.index(word), text)

    def set_word_edges(self, number: int) -> None:
        """The word is said where the gap is."""
        if self._gap is not None:
            self.word_moved.emit(number, self._gap.start, self._gap.end)

    def edit_here(self) -> None:
        """What F2 does: renames the marker at the playhead, or puts the selected word right."""
        mark = self.mark_here()
        chosen = self.lane.selected()
        if mark is not None:
            self.rename_mark(mark)
        elif chosen:
            self.edit_word(chosen[0])

    # Markers

    def mark_here(self) -> Mark | None:
        """The marker at the playhead."""
        reach = 3 / max(1, self.canvas.width()) * self.timeline.span
        near = (mark for mark in self.marks if abs(mark.seconds - self._position) <= reach)
        return next(near, None)

    def add_mark(self, seconds: float) -> None:
        """A new marker, whose name can be typed at once."""
        if self._sound is None:
            return
        mark = Mark(min(max(seconds, 0.0), self._sound.seconds))
        self.markers_changed.emit(tuple(sorted((*self.marks, mark))), tr("Add a marker"))
        self.rename_mark(mark)

    def rename_mark(self, mark: Mark) -> None:
        """Lets the user name a marker."""
        tag = self.canvas.markers.tag(mark).toRect().translated(self.canvas.pos())
        self.field.edit(
            tr("Marker"), mark.label, tag, lambda label: self._replace(mark, Mark(mark.seconds, label))
        )

    def remove_mark(self, mark: Mark) -> None:
        """Takes a marker away."""
        kept = tuple(each for each in self.marks if each != mark)
        self.markers_changed.emit(kept, tr("Remove a marker"))

    def step_mark(self, way: int) -> None:
        """Brings the playhead to the next marker, or the one before."""
        places = [mark.seconds for mark in self.marks]
        later = [place for place in places if place > self._position + 1e-6]
        earlier = [place for place in places if place < self._position - 1e-6]
        found = later[:1] if way > 0 else earlier[-1:]
        for place in found:
            self.seek(place)

    def _move_mark(self, mark: Mark, seconds: float) -> None:
        moved = Mark(self._held_to(seconds) if self.snap is not Snap.MARKERS else seconds, mark.label)
        kept = (each for each in self.marks if each.label != mark.label or each.seconds != seconds)
        others = tuple(each for each in kept if each != mark)
        self.markers_changed.emit(tuple(sorted((*others, moved))), tr("Move a marker"))

    def _replace(self, mark: Mark, other: Mark) -> None:
        marks = tuple(sorted(other if each == mark else each for each in self.marks))
        self.markers_changed.emit(marks, tr("Name a marker"))

    # Keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.do_key(event):
            super().keyPressEvent(event)

    def do_key(self, event: QKeyEvent) -> bool:
        """Does what a key does on the waveform; False for one that is not its own."""
        act = act_for(event)
        if act is not None and self._sound is not None:
            act(self)
        return act is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.mapToGlobal(QPoint(self.width() // 2, self.height() // 2))
            self._open_menu(self._position, self.mark_here(), here)

    def _open_menu(self, seconds: float, mark: Mark | None, place: QPoint) -> None:
        if self._sound is not None:
            menu = menu_at(self, seconds, mark)
            menu.exec(place)
            menu.deleteLater()
