"""The batch at work: one job, whose news come row by row."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from time import monotonic

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr, trn
from studio.core.script_making import Made
from studio.core.voice_batch import Batch, BatchRow, BatchState
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.library.project import Project
from studio.services.change_batch import ChangeBatch, News
from studio.services.stops import Stops
from studio.ui.act import Act

KNOWN_AFTER = 0.02
"""Part that must be done before its end is foretold."""


class Running(QObject):
    """`news(News)` of a row, `progressed` with the whole; then one of `ended(Made)`, `stopped(Cancelled)` and
    `failed(StudioError)`."""

    news = Signal(object)
    progressed = Signal()
    ended = Signal(object)
    stopped = Signal(object)
    failed = Signal(object)

    def __init__(self, change_batch: ChangeBatch, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._change_batch = change_batch
        self._act = Act(pool, Lane.LONG, self)
        self._hold, self._stops = threading.Event(), Stops()
        self.keys: frozenset[str] = frozenset()
        self.fraction = 0.0
        self._began, self._row_began = 0.0, dict[str, float]()
        self._act.part.connect(self._told)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._over)
        self._act.stopped.connect(self._stopped)
        self._act.failed.connect(self._failed)

    @property
    def running(self) -> bool:
        return self._act.running

    @property
    def pausing(self) -> bool:
        """True from `pause` until what is under way is finished."""
        return self.running and self._hold.is_set()

    @property
    def seconds_left(self) -> float | None:
        """Of all of it; None where that cannot be known."""
        return _left(self._began, self.fraction) if self.running else None

    def row_left(self, key: str, part: float) -> float | None:
        """Of one row of which so much is there."""
        return _left(self._row_began.get(key, monotonic()), part)

    def start(
        self, rows: Sequence[BatchRow], batch: Batch, project: Project, again: Collection[str] = ()
    ) -> None:
        """Makes these rows."""
        self._hold, self._stops = threading.Event(), Stops()
        self.keys, self.fraction, self._began = frozenset(row.key for row in rows), 0.0, monotonic()
        self._row_began.clear()
        hold, stops, change = self._hold, self._stops, self._change_batch

        def work(work: Work) -> Made:
            made = change(
                rows,
                batch,
                project,
                work.cancel,
                again=again,
                stops=stops,
                held=hold.is_set,
                told=work.partial,
                progress=work.progress,
            )
            if made.stopped:
                raise Cancelled(made.charge)
            return made

        many = trn("Changing {count} recording", "Changing {count} recordings", len(rows))
        one = tr("Changing {name}", name=rows[0].file.name)
        self._act.begin(many if len(rows) > 1 else one, work)

    def pause(self) -> None:
        """Finishes what is under way, and begins no more."""
        self._hold.set()

    def stop(self) -> None:
        """Stops all of it."""
        self._act.stop()

    def stop_row(self, key: str) -> None:
        """Stops one, or does not begin it."""
        self._stops.stop(key)

    def leave(self) -> None:
        """Stops, and hears no more of it: the tab is closing."""
        self._act.leave()

    def _told(self, news: News) -> None:
        if news.standing.state is BatchState.MAKING:
            self._row_began.setdefault(news.key, monotonic())
        self.news.emit(news)

    def _progressed(self, progress: Progress) -> None:
        self.fraction = max(self.fraction, progress.fraction or 0.0)
        self.progressed.emit()

    def _over(self, made: Made) -> None:
        self.keys = frozenset()
        self.ended.emit(made)

    def _stopped(self, stopped: Cancelled) -> None:
        self.keys = frozenset()
        self.stopped.emit(stopped)

    def _failed(self, error: StudioError) -> None:
        self.keys = frozenset()
        self.failed.emit(error)


def _left(began: float, part: float) -> float | None:
    return (monotonic() - began) * (1 - part) / part if part >= KNOWN_AFTER else None
