"""A few worker threads that share one queue."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QThread

from studio.core.log import logger
from studio.jobs.task import Task

log = logger(__name__)

_abandoned: list[QThread] = []
"""Threads that did not end in time: a QThread must not be destroyed while it runs."""


class Worker(QThread):
    """Performs tasks until there are none to come."""

    def __init__(self, take: Callable[[], Task[Any] | None]) -> None:
        super().__init__()
        self._take = take

    def run(self) -> None:
        # A thread of Qt's is not traced by itself; without this, coverage sees nothing of what runs in it.
        sys.settrace(threading.gettrace())
        self._serve()

    def _serve(self) -> None:
        while (task := self._take()) is not None:
            task.perform()
            del task  # Not held while waiting for the next.


class Queue:
    """First in, first out; up to `size` threads, each started when it is first needed."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._tasks: deque[Task[Any]] = deque()
        self._condition = threading.Condition()
        self._workers: list[Worker] = []
        self._idle = 0
        self._closed = False

    def put(self, task: Task[Any]) -> None:
        """Have `task` performed; withdrawn at once when the queue is closed."""
        with self._condition:
            closed, short = self._closed, len(self._tasks) >= self._idle
            if not closed:
                self._tasks.append(task)
                self._condition.notify()
        if closed:
            task.withdraw()
        elif short and len(self._workers) < self._size:
            self._workers.append(Worker(self._take))
            self._workers[-1].start()

    def withdraw(self, task: Task[Any]) -> None:
        """Take `task` back if nobody has begun it."""
        with self._condition:
            if task not in self._tasks:
                return
            self._tasks.remove(task)
        task.withdraw()

    def close(self) -> None:
        """Withdraw what waits, and let the threads end after what they are doing."""
        with self._condition:
            self._closed = True
            waiting = list(self._tasks)
            self._tasks.clear()
            self._condition.notify_all()
        for task in waiting:
            task.withdraw()

    def join(self, deadline: float) -> bool:
        """Wait for the threads until `deadline` (monotonic seconds); False if one did not end."""
        ended = True
        for worker in self._workers:
            if not worker.wait(max(1, round((deadline - monotonic()) * 1000))):
                log.error("a worker thread does not end")
                _abandoned.append(worker)
                ended = False
        self._workers.clear()
        return ended

    def _take(self) -> Task[Any] | None:
        with self._condition:
            self._idle += 1
            self._condition.wait_for(lambda: self._tasks or self._closed)
            self._idle -= 1
            return self._tasks.popleft() if self._tasks else None
