"""The voices and abilities of the connection that speaks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.core.connection import Ability, Status
from studio.core.voice import Voice
from studio.jobs.job import Job
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services


@dataclass(frozen=True, slots=True)
class Offer:
    """What a connection offers."""

    voices: tuple[Voice, ...]
    status: Status


def offer_of(services: Services, work: Work) -> Offer:
    """Asks the connection that speaks, on a worker thread."""
    connect = services.connect
    status = connect.test(connect.chosen.id, work.cancel)
    return Offer(tuple(services.list_voices(work.cancel)), status)


class KnownVoices(QObject):
    """`voices` is None until they were listed. `changed` after each listing, else `failed(StudioError)`."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._pool = services, pool
        self._job: Job[Offer] | None = None
        self.voices: tuple[Voice, ...] | None = None
        self.abilities: frozenset[Ability] = frozenset(Ability)

    def refresh(self) -> None:
        """Lists them anew; what was known before stands until then."""
        self.leave()
        self._job = self._pool.run("Listing the voices", partial(offer_of, self._services))
        self._job.done.connect(self._listed)
        self._job.failed.connect(self._not_listed)

    def forget(self) -> None:
        """Nothing is known any more: another connection speaks."""
        self.leave()
        self.voices = None
        self.changed.emit()

    def find(self, voice_id: str) -> Voice | None:
        """The voice of an id, None if the connection does not have it or nothing is known."""
        return next((voice for voice in self.voices or () if voice.id == voice_id), None)

    def leave(self) -> None:
        """Hears no more of a listing under way."""
        if self._job is not None:
            self._job.done.disconnect(self._listed)
            self._job.failed.disconnect(self._not_listed)
            self._job.cancel()
            self._job = None

    def _listed(self, offer: Offer) -> None:
        self._job = None
        self.voices = offer.voices
        self.abilities = offer.status.abilities
        self.changed.emit()

    def _not_listed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)
