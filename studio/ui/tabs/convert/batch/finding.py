"""Files of the batch that are not where they were: which these are, and where they lie now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.voice_batch import BatchFile
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.moved_recordings import Values, is_same, keep_found, where_found
from studio.ui.act import Act
from studio.ui.tabs.convert.batch.document import BatchDocument

Places = tuple[BatchFile, Path, Values | None]


class Finding(QObject):
    """`missing` are the paths of those that are not there, `looked` when it is known anew. One that is shown
    is found, with those that lay beside it, and written down so (`found`), or it is another recording:
    `other(BatchFile, Path)`; `failed(StudioError)`, and then nothing was found."""

    looked = Signal()
    found = Signal()
    other = Signal(object, object)
    failed = Signal(object)

    def __init__(self, document: BatchDocument, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._looking, self._finding = Act(pool, parent=self), Act(pool, parent=self)
        self.missing: frozenset[str] = frozenset()
        self._looking.done.connect(self._looked)
        self._finding.done.connect(self._found)
        self._finding.failed.connect(self.failed)

    def look(self) -> None:
        """Looks which are missing."""
        files, path_of = self._document.batch.files, self._document.path_of

        def is_missing(file: BatchFile, work: Work) -> bool:
            work.cancel.check()
            return not path_of(file).is_file()

        def work(work: Work) -> frozenset[str]:
            return frozenset(file.path for file in files if is_missing(file, work))

        self._looking.begin("", work)

    def found_at(self, file: BatchFile, path: Path) -> None:
        """The user says that it is there."""
        document = self._document

        def work(work: Work) -> Places:
            if not file.fingerprint or not is_same(path, file.fingerprint):
                return file, path, None
            return file, path, where_found(document.project, document.path_of(file), path, work.cancel)

        self._finding.begin(tr("Looking at recordings"), work)

    def leave(self) -> None:
        """Hears no more of it."""
        self._looking.leave()
        self._finding.leave()

    def _looked(self, missing: frozenset[str]) -> None:
        self.missing = missing
        self.looked.emit()

    def _found(self, places: Places) -> None:
        file, path, values = places
        if values is None:
            self.other.emit(file, path)
            return
        try:
            keep_found(self._document.project, path, values)
        except StudioError as error:
            self.failed.emit(error)
            return
        self.found.emit()
        self.look()
