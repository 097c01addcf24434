"""Where the window has its long acts done."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from studio.jobs.job import Job
from studio.jobs.lane import Queue
from studio.jobs.mailbox import Mailbox
from studio.jobs.task import Lane, News, Started, Task, Work

T = TypeVar("T")

SIZES = {Lane.SHORT: 3, Lane.LONG: 2}


class JobPool(QObject):
    """Made on the GUI thread. `started(Job)` when a worker begins a job, `ended(Job)` after the job's own
    signals, also for one that was cancelled before it began."""

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[int, Job[Any]] = {}
        self._mailbox = Mailbox(self._deliver, self)
        self._queues = {lane: Queue(size) for lane, size in SIZES.items()}

    def run(
        self, name: str, work: Callable[[Work], T], *, lane: Lane = Lane.SHORT, about: Hashable = None
    ) -> Job[T]:
        """Have `work` done on a worker thread; `name` is what the user reads of it, `about` tells acts apart
        of which the later takes the place of the earlier, else `name` does.

        No signal comes before this returned and the event loop had its turn. A `StudioError` that `work`
        raises is the job's failure; any other exception is logged and becomes one.
        """
        task = Task(name, work, lane, self._mailbox.post)
        job = Job(task, self._queues[lane].withdraw, about)
        self._jobs[task.key] = job
        self._start(task)
        return job

    def jobs(self) -> tuple[Job[Any], ...]:
        """Those that wait or run, oldest first."""
        return tuple(self._jobs.values())

    def close(self, seconds: float = 10.0) -> bool:
        """Cancel everything, wait up to `seconds` for the threads and emit what the jobs still have to say.

        False if a thread did not end. What is run afterwards is cancelled at once.
        """
        for job in self.jobs():
            job.cancel()
        for queue in self._queues.values():
            queue.close()
        deadline = monotonic() + seconds
        ended = [queue.join(deadline) for queue in self._queues.values()]
        self._mailbox.empty()
        return all(ended)

    def _start(self, task: Task[Any]) -> None:
        self._queues[task.lane].put(task)

    def _deliver(self, key: int, news: News) -> None:
        job = self._jobs.get(key)
        if job is None:
            return
        job.take(news)
        if isinstance(news, Started):
            self.started.emit(job)
        elif job.is_over and self._jobs.pop(key, None) is not None:
            self.ended.emit(job)
