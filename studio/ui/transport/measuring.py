"""Works out the shape and the loudness of what plays, in a job."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from studio.core.language import tr
from studio.ui.transport.shape import Shape, measure

if TYPE_CHECKING:
    from studio.core.clip import Clip
    from studio.jobs.job import Job
    from studio.jobs.pool import JobPool


class Measuring:
    """`measured` is told the shape of the newest clip alone. `pool` None until there is one."""

    def __init__(self, measured: Callable[[Shape], None]) -> None:
        self.pool: JobPool | None = None
        self._measured = measured
        self._job: Job[Shape] | None = None

    def begin(self, clip: Clip) -> None:
        """Another clip."""
        self.drop()
        if self.pool is not None:
            self._job = self.pool.run(tr("Measuring the sound"), lambda _work: measure(clip))
            self._job.done.connect(self._measured)

    def over(self) -> None:
        """It was measured."""
        self._job = None

    def drop(self) -> None:
        """What is measured now is of no use any more."""
        if self._job is not None:
            self._job.done.disconnect(self._measured)
            self._job.cancel()
            self._job = None
