"""Making takes for patches, one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording as OpenFile
from studio.core.as_recorded import SpeakerAt
from studio.core.errors import StudioError
from studio.core.infill import InfillRequest
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.patch import AS_RECORDED, Patch, PatchTake
from studio.core.region import Region
from studio.core.take import Take, TakeJob
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.services.judge_seams import fit
from studio.services.studio import Services
from studio.ui.act import Act


@dataclass(frozen=True, slots=True)
class Wanted:
    """One take of a patch of a recording."""

    patch: Patch
    seed: int
    recording: OpenFile

    @property
    def request(self) -> InfillRequest:
        """What is asked for, with the sound of each side that has any."""
        patch = self.patch
        left = Region(self._left, patch.place.start)
        right = Region(patch.place.end, self._right)
        return replace(
            patch.request,
            seed=self.seed,
            left=Passage(self.recording.path, left) if len(left) else None,
            right=Passage(self.recording.path, right) if len(right) else None,
        )

    @property
    def _left(self) -> int:
        return max(0, min(self.patch.left, self.patch.place.start))

    @property
    def _right(self) -> int:
        return min(max(self.patch.right, self.patch.place.end), self.recording.frames)

    @property
    def who(self) -> SpeakerAt:
        """Who is asked for where the voice is the recording's own."""
        patch = self.patch
        return SpeakerAt(
            self.recording.path,
            patch.recording,
            patch.place,
            self._left,
            self._right,
            patch.language,
        )


class Filling(QObject):
    """`progressed`, and for each take that is there `made(Take, PatchTake, Patch)`, with how it stands best
    and for which patch, or `kept` with the same for one that broke off; then one of `ended`,
    `failed(StudioError)` and `stopped(Cancelled)`. `step` says in words what goes on, `wanted` what is being
    made now."""

    progressed = Signal()
    made = Signal(object, object, object)
    kept = Signal(object, object, object)
    ended = Signal()
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._queue: deque[Wanted] = deque()
        self._count = 0
        self._before: frozenset[str] = frozenset()
        self.wanted: Wanted | None = None
        self.step = ""
        self._act = Act(pool, Lane.LONG, self)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    @property
    def running(self) -> bool:
        """True from `begin` until an outcome was told."""
        return self._act.running

    @property
    def coming(self) -> int:
        """How many takes are still to be made."""
        return len(self._queue) + self.running

    def begin(self, wanted: Sequence[Wanted]) -> None:
        """Have these made, in their order."""
        self._queue, self._count = deque(wanted), len(wanted)
        self._next()

    def stop(self) -> None:
        """Asks it to stop, and makes none of those that are waiting; `stopped` follows."""
        self._queue.clear()
        self._act.stop()

    def leave(self) -> None:
        """Stops it and hears no more of it."""
        self._queue.clear()
        self._act.leave()

    def _next(self) -> None:
        self.wanted = wanted = self._queue.popleft()
        request, services = wanted.request, self._services
        self._before = frozenset(services.project.takes())

        def work(work: Work) -> tuple[Take, PatchTake]:
            asked = request
            if asked.voice_id == AS_RECORDED:
                voice = services.as_recorded(wanted.who, work.cancel, progress=work.progress)
                asked = replace(asked, voice_id=voice)
            take = services.infill(asked, services.project, work.cancel, progress=work.progress)
            return take, as_it_fits(take, services.project.take_path(take), wanted)

        self.step = self._named(tr("Filling the gap"))
        self._act.begin(self.step, work, ("patch", wanted.patch.id))

    def _named(self, step: str) -> str:
        number = self._count - len(self._queue)
        if self._count == 1:
            return step
        return tr("{step}, take {number} of {count}", step=step, number=number, count=self._count)

    def _progressed(self, progress: Progress) -> None:
        self.step = self._named(progress.step)
        self.progressed.emit()

    def _done(self, made: tuple[Take, PatchTake]) -> None:
        assert self.wanted is not None
        self.made.emit(*made, self.wanted.patch)
        if self._queue:
            self._next()
            self.progressed.emit()
        else:
            self.wanted = None
            self.ended.emit()

    def _failed(self, error: object) -> None:
        self._break_off()
        self.failed.emit(error)

    def _stopped(self, stopped: object) -> None:
        self._break_off()
        self.stopped.emit(stopped)

    def _break_off(self) -> None:
        """What had arrived is on the disk, as a take."""
        wanted, self.wanted = self.wanted, None
        self._queue.clear()
        assert wanted is not None
        for take in self._services.project.takes().values():
            ours = take.job is TakeJob.INFILL and take.request.text == wanted.request.text
            if ours and not take.complete and take.id not in self._before:
                self.kept.emit(take, PatchTake(take.id, wanted.patch.place), wanted.patch)


def as_it_fits(take: Take, path: Path, wanted: Wanted) -> PatchTake:
    """The take with what makes its seams good, where something does; as it was made where they are, where it
    is not whole, or where the recording cannot be read any more."""
    place = wanted.patch.place
    if not take.complete:
        return PatchTake(take.id, place)
    try:
        found = fit(wanted.recording, PatchFile(place, path))
    except StudioError:
        return PatchTake(take.id, place)
    return PatchTake(take.id, found.place, found.treatment)
