"""Having the recording judged: all of it, or the stretch that is chosen, a moment after that rests."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.errors import Cancelled, NotOffered, StudioError
from studio.core.hearing import Judgement
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.voice_requests import CloneMode
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.services.clip_doctor import PIECE
from studio.services.studio import Services
from studio.ui.act import Act

PURPOSES: Final = {CloneMode.SIMILARITY: "clone_similarity", CloneMode.STABILITY: "clone_stability"}
REST_MS: Final = 250


class Doctoring(QObject):
    """`judgement` of the passage that was asked for last, None until it is there; `trouble` says why there is
    none. `changed` when that is otherwise, `judged(Judgement)` when one came; `step` says what goes on."""

    changed = Signal()
    judged = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.judgement: Judgement | None = None
        self.trouble = self.step = ""
        self._asked: tuple[Passage, CloneMode, float] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)
        self._act = Act(pool, Lane.LONG, self)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    def leave(self) -> None:
        """Stops what runs, and is not heard of again."""
        self._rest.stop()
        self._act.leave()

    def forget(self) -> None:
        """There is nothing to judge."""
        self.leave()
        self.judgement, self.trouble, self.step = None, "", ""

    def ask(self, passage: Passage, mode: CloneMode, seconds: float) -> None:
        """Judges `seconds` of sound for a mode, once nothing else is asked for a moment."""
        self.forget()
        self._asked = (passage, mode, seconds)
        self._rest.start()

    def stop(self) -> None:
        """Judges no further."""
        self._act.stop()

    @property
    def running(self) -> bool:
        """True while something is judged, or about to be."""
        return self._rest.isActive() or self._act.running

    def _begin(self) -> None:
        assert self._asked is not None
        passage, mode, seconds = self._asked
        purpose, services = PURPOSES[mode], self._services
        short = passage.region is not None and seconds <= PIECE

        def work(work: Work) -> Judgement:
            if short:
                return services.listen.judge(passage, purpose, work.cancel)
            return services.clip_doctor(passage, purpose, work.cancel, progress=work.progress)

        self._act.begin(tr("Judging the recording"), work)
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        share = f" · {progress.fraction:.0%}".replace("%", " %") if progress.fraction else ""
        self.step = f"{progress.step}{share}"
        self.changed.emit()

    def _done(self, judgement: Judgement) -> None:
        self.judgement, self.step = judgement, ""
        self.judged.emit(judgement)
        self.changed.emit()

    def _failed(self, error: StudioError) -> None:
        """A clone is possible without a judgement: it says why there is none, and is in nobody's way."""
        self.step = ""
        offered = not isinstance(error, NotOffered)
        self.trouble = error.sentence if offered else tr("This recording is not judged here.")
        self.changed.emit()

    def _stopped(self, _stopped: Cancelled) -> None:
        self.step, self.trouble = "", tr("Judging was stopped. Choose a stretch by hand, or open it again.")
        self.changed.emit()
