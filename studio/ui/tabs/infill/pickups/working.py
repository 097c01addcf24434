"""What takes time with a pickup list: reading and placing it, placing one line, making patches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr
from studio.core.patch import Patch, PatchKind, PatchTake
from studio.core.pickups.order import PickupOrder
from studio.core.pickups.patching import Manner
from studio.core.pickups.worklist import Row
from studio.core.script_making import Made
from studio.core.take import Take
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.library.word_files import WordFiles
from studio.services.plan_pickups import Plan
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.tabs.infill.listening import WORDS
from studio.ui.tabs.infill.pickups.asked import Asked, Source, put_right


class Working(QObject):
    """`changed` with every step; `planned(Plan)`, `placed(Row, Patch)`, `chosen(Patch)` for each patch that
    has its takes, then `made(Made)`, or `unsure(Asked, tuple of PickupOrder)` where something may have been
    paid for already and nothing was made; `failed(StudioError)`, `stopped(Cancelled)`. `step` says what goes
    on, empty for nothing; `making` are the ids of the patches that are being made."""

    changed = Signal()
    planned = Signal(object)
    placed = Signal(object, object)
    chosen = Signal(object)
    made = Signal(object)
    unsure = Signal(object, object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.step, self.making = "", frozenset[str]()
        self._asked = Asked((), 0)
        self._plan, self._place = Act(pool, parent=self), Act(pool, parent=self)
        self._make = Act(pool, Lane.LONG, self)
        self._plan.done.connect(self._planned)
        self._place.done.connect(self._placed)
        self._make.part.connect(self._chosen)
        self._make.done.connect(self._made)
        for act in self._acts:
            act.progressed.connect(self._progressed)
            act.failed.connect(self._failed)
            act.stopped.connect(self._stopped)

    @property
    def _acts(self) -> tuple[Act, ...]:
        return (self._plan, self._place, self._make)

    @property
    def is_making(self) -> bool:
        """Whether patches are being made."""
        return self._make.running

    @property
    def running(self) -> bool:
        """Whether anything goes on."""
        return any(act.running for act in self._acts)

    def stop(self) -> None:
        """Asks what goes on to stop; `stopped` follows."""
        for act in self._acts:
            act.stop()

    def leave(self) -> None:
        """Stops it and hears no more of it."""
        for act in self._acts:
            act.leave()

    def plan(self, source: Source, manner: Manner) -> None:
        """Reads a list and finds the places of its lines."""
        services, files, document = self._services, self._files, self._services.project.document

        def work(work: Work) -> Plan:
            listed = source.read()
            recordings = source.recordings(listed)
            return services.plan_pickups(
                listed,
                source.name,
                recordings,
                files,
                manner,
                work.cancel,
                put_right=lambda known: put_right(document, known),
                progress=work.progress,
            )

        self._begin(self._plan, tr("Finding the places of the list"), work)

    def place(self, row: Row, number: int, manner: Manner) -> None:
        """Makes the place of that number, from 0, the line's own."""
        services, files, document = self._services, self._files, self._services.project.document

        def work(work: Work) -> tuple[Row, Patch]:
            return services.plan_pickups.place(
                row,
                number,
                files,
                manner,
                work.cancel,
                put_right=lambda known: put_right(document, known),
            )

        self._begin(self._place, tr("Placing the line"), work)

    def make(self, asked: Asked) -> None:
        """Makes what is missing, and chooses the best take of each patch."""
        services, files = self._services, self._files
        self._asked, self.making = asked, frozenset(patch.id for patch, _ in asked.patches)
        self._begin(self._make, tr("Making patches"), lambda work: _Making(services, files, asked, work)())

    @property
    def _files(self) -> WordFiles:
        return WordFiles(self._services.project.folder / WORDS)

    def _begin(self, act: Act, name: str, work: object) -> None:
        self.step = name
        act.begin(name, work)  # type: ignore[arg-type]
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        self.step = progress.step
        self.changed.emit()

    def _end(self) -> None:
        if not self.running:
            self.step = ""
        if not self._make.running:
            self.making = frozenset()
        self.changed.emit()

    def _planned(self, plan: Plan) -> None:
        self.planned.emit(plan)
        self._end()

    def _placed(self, found: tuple[Row, Patch]) -> None:
        self.placed.emit(*found)
        self._end()

    def _chosen(self, patch: Patch) -> None:
        self.making -= {patch.id}
        self.chosen.emit(patch)
        self.changed.emit()

    def _made(self, result: Made | tuple[PickupOrder, ...]) -> None:
        if isinstance(result, Made):
            self.made.emit(result)
        else:
            self.unsure.emit(self._asked, result)
        self._end()

    def _failed(self, error: StudioError) -> None:
        self.failed.emit(error)
        self._end()

    def _stopped(self, stopped: Cancelled) -> None:
        self.stopped.emit(stopped)
        self._end()


@dataclass(slots=True)
class _Making:
    """One run, on a worker thread: a patch is told of as soon as all its takes are there and the best one is
    chosen."""

    services: Services
    files: WordFiles
    asked: Asked
    work: Work

    def __call__(self) -> Made | tuple[PickupOrder, ...]:
        services, cancel, orders = self.services, self.work.cancel, self.asked.orders
        if not self.asked.again:
            unsure = services.make_pickups.unsure(orders, services.project, cancel)
            if unsure:
                return unsure
        takes: dict[str, list[Take]] = defaultdict(list)
        told: set[str] = set()

        def arrived(order_id: str, take: Take, _new: bool) -> None:
            identity = order_id.partition(":")[0]
            takes[identity].append(take)
            if len(takes[identity]) == self.asked.count:
                told.add(identity)
                self._choose(identity, takes[identity])

        made = services.make_pickups(
            orders, services.project, cancel, arrived=arrived, progress=self.work.progress
        )
        for patch, _ in self.asked.patches:
            is_cut = patch.kind is PatchKind.REMOVE
            if patch.id not in told and (takes[patch.id] or is_cut) and not cancel.cancelled:
                self._choose(patch.id, takes[patch.id])
        return made

    def _choose(self, identity: str, takes: Sequence[Take]) -> None:
        patch, path = next(each for each in self.asked.patches if each[0].id == identity)
        services, cancel = self.services, self.work.cancel
        try:
            known = services.hear_recording(path, self.files, cancel, language=patch.language, near=())
            made = services.choose_take(known, patch, takes, services.project, cancel).patch
        except (StudioError, Cancelled):  # The takes are there, whoever listens to them.
            made = patch
            for take in takes:
                made = made.with_take(PatchTake(take.id, patch.place), choose=not made.chosen)
        self.work.partial(made)
