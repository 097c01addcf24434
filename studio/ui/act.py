"""One job at a time of one kind, whose outcome somebody waits for."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.jobs.job import Job
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work


class Act(QObject):
    """`progressed(Progress)` and `part(object)`, then `done(result)`, `failed(StudioError)` or
    `stopped(Cancelled)`; of the newest alone: an older one is stopped and not heard of again."""

    progressed = Signal(object)
    part = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, pool: JobPool, lane: Lane = Lane.SHORT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool, self._lane = pool, lane
        self._job: Job[Any] | None = None

    @property
    def running(self) -> bool:
        """True from `begin` until an outcome was told."""
        return self._job is not None

    def begin(self, name: str, work: Callable[[Work], Any], about: Hashable = None) -> None:
        """Has it done; `name` is what the user reads of it. It takes the place of what was begun here before,
        or of that alone which was `about` the same."""
        self.leave()
        self._job = job = self._pool.run(name, work, lane=self._lane, about=self if about is None else about)
        for signal, slot in self._links(job):
            signal.connect(slot)

    def stop(self) -> None:
        """Asks it to stop; `stopped` follows."""
        if self._job is not None:
            self._job.cancel()

    def leave(self) -> None:
        """Stops it and hears no more of it."""
        if self._job is not None:
            job, self._job = self._job, None
            for signal, slot in self._links(job):
                signal.disconnect(slot)
            job.cancel()

    def _links(self, job: Job[Any]) -> tuple[tuple[Any, Any], ...]:
        return (
            (job.progressed, self.progressed),
            (job.partial, self.part),
            (job.done, self._done),
            (job.failed, self._failed),
            (job.cancelled, self._stopped),
        )

    def _done(self, result: object) -> None:
        self._job = None
        self.done.emit(result)

    def _failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)

    def _stopped(self, stopped: object) -> None:
        self._job = None
        self.stopped.emit(stopped)
