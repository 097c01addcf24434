"""Files on their way into the batch: found in folders, looked over, noted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.voice_batch import BatchFile
from studio.jobs.pool import JobPool
from studio.jobs.task import Progress, Work
from studio.services.find_recordings import find_recordings
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.sentences import going_on
from studio.ui.tabs.convert.batch.document import BatchDocument

EXPORT_FOLDER = "export_folder"
RESULTS = "Changed voices"
NOTHING_THERE = tr("No recordings were found there.")
KNOWN = tr("They are in the batch already.")


class Adding(QObject):
    """`added(str)` with what is to be said of it, `changed` while it goes on (`step` says what), and
    `failed(StudioError)`. Another file in the place of one is `exchanged` likewise."""

    added = Signal(str)
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, services: Services, pool: JobPool, document: BatchDocument, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._document = services, document
        self._act = Act(pool, parent=self)
        self._voice: tuple[str, str] | None = None
        self._instead: BatchFile | None = None
        self.step = ""
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._found)
        self._act.failed.connect(self._not_found)
        self._act.stopped.connect(self._stopped)

    @property
    def running(self) -> bool:
        return self._act.running

    def add(self, paths: Sequence[Path], voice: tuple[str, str] | None) -> None:
        """Files and folders; what is in the batch already is not added again."""
        self._voice, self._instead = voice, None
        self._begin(paths)

    def exchange(self, file: BatchFile, path: Path) -> None:
        """Another file in the place of one that cannot be used, or the same one looked at again."""
        self._instead = file
        self._begin([path])

    def stop(self) -> None:
        """None of them is added."""
        self._act.stop()

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()

    def _begin(self, paths: Sequence[Path]) -> None:
        document, look_over, instead = self._document, self._services.look_over, self._instead
        known = {document.path_of(file).absolute() for file in document.batch.files}
        first = (
            instead.number if instead else max((file.number for file in document.batch.files), default=0) + 1
        )

        def work(work: Work) -> tuple[BatchFile, ...]:
            found = find_recordings(paths, work.cancel)
            fresh = [path for path in found if instead is not None or path not in known]
            if found and not fresh:
                raise StudioError(KNOWN)
            return look_over(fresh, work.cancel, first=first, place=document.place, progress=work.progress)

        self.step = tr("Looking at the files…")
        self._act.begin(tr("Looking at recordings"), work)
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        self.step = going_on(progress.step)
        self.changed.emit()

    def _found(self, files: tuple[BatchFile, ...]) -> None:
        self.step = ""
        try:
            if files and self._instead is not None:
                self._document.replace(self._instead, files[0])
            elif files:
                self._document.add(files, self._voice, str(self._folder()))
        except StudioError as error:
            self.failed.emit(error)
            self.changed.emit()
        else:
            self.added.emit("" if files else NOTHING_THERE)

    def _not_found(self, error: StudioError) -> None:
        self.step = ""
        self.added.emit(error.sentence)

    def _stopped(self, _stopped: object) -> None:
        self.step = ""
        self.added.emit(tr("Stopped. Nothing was added."))

    def _folder(self) -> Path:
        """Where results go until another place is chosen."""
        kept = self._services.settings.get(EXPORT_FOLDER)
        return Path(str(kept) if kept else Path.home()) / RESULTS
