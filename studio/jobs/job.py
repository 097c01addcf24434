"""An act that runs elsewhere, as the window sees it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.jobs.task import News, Partial, Progress, Returned, Started, Task

T = TypeVar("T")


class JobState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(QObject, Generic[T]):
    """Made by `JobPool.run`; lives on the GUI thread, where all its signals are emitted.

    `about` is what the act is about, and `error` what ended it before all of it was done, once it `is_over`.
    `progressed(Progress)` · `partial(object)` in order · then one of `done(T)`, `failed(StudioError)` and
    `cancelled(Cancelled)` · then `ended()`.
    Connect to methods of QObjects: for others Qt cannot know the thread.
    """

    progressed = Signal(object)
    partial = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal(object)
    ended = Signal()

    def __init__(self, task: Task[T], withdraw: Callable[[Task[T]], None], about: Hashable = None) -> None:
        super().__init__()
        self._task = task
        self.about = about if about is not None else task.name
        self.error: StudioError | None = None
        self._withdraw = withdraw
        self.name = task.name
        self.state = JobState.QUEUED

    @property
    def is_over(self) -> bool:
        """True once one of `done`, `failed` and `cancelled` was emitted."""
        return self.state not in (JobState.QUEUED, JobState.RUNNING)

    def cancel(self) -> None:
        """Ask the act to stop, waiting or running; `cancelled` follows unless it was done before."""
        self._task.cancel.cancel()
        self._withdraw(self._task)

    def take(self, news: News) -> None:
        """Emit what `news` says; the pool calls this on the GUI thread."""
        match news:
            case Started():
                self.state = JobState.RUNNING
            case Progress():
                self.progressed.emit(news)
            case Partial(value):
                self.partial.emit(value)
            case Returned(value):
                self._end(JobState.DONE, self.done.emit, value)
            case StudioError():
                self._end(JobState.FAILED, self.failed.emit, news)
            case Cancelled():
                self._end(JobState.CANCELLED, self.cancelled.emit, news)

    def _end(self, state: JobState, emit: Callable[[object], object], value: object) -> None:
        self.state, self.error = state, _error_in(value)
        self._task.clear()
        emit(value)
        self.ended.emit()


def _error_in(value: object) -> StudioError | None:
    """What failed; also where an act of many parts says by what it was `ended_by`."""
    found = value if isinstance(value, StudioError) else getattr(value, "ended_by", None)
    return found if isinstance(found, StudioError) else None
