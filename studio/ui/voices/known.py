"""The voices and abilities of the connection that speaks, known once for the whole window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.connection import Ability, Status
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import Cancelled, EngineGone, StudioError
from studio.core.language import tr
from studio.core.voice import Voice
from studio.jobs.job import Job
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.sentences import closed, going_on, unclosed

COMING: Final = tr("Getting the voices ready")
STOPPED: Final = tr("The voices were not listed: you stopped it")
NOT_READY = (Phase.STARTING, Phase.RESTARTING)


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


def away(reason: str) -> str:
    """Why there are no voices, as it stands in their place; nothing of nothing."""
    return going_on(reason) if reason == COMING else closed(reason)


class KnownVoices(QObject):
    """`voices` is None until they were listed. `changed` whenever anything of it is otherwise;
    `failed(StudioError)` when they could not be listed, unless it is the engine that is gone: of that the
    window tells by itself."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._pool = services, pool
        self._job: Job[Offer] | None = None
        self._engine = EngineState(Phase.STARTING)
        self._trouble = ""
        self.voices: tuple[Voice, ...] | None = None
        self._indexed: tuple[Voice, ...] | None = None
        self._by_id: dict[str, Voice] = {}
        self._sifted: tuple[Voice, ...] | None = None
        self._choosable: tuple[Voice, ...] = ()
        self.abilities: frozenset[Ability] = frozenset(Ability)

    @property
    def choosable(self) -> tuple[Voice, ...] | None:
        """Those to choose from where no recording is mended: without the ones that were learned for patches
        of recordings. None until they were listed."""
        if self._sifted is not self.voices:
            self._sifted, is_learned = self.voices, self._services.as_recorded.is_learned
            self._choosable = tuple(voice for voice in self.voices or () if not is_learned(voice))
        return self._choosable if self.voices is not None else None

    def offered(self, chosen: str) -> tuple[Voice, ...] | None:
        """The same, and the one that is chosen, by its id, if that is known."""
        others, voice = self.choosable, self.find(chosen)
        if others is None or voice is None or not self._services.as_recorded.is_learned(voice):
            return others
        return (*others, voice)

    @property
    def is_hosted(self) -> bool:
        """True if the connection that speaks is not this computer, and may cost something."""
        return not self._services.connect.chosen.is_this_computer

    @property
    def gone(self) -> str:
        """Why this computer cannot speak any more, without a full stop; empty if it can or another speaks."""
        if self.is_hosted or self._engine.phase is not Phase.FAILED:
            return ""
        return unclosed(self._engine.sentence)

    @property
    def reason(self) -> str:
        """Why there are no voices to speak with now, without a full stop; empty if there are."""
        if self.gone or self.voices is not None:
            return self.gone
        return self._trouble or COMING

    @property
    def coming(self) -> bool:
        """True while they are being listed, or will be without anybody's doing."""
        return self._job is not None or (not self.is_hosted and self._engine.phase in NOT_READY)

    def refresh(self) -> None:
        """Lists them anew; what was known before stands until then."""
        self.leave()
        self._trouble = ""
        self._job = self._pool.run(tr("Listing the voices"), partial(offer_of, self._services))
        self._job.done.connect(self._listed)
        self._job.failed.connect(self._not_listed)
        self._job.cancelled.connect(self._stopped)
        self.changed.emit()

    def connection_changed(self) -> None:
        """Another connection speaks, or the same one is reached in another way."""
        self._forget()
        self.refresh()

    def engine_changed(self, state: EngineState) -> None:
        """The engine on this computer starts, is ready, or has failed."""
        self._engine = state
        if self.is_hosted:
            return
        if state.phase is Phase.READY:
            self.refresh()
        elif state.phase in NOT_READY:
            self._forget()
        self.changed.emit()

    def find(self, voice_id: str) -> Voice | None:
        """The voice of an id, None if the connection does not have it or nothing is known."""
        if self._indexed is not self.voices:
            self._indexed = self.voices
            self._by_id = {voice.id: voice for voice in self.voices or ()}
        return self._by_id.get(voice_id)

    def leave(self) -> None:
        """Hears no more of a listing under way."""
        if self._job is not None:
            self._job.done.disconnect(self._listed)
            self._job.failed.disconnect(self._not_listed)
            self._job.cancelled.disconnect(self._stopped)
            self._job.cancel()
            self._job = None

    def _forget(self) -> None:
        self.leave()
        self.voices, self._trouble = None, ""

    def _listed(self, offer: Offer) -> None:
        self._job = None
        self.voices = offer.voices
        self.abilities = offer.status.abilities
        self.changed.emit()

    def _not_listed(self, error: StudioError) -> None:
        self._job = None
        self._trouble = unclosed(error.sentence)
        self.changed.emit()
        if not isinstance(error, EngineGone):
            self.failed.emit(error)

    def _stopped(self, _stopped: Cancelled) -> None:
        self._job = None
        self._trouble = STOPPED
        self.changed.emit()
