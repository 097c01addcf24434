"""Making, renaming and deleting datasets and their files, where they are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.core.cancel import CancelToken
from studio.core.dataset import Dataset
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.datasets import Datasets
from studio.ui.act import Act
from studio.ui.tabs.datasets.page import FileRow


class Changing(QObject):
    """One act at a time: `created(Dataset)`, `renamed`, `deleted(id)`, `file_deleted(FileRow)`, or
    `failed(StudioError)`, `stopped`; `changed` when one begins."""

    created = Signal(object)
    renamed = Signal()
    deleted = Signal(str)
    file_deleted = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)
    changed = Signal()

    def __init__(self, datasets: Datasets, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._datasets = datasets
        self._act = Act(pool, parent=self)
        self._told: Callable[[Any], None] = self.created.emit
        self._act.done.connect(self._done)
        self._act.failed.connect(self.failed)
        self._act.stopped.connect(self.stopped)

    @property
    def running(self) -> bool:
        return self._act.running

    def create(self, name: str) -> None:
        """A new dataset."""
        self._begin(
            tr("Making the dataset {name}", name=name),
            lambda cancel: self._datasets.create(name, cancel),
            self.created.emit,
        )

    def rename(self, dataset: Dataset, name: str) -> None:
        """Another name."""
        self._begin(
            tr("Renaming the dataset"),
            lambda cancel: self._datasets.rename(dataset.id, name, cancel),
            lambda _: self.renamed.emit(),
        )

    def delete(self, dataset: Dataset) -> None:
        """Gone for good, with its files there; those of this computer stay."""
        self._begin(
            tr("Deleting the dataset"),
            lambda cancel: self._datasets.delete(dataset.id, cancel),
            lambda _: self.deleted.emit(dataset.id),
        )

    def delete_file(self, dataset: Dataset, row: FileRow) -> None:
        """One file of it is gone for good."""
        file = row.file
        if file is not None:
            self._begin(
                tr("Deleting {name}", name=row.name),
                lambda cancel: self._datasets.delete_file(dataset.id, file.id, cancel),
                lambda _: self.file_deleted.emit(row),
            )

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()

    def _begin(self, name: str, act: Callable[[CancelToken], Any], told: Callable[[Any], None]) -> None:
        if self._act.running:
            return

        def work(work: Work) -> object:
            return act(work.cancel)

        self._told = told
        self._act.begin(name, work)
        self.changed.emit()

    def _done(self, result: object) -> None:
        self._told(result)
