"""What is said in and around the gap, from this computer's listener."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.errors import NotOffered, StudioError
from studio.core.hearing import Transcript
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.take import TimedWord
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.listen import Listen
from studio.ui.act import Act
from studio.ui.tabs.infill.recording import Recording
from studio.ui.waveform.gap import Gap

LISTENING = "Listening for words…"
NONE_FOUND = "No words found here."


class HeardWords(QObject):
    """`changed` when words were heard, or cannot be."""

    changed = Signal()

    def __init__(self, listen: Listen, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listen = listen
        self._act = Act(pool, parent=self)
        self._around: tuple[float, float] | None = None
        self._asked: tuple[float, float] = (0.0, 0.0)
        self.words: tuple[TimedWord, ...] = ()
        self.note = ""
        self._act.done.connect(self._heard)
        self._act.failed.connect(self._not_heard)
        self._act.stopped.connect(self._stopped)

    def forget(self) -> None:
        """Another recording: nothing was heard of it yet."""
        self._act.leave()
        self._around, self.words, self.note = None, (), ""

    def leave(self) -> None:
        """Hears no more."""
        self._act.leave()

    def want(self, recording: Recording, gap: Gap, language: str) -> None:
        """The words from the left context to the right one, unless they are known."""
        if self._around is not None and self._around[0] <= gap.left and gap.right <= self._around[1]:
            return
        self._asked = (gap.left, gap.right)
        rate = recording.rate
        passage = Passage(recording.path, Region(round(gap.left * rate), round(gap.right * rate)))
        if not passage.region:
            return

        def work(work: Work) -> Transcript:
            return self._listen.words(passage, work.cancel, language=language, progress=work.progress)

        self.note = LISTENING
        self._act.begin("Listening for words", work)

    def inside(self, start: float, end: float) -> str:
        """What is said from second `start` to `end`: the words whose middle lies there."""
        found = [word.text for word in self.words if start <= (word.start + word.end) / 2 < end]
        return " ".join(found)

    def _heard(self, transcript: Transcript) -> None:
        self._around = self._asked
        self.words = tuple(TimedWord(word.word, word.start, word.end) for word in transcript.words)
        self.note = "" if self.words else NONE_FOUND
        self.changed.emit()

    def _not_heard(self, error: StudioError) -> None:
        self.note = error.sentence if isinstance(error, NotOffered) else f"Words unknown: {error.sentence}"
        self.changed.emit()

    def _stopped(self, _stopped: object) -> None:
        self.note = ""
        self.changed.emit()
