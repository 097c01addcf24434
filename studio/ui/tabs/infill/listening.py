"""What is known about the recording: where somebody speaks, what is said, its markers and its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from studio.core.annotations import PastedText
from studio.core.hearing import HeardWord, Stretch
from studio.core.marker import Marker
from studio.core.patch_advice import Surroundings
from studio.jobs.pool import JobPool
from studio.library.word_files import WordFiles
from studio.services.studio import Services
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.annotating import Annotating
from studio.ui.tabs.infill.heard_words import HeardWords, words_inside
from studio.ui.tabs.infill.writing import Writing
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.speech_marks import SpeechMarks

WORDS = "words"
"""The folder in the project."""


def pauses_between(speech: Sequence[Stretch], seconds: float) -> tuple[Stretch, ...]:
    """Where nobody speaks in a recording of `seconds`."""
    starts, ends = [0.0, *(each.end for each in speech)], [*(each.start for each in speech), seconds]
    return tuple(Stretch(start, end) for start, end in zip(starts, ends, strict=True) if start < end)


class Listening(QObject):
    """`changed` when more is known. What the user puts right is an edit by `writing`, which tells of it."""

    changed = Signal()

    def __init__(
        self, services: Services, pool: JobPool, writing: Writing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        project = services.project

        def files() -> WordFiles:
            return WordFiles(project.folder / WORDS)  # A project that is renamed lies elsewhere then.

        self.heard, self.speech = HeardWords(services.listen, files, pool, self), SpeechMarks(pool, self)
        self.notes = Annotating(project, writing)
        self._writing = writing
        self._recording: Recording | None = None
        self._pasted: PastedText | None = None
        self.heard.changed.connect(self.changed)
        self.speech.changed.connect(self._speech_known)

    def leave(self) -> None:
        """Listens no more."""
        self.heard.leave()
        self.speech.leave()

    def show(self, recording: Recording | None) -> None:
        """Another recording, or none."""
        self.heard.forget()
        self.speech.forget()
        self._recording, self._pasted = recording, None
        if recording is not None:
            self.grow(recording)

    def grow(self, recording: Recording) -> None:
        """More of it was read."""
        self._recording = recording
        self.speech.look(recording.drawn, whole=recording.whole)

    def _speech_known(self) -> None:
        self.listen()
        self.changed.emit()

    def listen(self) -> None:
        """Listens for words, or places those of the text that was given, once it is known where somebody
        speaks; nothing where that is done or under way."""
        recording = self._recording
        if recording is None or not self.speech.whole:
            return
        pasted = self.notes.pasted(recording)
        if pasted != self._pasted:
            before, self._pasted = self._pasted, pasted
            if before is not None:
                self.heard.forget()
            if pasted.text:
                self.heard.align(recording, pasted.text, pasted.language, self.speech.speech)
        if not pasted.text:
            self.heard.listen(recording, self.speech.speech, self._writing.request.language)

    def go_on(self) -> None:
        """Listens to what was not heard yet."""
        if self._pasted is not None and self._pasted.text and self._recording is not None:
            speech = self.speech.speech
            self.heard.align(self._recording, self._pasted.text, self._pasted.language, speech)
        else:
            self.listen()
            self.heard.go_on()

    # What is shown

    @property
    def words(self) -> tuple[HeardWord, ...]:
        """What is said, with what was put right."""
        return self.notes.words(self._recording, self.heard.words) if self._recording is not None else ()

    def said(self, start: float, end: float) -> str:
        """What is said from second `start` to `end`."""
        return words_inside(self.words, start, end)

    @property
    def around(self) -> Surroundings | None:
        """What is known of the recording, for the advice on what to take out; None without one."""
        recording = self._recording
        if recording is None:
            return None
        pauses = pauses_between(self.speech.speech, recording.seconds) if self.speech.whole else ()
        return Surroundings(self.words, pauses, recording.rate, recording.frames)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The markers."""
        return self.notes.marks(self._recording) if self._recording is not None else ()

    @property
    def markers(self) -> tuple[Marker, ...]:
        """The same in samples, with their lengths."""
        return self.notes.markers(self._recording) if self._recording is not None else ()

    @property
    def text(self) -> str:
        """The text that was given, empty if none was."""
        return self.notes.pasted(self._recording).text if self._recording is not None else ""

    # What the user changes

    def paste(self, text: str) -> None:
        """The text of the recording, in the language of what is mended; none for an empty one."""
        if self._recording is not None:
            self.notes.paste(self._recording, PastedText(text.strip(), self._writing.request.language))

    def correct_word(self, number: int, text: str) -> None:
        """The word of that number is another; empty if nothing is said there."""
        if self._recording is not None:
            self.notes.correct(self._recording, number, number + 1, text)

    def correct_words(self, first: int, last: int, text: str) -> None:
        """The words of these numbers, the latter excluded, are others; empty if nothing is said there."""
        if self._recording is not None:
            self.notes.correct(self._recording, first, last, text)

    def move_word(self, number: int, start: float, end: float) -> None:
        """The word of that number is said from `start` to `end` s."""
        if self._recording is not None:
            self.notes.move(self._recording, number, start, end)

    def set_marks(self, marks: tuple[Mark, ...], label: str) -> None:
        """Other markers; `label` says what was done."""
        if self._recording is not None:
            self.notes.set_marks(self._recording, marks, label)
