"""Mending copies of files, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import DatasetClip
from studio.core.dataset_judgement import FileJudgement
from studio.core.errors import BadRequest
from studio.core.language import tr, trn
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.find_clips import digest_of
from studio.services.fix_copy import FixCopy
from studio.ui.act import Act


@dataclass(frozen=True, slots=True)
class Copies:
    """What was made of `original`."""

    key: str
    original: DatasetClip
    clips: tuple[DatasetClip, ...]


class Fixing(QObject):
    """`made(Copies)` for each file, `changed` when it begins or ends, `failed(StudioError)`."""

    made = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, fix_copy: FixCopy, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fix_copy = fix_copy
        self._act = Act(pool, Lane.LONG, self)
        self._act.part.connect(self.made)
        self._act.done.connect(self.changed)
        self._act.stopped.connect(self.changed)
        self._act.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        return self._act.running

    def fix(self, key: str, wanted: Sequence[tuple[DatasetClip, FileJudgement]]) -> None:
        """Makes copies of these; those of which none would be better are left out."""
        fix_copy = self._fix_copy

        def work(work: Work) -> None:
            for number, (clip, judgement) in enumerate(wanted):
                step = tr("Mending {number} of {count}", number=number + 1, count=len(wanted))
                work.progress(step, number / len(wanted))
                try:
                    paths = fix_copy(Path(clip.path), judgement, work.cancel)
                except BadRequest:
                    continue
                found = (
                    DatasetClip(
                        str(path), path.stat().st_size, digest_of(path, work.cancel), copy_of=clip.path
                    )
                    for path in paths
                )
                work.partial(Copies(key, clip, tuple(found)))

        name = _mending(len(wanted), wanted[0][0].name)
        self._act.begin(name, work)
        self.changed.emit()

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()


def _mending(count: int, first: str) -> str:
    if count == 1:
        return tr("Mending a copy of {name}", name=first)
    return trn("Mending {count} copy", "Mending {count} copies", count)
