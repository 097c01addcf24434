"""The waveform of a recording on which words are chosen and put right, and markers are set."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.ui.waveform.floating_field import FloatingField
from studio.ui.waveform.gap import gap_around
from studio.ui.waveform.gap_view import GapView
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.snap import Snap


class NoteView(GapView):
    """`word_corrected(number, text)` and `word_moved(number, start, end)` of the words shown;
    `markers_changed(tuple of Mark, what was done)`."""

    word_corrected = Signal(int, str)
    word_moved = Signal(int, float, float)
    markers_changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FloatingField(self)
        self.canvas.word_asked.connect(self._select_word_at)
        self.canvas.mark_moved.connect(self._move_mark)
        self.canvas.mark_asked.connect(self.rename_mark)
        self.lane.chosen.connect(self._words_clicked)
        self.lane.asked.connect(self.edit_word)
        self.lane.moved.connect(self.word_moved)

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
