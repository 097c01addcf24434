"""A pool for tests of logic: no threads."""

from __future__ import annotations

from typing import Any

from studio.jobs.pool import JobPool
from studio.jobs.task import Task


class ImmediatePool(JobPool):
    """Does the work inside `run`, on the calling thread.

    The job's signals follow with the event loop, as with the real pool, or at once by `deliver()`; so the
    caller has time to connect.
    """

    def deliver(self) -> None:
        """Emit what has been posted, now."""
        self._mailbox.empty()

    def _start(self, task: Task[Any]) -> None:
        task.perform()
