"""Listening back: which takes do not say what their blocks say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr
from studio.core.listen_back import Suspect
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.listen_back import HeardBack
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.standing import Difference

NOTHING = tr("Every take that was listened to says its words from the first to the last.")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a block's take that is for somebody's ears."""

    block_id: str
    take_id: str
    number: int
    suspect: Suspect

    @property
    def words(self) -> str:
        """`Block 3: “evening” is cut short at the end.`"""
        return tr("Block {number}: {finding}", number=self.number, finding=self.suspect.sentence)


class Checking(QObject):
    """Listens to takes on this computer, one after the other; what was listened to is not listened to again.
    `changed` with each of them, `failed(StudioError)`."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._heard: dict[tuple[str, str], HeardBack] = {}
        self._texts: dict[str, str] = {}
        self._act = Act(pool, Lane.LONG, self)
        self.step = ""
        self._act.part.connect(self._part)
        self._act.progressed.connect(self._progressed)
        for ending in (self._act.done, self._act.stopped):
            ending.connect(self._ended)
        self._act.failed.connect(self._failed)

    @property
    def running(self) -> bool:
        """True while takes are listened to."""
        return self._act.running

    def waiting(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """Blocks whose take says their words by its request, and that nobody has listened to."""
        return tuple(row for row in rows if _can_be_heard(row) and _key(row) not in self._heard)

    def doubts(self, rows: tuple[Row, ...]) -> tuple[Doubt, ...]:
        """What may be wrong in the takes that are chosen now."""
        return tuple(
            Doubt(row.id, row.block.chosen, row.number, suspect)
            for row in rows
            if _can_be_heard(row) and (heard := self._heard.get(_key(row))) is not None
            for suspect in heard.suspects
        )

    def notes(self, rows: tuple[Row, ...]) -> tuple[str, ...]:
        """Why some takes could not be listened to in full, each reason once."""
        heard = (self._heard.get(_key(row)) for row in rows)
        return tuple(dict.fromkeys(each.note for each in heard if each is not None and each.note))

    def begin(self, rows: tuple[Row, ...]) -> None:
        """Listens to those that nobody has listened to."""
        takes = [(row.take, row.text) for row in self.waiting(rows) if row.take is not None]
        if not takes or self.running:
            return
        self._texts = {take.id: text for take, text in takes}
        listen, project = self._services.listen_back, self._services.project

        def work(work: Work) -> None:
            for heard in listen.all(takes, project, work.cancel, progress=work.progress):
                work.partial(heard)

        self._act.begin(tr("Listening back"), work)
        self.changed.emit()

    def stop(self) -> None:
        """Stops; what was listened to is kept."""
        self._act.stop()

    def leave(self) -> None:
        """Hears no more of it: the tab is closing."""
        self._act.leave()

    def _part(self, heard: HeardBack) -> None:
        self._heard[heard.take.id, self._texts.get(heard.take.id, "")] = heard
        self.changed.emit()

    def _progressed(self, progress: object) -> None:
        self.step = str(getattr(progress, "step", ""))
        self.changed.emit()

    def _ended(self, _outcome: Cancelled | None) -> None:
        self.step = ""
        self.changed.emit()

    def _failed(self, error: StudioError) -> None:
        self.step = ""
        self.changed.emit()
        self.failed.emit(error)


def _key(row: Row) -> tuple[str, str]:
    return row.block.chosen, row.text


def _can_be_heard(row: Row) -> bool:
    return row.take is not None and row.standing.difference is not Difference.WORDS
