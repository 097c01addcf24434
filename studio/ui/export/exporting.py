"""Writing a take to a file of the user's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.core.marks import without_marks
from studio.core.provenance import HeardTake
from studio.core.take import Take
from studio.jobs.job import Job
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.save_sound import check_free
from studio.services.studio import Services
from studio.services.trace import ENDINGS, PDF
from studio.ui.export.choice import ExportChoice
from studio.ui.export.provenance_pdf import print_pdf


class Exporting(QObject):
    """`saved(Path)` when the file is there, `failed(StudioError)` if it is not, `stopped` if it shall not."""

    saved = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._pool = services, pool
        self._job: Job[Path] | None = None

    @property
    def running(self) -> bool:
        """True until the file is written."""
        return self._job is not None

    def begin(self, take: Take, choice: ExportChoice) -> None:
        """Write `take` as `choice` says."""
        export, project, trace = self._services.export, self._services.project, self._services.trace

        def work(work: Work) -> Path:
            stem = choice.path.with_suffix("")
            for ending in (*ENDINGS, PDF) if choice.provenance else ():
                check_free(stem.with_name(f"{stem.name}{ending}"), overwrite=choice.overwrite)
            path = export(
                take,
                project,
                choice.path,
                choice.form,
                work.cancel,
                sample_rate=choice.sample_rate,
                bit_rate=choice.bit_rate,
                loudness=choice.loudness,
                overwrite=choice.overwrite,
            )
            if choice.provenance:
                sheet = trace(stem.name, [whole_take(take, path, choice.number)], project)
                trace.write(sheet, stem)
                print_pdf(sheet, stem.with_name(f"{stem.name}{PDF}"))
            return path

        self._job = self._pool.run(tr("Exporting {name}", name=choice.path.name), work, lane=Lane.LONG)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)

    def leave(self) -> None:
        """Hears no more of it; what is being written is still finished or taken back by the job."""
        if self._job is not None:
            self._job.done.disconnect(self._done)
            self._job.failed.disconnect(self._failed)
            self._job.cancelled.disconnect(self._cancelled)
            self._job = None

    def _done(self, path: Path) -> None:
        self._job = None
        self.saved.emit(path)

    def _failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)

    def _cancelled(self, _stopped: object) -> None:
        self._job = None
        self.stopped.emit()


def whole_take(take: Take, path: Path, number: int) -> HeardTake:
    """A take that is a file by itself: whoever chose to export it has approved it."""
    return HeardTake(take, 0.0, take.seconds, without_marks(take.request.text), True, path.name, number)
