"""What runs now and what has just ended, for the job pill and the list of jobs."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr
from studio.ui.sentences import stopped_words
from studio.ui.widgets.time_text import countdown

if TYPE_CHECKING:
    from studio.jobs.job import Job
    from studio.jobs.pool import JobPool
    from studio.jobs.task import Progress

KEPT = 5
KNOWN_AFTER = 0.04
"""Part of a job that must be done before its end is foretold."""


@dataclass(slots=True)
class Row:
    """A job as it is shown. `fraction` is None where it cannot be known; `outcome` is empty while it runs.

    `done` or `failed` tell how it ended; neither, that it was stopped.
    """

    job: Job[Any]
    step: str
    fraction: float | None = None
    began: float = field(default_factory=monotonic)
    outcome: str = ""
    done: bool = False
    failed: bool = False

    def seconds_left(self) -> float | None:
        """From how far it is and how long that took."""
        if self.fraction is None or self.fraction < KNOWN_AFTER:
            return None
        return (monotonic() - self.began) * (1 - self.fraction) / self.fraction

    def words(self) -> str:
        """Its step, and when it will be done if that is known."""
        return self._with_countdown(self.step)

    def detail(self) -> str:
        """The same below its name: without the step where that says no more than the name does."""
        return self._with_countdown(self.step if self.step != self.job.name else "")

    def _with_countdown(self, step: str) -> str:
        left = self.seconds_left()
        return " · ".join(part for part in (step, "" if left is None else countdown(left)) if part)


class JobBoard(QObject):
    """Follows a pool. `changed` when anything shown is another; `finished(Row)` when a job ended. Jobs
    without a name are not shown: what is fetched for a picture is not the user's concern."""

    changed = Signal()
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Row] = []
        self.recent: deque[Row] = deque(maxlen=KEPT)
        self._pool: JobPool | None = None

    def follow(self, pool: JobPool) -> None:
        """Shows this pool's jobs from now on."""
        self._pool = pool
        pool.started.connect(self._started)
        pool.ended.connect(self._ended)

    def leave(self) -> None:
        """Undoes `follow`."""
        if self._pool is not None:
            self._pool.started.disconnect(self._started)
            self._pool.ended.disconnect(self._ended)
            self._pool = None

    def row(self, job: object) -> Row | None:
        """The row of a running job."""
        return next((row for row in self.running if row.job is job), None)

    def _started(self, job: Job[Any]) -> None:
        if not job.name:
            return
        self.running.append(Row(job, job.name))
        job.progressed.connect(self._progressed)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        row = self.row(self.sender())
        if row is not None:
            row.step, row.fraction = progress.step, progress.fraction
            self.changed.emit()

    def _failed(self, error: StudioError) -> None:
        row = self.row(self.sender())
        if row is not None:
            row.outcome, row.failed = error.sentence, True

    def _cancelled(self, stopped: Cancelled) -> None:
        row = self.row(self.sender())
        if row is not None:
            row.outcome = stopped_words(stopped.charge)

    def _ended(self, job: Job[Any]) -> None:
        row = self.row(job)
        if row is None:
            return
        self.running.remove(row)
        if not row.outcome and job.error is not None:  # Some of it was done, and the rest was not.
            row.outcome, row.failed = job.error.sentence, True
        elif not row.outcome:
            row.outcome, row.done = tr("Done"), True
        self.recent.appendleft(row)
        self.finished.emit(row)
        self.changed.emit()
