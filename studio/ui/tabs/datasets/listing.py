"""Which datasets there are, and which files are in them, as far as the service has told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import Dataset, DatasetFile
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.services.studio import Services
from studio.ui.act import Act


class Listing(QObject):
    """`datasets` is None until they were listed, and `trouble` why they could not be; `files` of those that
    were looked into; `usable` seconds of those whose files were judged.

    `listed` when there are others; `looked(id)` when the files of one were listed; `failed(StudioError)`;
    `stopped` where the user has stopped it."""

    listed = Signal()
    looked = Signal(str)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._listing, self._looking = Act(pool, parent=self), Act(pool, parent=self)
        self._looked_into = ""
        self.forget()
        self._listing.done.connect(self._listed)
        self._listing.failed.connect(self._not_listed)
        self._looking.done.connect(self._looked)
        self._looking.failed.connect(self.failed)
        self._looking.stopped.connect(self.stopped)

    def forget(self) -> None:
        """Another service: nothing is known of it."""
        self._listing.leave()
        self.datasets: tuple[Dataset, ...] | None = None
        self.files: dict[str, tuple[DatasetFile, ...]] = {}
        self.usable: dict[str, float] = {}
        self.trouble = ""

    @property
    def running(self) -> bool:
        """True while the datasets are listed."""
        return self._listing.running

    @property
    def looking(self) -> bool:
        """True while the files of one are."""
        return self._looking.running

    def find(self, dataset: str) -> Dataset | None:
        """The dataset of that id; None if it is not among them."""
        return next((each for each in self.datasets or () if each.id == dataset), None)

    def refresh(self) -> None:
        """Lists the datasets anew."""
        datasets = self._services.datasets
        self.trouble = ""
        self._listing.begin(tr("Listing the datasets"), lambda work: datasets.list(work.cancel))

    def look(self, dataset: str) -> None:
        """Lists the files of one anew."""
        datasets = self._services.datasets
        self._looked_into = dataset
        self._looking.begin(tr("Listing the files"), lambda work: datasets.files(dataset, work.cancel))

    def add(self, dataset: Dataset) -> None:
        """One was made."""
        self.datasets = (*(self.datasets or ()), dataset)

    def drop(self, dataset: str) -> None:
        """One is gone."""
        self.datasets = tuple(each for each in self.datasets or () if each.id != dataset)
        self.files.pop(dataset, None)

    def leave(self) -> None:
        """Stops what runs, and hears nothing more."""
        self._listing.leave()
        self._looking.leave()

    def _listed(self, datasets: tuple[Dataset, ...]) -> None:
        self.datasets = datasets
        self.listed.emit()

    def _not_listed(self, error: StudioError) -> None:
        self.trouble = error.sentence
        self.failed.emit(error)

    def _looked(self, files: tuple[DatasetFile, ...]) -> None:
        self.files[self._looked_into] = files
        self.looked.emit(self._looked_into)
