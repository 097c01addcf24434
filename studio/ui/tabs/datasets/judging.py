"""Judging files one after the other, what is known from before at once."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import DatasetClip
from studio.core.dataset_judgement import FileJudgement
from studio.core.errors import StudioError
from studio.core.language import tr, trn
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.judge_file import judgement_key
from studio.services.studio import Services
from studio.ui.act import Act


@dataclass(frozen=True, slots=True)
class Judged:
    """What is thought of a file, or why nobody knows."""

    key: str
    path: str
    judgement: FileJudgement | None
    error: StudioError | None = None


class Judging(QObject):
    """`known(tuple[Judged])` of what was judged before, `judged(Judged)` for each that is new; `changed` when
    it begins or ends."""

    known = Signal(object)
    judged = Signal(object)
    changed = Signal()

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge, self._judgements = services.judge_file, services.judgements
        self._act, self._looking = Act(pool, Lane.LONG, self), Act(pool, parent=self)
        self._waiting: deque[tuple[str, DatasetClip]] = deque()
        self._lock = threading.Lock()
        self._asked: set[tuple[str, str]] = set()
        self._count = 0
        self._wanted: dict[str, tuple[DatasetClip, ...]] = {}
        self._act.part.connect(self._told)
        self._act.done.connect(self._over)
        self._act.stopped.connect(self._stopped)
        self._looking.part.connect(self.known)
        self._looking.done.connect(self._looked_up)

    @property
    def running(self) -> bool:
        return self._act.running

    @property
    def left(self) -> int:
        """How many are being judged, or wait for it."""
        return len(self._asked)

    def waits(self, key: str, path: str) -> bool:
        """True if the file is being judged, or will be."""
        return (key, path) in self._asked

    def look_up(self, wanted: dict[str, tuple[DatasetClip, ...]]) -> None:
        """Tells what was thought of files before, by the datasets' keys."""
        judgements = self._judgements
        self._wanted |= wanted
        wanted = dict(self._wanted)

        def work(work: Work) -> None:
            for key, clips in wanted.items():
                work.cancel.check()
                found = ((clip, judgements.find(judgement_key(clip))) for clip in clips)
                work.partial(tuple(Judged(key, clip.path, each) for clip, each in found if each is not None))

        self._looking.begin("", work)

    def add(self, key: str, clips: Iterable[DatasetClip]) -> None:
        """Judges more files."""
        fresh = [(key, clip) for clip in clips if not self.waits(key, clip.path)]
        self._asked |= {(key, clip.path) for key, clip in fresh}
        self._count += len(fresh)
        with self._lock:
            self._waiting.extend(fresh)
        self._go_on()

    def stop_all(self) -> None:
        """Judges no more."""
        self._act.stop()

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()
        self._looking.leave()

    def _go_on(self) -> None:
        if self._act.running or not self._waiting:
            self.changed.emit()
            return
        count, first = len(self._waiting), self._waiting[0][1].name
        self._act.begin(_judging(count, first), self._work)
        self.changed.emit()

    def _work(self, work: Work) -> None:
        done = 0
        while (found := self._next()) is not None:
            key, clip = found
            work.cancel.check()
            count = max(1, self._count)
            step = tr("Judging {number} of {count}", number=min(done + 1, count), count=count)
            work.progress(step, min(1.0, done / count))
            done += 1
            work.partial(self._judged(key, clip, work))

    def _judged(self, key: str, clip: DatasetClip, work: Work) -> Judged:
        known = self._judgements.find(judgement_key(clip))
        if known is not None:
            return Judged(key, clip.path, known)
        try:
            judgement = self._judge(Path(clip.path), work.cancel)
        except StudioError as error:
            return Judged(key, clip.path, None, error)
        self._judgements.keep(judgement_key(clip), judgement)
        return Judged(key, clip.path, judgement)

    def _next(self) -> tuple[str, DatasetClip] | None:
        with self._lock:
            return self._waiting.popleft() if self._waiting else None

    def _looked_up(self, _nothing: object) -> None:
        self._wanted.clear()

    def _told(self, judged: Judged) -> None:
        self._asked.discard((judged.key, judged.path))
        self.judged.emit(judged)

    def _stopped(self, _stopped: object) -> None:
        with self._lock:
            self._waiting.clear()
        self._over(None)

    def _over(self, _nothing: object) -> None:
        if not self._waiting:
            self._asked.clear()
            self._count = 0
        self._go_on()


def _judging(count: int, first: str) -> str:
    if count == 1:
        return tr("Judging {name}", name=first)
    return trn("Judging {count} file", "Judging {count} files", count)
