"""Where somebody speaks in a recording, found beside the window as soon as it is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.audio.speech_bars import speech_in
from studio.core.hearing import Stretch
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.waveform.sound import Drawn


class SpeechMarks(QObject):
    """`changed` when more is known. `whole` is True once all of the recording was looked at."""

    changed = Signal()

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speech: tuple[Stretch, ...] = ()
        self.whole = False
        self._wanted: tuple[Drawn, bool] | None = None
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._found)

    def forget(self) -> None:
        """Another recording, or none."""
        self._act.leave()
        self.speech, self.whole, self._wanted = (), False, None

    def look(self, sound: Drawn, *, whole: bool) -> None:
        """More of the recording was read; what is being looked at is finished first."""
        self._wanted = (sound, whole)
        if not self._act.running:
            self._begin()

    def leave(self) -> None:
        """Is not heard of again."""
        self._act.leave()

    def _begin(self) -> None:
        assert self._wanted is not None
        (sound, whole), self._wanted = self._wanted, None

        def work(_work: Work) -> tuple[tuple[Stretch, ...], bool]:
            spans = speech_in(sound.peaks, sound.sample_rate)
            return tuple(Stretch(span.start, span.end) for span in spans), whole

        self._act.begin("", work)

    def _found(self, found: tuple[tuple[Stretch, ...], bool]) -> None:
        self.speech, self.whole = found
        if self._wanted is not None:
            self._begin()
        self.changed.emit()
