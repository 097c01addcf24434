"""Looking for the recordings among what was given to a dataset."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import DatasetClip
from studio.core.language import tr, trn
from studio.jobs.pool import JobPool
from studio.services.find_clips import find_clips
from studio.ui.act import Act


class Finding(QObject):
    """`found(dataset, tuple[DatasetClip])`, `failed(StudioError)`, or `stopped`."""

    found = Signal(str, object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = Act(pool, parent=self)
        self._dataset = ""
        self._act.done.connect(self._found)
        self._act.failed.connect(self.failed)
        self._act.stopped.connect(lambda _: self.stopped.emit())

    @property
    def running(self) -> bool:
        return self._act.running

    def find(self, dataset: str, paths: Sequence[Path]) -> None:
        """Files, and the recordings of folders."""
        self._dataset = dataset
        self._act.begin(
            tr("Looking for recordings"), lambda work: find_clips(paths, work.cancel, progress=work.progress)
        )

    def stop(self) -> None:
        """Looks no more; none is added."""
        self._act.stop()

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()

    def _found(self, clips: tuple[DatasetClip, ...]) -> None:
        self.found.emit(self._dataset, clips)


def told_of(found: int, known: int) -> str:
    """What became of the files that were added."""
    if not found:
        return tr("No recordings were found there.")
    if not known:
        return ""
    return trn(
        "{count} file is in the dataset already, and not added again.",
        "{count} files are in the dataset already, and not added again.",
        known,
    )
