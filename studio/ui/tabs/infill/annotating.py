"""What the user notes down about the recording: markers, words put right, its text."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.annotations import (
    PastedText,
    corrected,
    corrections_of,
    corrections_value,
    markers_of,
    markers_value,
    moved,
    pasted_of,
    pasted_value,
    with_correction,
    with_words_corrected,
)
from studio.core.edit import Document
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.marker import Marker
from studio.library.project import Project
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.writing import Writing
from studio.ui.waveform.markers import Mark


class Annotating:
    """Each change is an edit by `writing`, which tells of it."""

    def __init__(self, project: Project, writing: Writing) -> None:
        self._project, self._writing = project, writing
        self._known: tuple[object, ...] = ()
        self._words: tuple[HeardWord, ...] = ()

    @property
    def _document(self) -> Document:
        return self._project.document

    # Markers

    def marks(self, recording: Recording) -> tuple[Mark, ...]:
        """As noted, or as they are in the file."""
        return tuple(Mark(each.start / recording.rate, each.label) for each in self.markers(recording))

    def set_marks(self, recording: Recording, marks: Sequence[Mark], label: str) -> None:
        """Other markers; `label` says what was done. One that stays keeps what the file says of its
        length."""
        known = {(each.start, each.label): each for each in self.markers(recording)}
        fresh = (
            Marker(min(round(each.seconds * recording.rate), recording.frames), each.label) for each in marks
        )
        markers = [known.get((each.start, each.label), each) for each in fresh]
        self._writing.note(label, markers_value(recording.fingerprint, markers))

    def markers(self, recording: Recording) -> tuple[Marker, ...]:
        """The same in samples, with their lengths."""
        noted = markers_of(self._document, recording.fingerprint)
        return recording.markers if noted is None else noted

    # Words

    def words(self, recording: Recording, heard: tuple[HeardWord, ...]) -> tuple[HeardWord, ...]:
        """What was heard, with what was put right by hand."""
        corrections = corrections_of(self._document, recording.fingerprint)
        known = (heard, corrections)
        if known != self._known:
            self._known, self._words = known, corrected(heard, corrections, recording.rate)
        return self._words

    def correct(self, recording: Recording, first: int, last: int, text: str) -> None:
        """The words shown as `first` to `last`, the latter excluded, are others; empty if nothing is said
        there."""
        words = self._words[first:last]
        shown = " ".join(word.word for word in words)
        before = corrections_of(self._document, recording.fingerprint)
        after = with_words_corrected(before, words, text, recording.rate)
        label = tr("Correct “{word}”", word=shown) if text else tr("Remove “{word}”", word=shown)
        self._writing.note(label, corrections_value(recording.fingerprint, after))

    def move(self, recording: Recording, number: int, start: float, end: float) -> None:
        """The word shown as `number` is said from `start` to `end` s."""
        word = self._words[number]
        self._put_right(recording, word, moved(word, start, end), tr("Move “{word}”", word=word.word))

    def _put_right(self, recording: Recording, word: HeardWord, now: HeardWord, label: str) -> None:
        before = corrections_of(self._document, recording.fingerprint)
        after = with_correction(before, self._words, word, now, recording.rate)
        self._writing.note(label, corrections_value(recording.fingerprint, after))

    # Its text

    def pasted(self, recording: Recording) -> PastedText:
        """The text that was given."""
        return pasted_of(self._document, recording.fingerprint)

    def paste(self, recording: Recording, pasted: PastedText) -> None:
        """Its text is this; what was put right by hand of what was heard before goes with it."""
        values = pasted_value(recording.fingerprint, pasted) | corrections_value(recording.fingerprint, ())
        self._writing.note(tr("Paste the text"), values)
