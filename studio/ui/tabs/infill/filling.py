"""Making one take for a gap."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.take import Take
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.tabs.infill.mending import Mending


class Filling(QObject):
    """`progressed`, then one of `made(Take, Region)` with the gap it is for, `failed(StudioError)` and
    `stopped(Cancelled)`. `step` says in words what goes on."""

    progressed = Signal()
    made = Signal(object, object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._gap = Region(0, 0)
        self.step = ""
        self._act = Act(pool, Lane.LONG, self)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self.failed)
        self._act.stopped.connect(self.stopped)

    @property
    def running(self) -> bool:
        """True from `begin` until an outcome was told."""
        return self._act.running

    def begin(self, mending: Mending, seed: int) -> None:
        """Have the gap of `mending` filled, which has one; with another seed in another way."""
        assert mending.gap is not None
        request, services = request_of(mending, seed), self._services

        def work(work: Work) -> Take:
            return services.infill(request, services.project, work.cancel, progress=work.progress)

        self._gap, self.step = mending.gap, "Filling the gap"
        self._act.begin(self.step, work)

    def stop(self) -> None:
        """Asks it to stop; `stopped` follows."""
        self._act.stop()

    def leave(self) -> None:
        """Stops it and hears no more of it."""
        self._act.leave()

    def _progressed(self, progress: Progress) -> None:
        self.step = progress.step
        self.progressed.emit()

    def _done(self, take: Take) -> None:
        self.made.emit(take, self._gap)


def request_of(mending: Mending, seed: int) -> InfillRequest:
    """What is asked for, with the sound of each side that has any."""
    assert mending.gap is not None
    path = Path(mending.recording)
    left = Region(mending.left, mending.gap.start)
    right = Region(mending.gap.end, mending.right)
    return replace(
        mending.request,
        seed=seed,
        left=Passage(path, left) if len(left) else None,
        right=Passage(path, right) if len(right) else None,
    )
