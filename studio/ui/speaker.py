"""Who speaks: the connections as the window knows them, with how each stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.core.connection import Connection, Reach, Status
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import KeyMissing, KeyRefused, StudioError
from studio.core.language import tr
from studio.core.this_computer import THIS_COMPUTER

if TYPE_CHECKING:
    from studio.jobs.job import Job
    from studio.jobs.pool import JobPool
    from studio.jobs.task import Work
    from studio.services.connect import Connect

UNKNOWN = Status(Reach.UNKNOWN)
SPENDS = tr("Spends only after you have seen the price.")


@dataclass(slots=True)
class Standing:
    """How a connection stands, and whether it is being tested now."""

    status: Status = UNKNOWN
    testing: bool = False
    job: Job[Status] | None = field(default=None, repr=False)


class Speaker(QObject):
    """Asks `Connect` through jobs, so that the window never waits.

    `changed` when a connection came, went or stands otherwise; `chosen_changed` when another one
    speaks; `failed(StudioError)` when one could not be removed.
    """

    changed = Signal()
    chosen_changed = Signal()
    failed = Signal(object)

    def __init__(self, connect: Connect, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect, self._pool = connect, pool
        self._standing: dict[str, Standing] = {}
        self._engine = EngineState(Phase.STARTING)

    @property
    def service(self) -> Connect:
        """The service itself, for what does not take long."""
        return self._connect

    def connections(self) -> tuple[Connection, ...]:
        """All of them, This computer first."""
        return self._connect.connections()

    @property
    def chosen(self) -> Connection:
        return self._connect.chosen

    @property
    def engine(self) -> EngineState:
        return self._engine

    def standing(self, connection_id: str) -> Standing:
        """How one stands."""
        return self._standing.setdefault(connection_id, Standing())

    def set_engine(self, state: EngineState) -> None:
        """How the voices on this computer stand; once they are ready they are asked what they can."""
        self._engine = state
        self.changed.emit()
        if state.phase == Phase.READY:
            self.test(THIS_COMPUTER)

    def choose(self, connection_id: str) -> None:
        """Lets another connection speak."""
        if connection_id != self.chosen.id:
            self._connect.choose(connection_id)
            self.chosen_changed.emit()
            self.changed.emit()
        if self.standing(connection_id).status.reach == Reach.UNKNOWN:
            self.test(connection_id)

    def remove(self, connection_id: str) -> None:
        """Forgets a connection and its key; This computer speaks if it was the chosen one."""
        if self.chosen.id == connection_id:
            self.choose(THIS_COMPUTER)
        self._standing.pop(connection_id, None)
        job = self._pool.run(tr("Removing the connection"), partial(self._forget, connection_id))
        job.failed.connect(self.failed)
        job.ended.connect(self.changed)

    def test(self, connection_id: str) -> Job[Status]:
        """Asks a connection how it stands; `standing` and `changed` tell the answer."""
        standing = self.standing(connection_id)
        if standing.job is not None:
            return standing.job
        job = self._pool.run(tr("Testing the connection"), partial(self._ask, connection_id))
        standing.testing, standing.job = True, job
        job.done.connect(self._answered)
        job.failed.connect(self._failed)
        job.ended.connect(self._tested)
        self.changed.emit()
        return job

    def test_all(self) -> None:
        """Asks all of them; This computer only while its voices run."""
        for connection in self.connections():
            if not connection.is_this_computer or self._engine.phase == Phase.READY:
                self.test(connection.id)

    def _forget(self, connection_id: str, _work: Work) -> None:
        self._connect.remove(connection_id)

    def _ask(self, connection_id: str, work: Work) -> Status:
        return self._connect.test(connection_id, work.cancel)

    def _of(self, job: object) -> Standing | None:
        return next((known for known in self._standing.values() if known.job is job), None)

    def _answered(self, status: Status) -> None:
        standing = self._of(self.sender())
        if standing is not None:
            standing.status = status

    def _failed(self, error: StudioError) -> None:
        standing = self._of(self.sender())
        if standing is not None:
            standing.status = Status(_reach_after(error), sentence=error.sentence)

    def _tested(self) -> None:
        standing = self._of(self.sender())
        if standing is not None:
            standing.testing, standing.job = False, None
            self.changed.emit()


def _reach_after(error: StudioError) -> Reach:
    if isinstance(error, KeyMissing):
        return Reach.KEY_MISSING
    return Reach.KEY_REFUSED if isinstance(error, KeyRefused) else Reach.UNREACHABLE


def state_words(connection: Connection, standing: Standing, engine: EngineState) -> tuple[str, str]:
    """How a connection stands in a word or two, and the colour token of its dot."""
    if connection.is_this_computer:
        return {
            Phase.STARTING: (tr("Getting ready"), "amber"),
            Phase.READY: (tr("Ready"), "green"),
            Phase.RESTARTING: (tr("Starting again"), "amber"),
            Phase.FAILED: (tr("Not running"), "red"),
            Phase.STOPPED: (tr("Not running"), "red"),
        }[engine.phase]
    if standing.testing:
        return tr("Testing…"), "quiet"
    return {
        Reach.UNKNOWN: (tr("Not tested"), "quiet"),
        Reach.READY: (tr("Ready"), "green"),
        Reach.KEY_REFUSED: (tr("Key refused"), "red"),
        Reach.KEY_MISSING: (tr("Key missing"), "red"),
        Reach.UNREACHABLE: (tr("Not reachable"), "amber"),
    }[standing.status.reach]


def aside_of(standing: Standing) -> str:
    """How a service stands, said beside its name; empty where it is ready."""
    if standing.testing:
        return tr("testing…", about="beside the name of a service")
    return {
        Reach.UNKNOWN: tr("not tested", about="beside the name of a service"),
        Reach.READY: "",
        Reach.KEY_REFUSED: tr("key refused", about="beside the name of a service"),
        Reach.KEY_MISSING: tr("key missing", about="beside the name of a service"),
        Reach.UNREACHABLE: tr("not reachable", about="beside the name of a service"),
    }[standing.status.reach]


def sentence_of(connection: Connection, standing: Standing, engine: EngineState) -> str:
    """One sentence about a connection."""
    if connection.is_this_computer:
        return engine.sentence or standing.status.sentence or tr("Free, private, works without a network.")
    return {
        Reach.UNKNOWN: tr("Not tested yet."),
        Reach.READY: standing.status.sentence or SPENDS,
        Reach.KEY_REFUSED: tr("The service does not accept this key."),
        Reach.KEY_MISSING: tr("It asks for a key, and none is kept here."),
        Reach.UNREACHABLE: tr("It does not answer at its address."),
    }[standing.status.reach]
