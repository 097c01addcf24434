"""Making one voice, whichever way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, Charge, StudioError
from studio.core.language import together, tr
from studio.core.voice import Voice
from studio.jobs.task import Lane, Progress, Work
from studio.ui.act import Act
from studio.ui.errors import Circumstance
from studio.ui.sentences import STOPPED, going_on
from studio.ui.tabs.base import Equipment

SAFE = tr("what you typed, and your voices")


class VoiceMaking(QObject):
    """One voice at a time: `made(Voice)`, which the connection keeps and all lists show soon, or
    `failed(StudioError, Circumstance)`. `changed` whenever `running` or `note` are otherwise."""

    changed = Signal()
    made = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices, self._name = given.voices, ""
        self.note = ""
        self._act = Act(given.pool, Lane.LONG, self)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    @property
    def running(self) -> bool:
        """True until the voice is there, or is not to be."""
        return self._act.running

    def begin(self, name: str, work: Callable[[Work], Voice]) -> None:
        """Has the voice made; `name` is what it will be called."""
        self._name, self.note = name, ""
        self._act.begin(tr("Making the voice {name}", name=name), work)
        self.changed.emit()

    def stop(self) -> None:
        """Asks it to stop."""
        self._act.stop()

    def leave(self) -> None:
        """Stops it and is not heard of again."""
        self._act.leave()

    def _progressed(self, progress: Progress) -> None:
        self.note = going_on(progress.step)
        self.changed.emit()

    def _done(self, voice: Voice) -> None:
        self.note = ""
        self._voices.refresh()
        self.changed.emit()
        self.made.emit(voice)

    def _failed(self, error: StudioError) -> None:
        self.note = ""
        self.changed.emit()
        self.failed.emit(error, Circumstance(tr("The voice {name}", name=self._name), 0, SAFE))

    def _stopped(self, stopped: Cancelled) -> None:
        told = [STOPPED]
        if stopped.charge is not Charge.NOTHING:
            told.append(tr("The voice may have been made all the same."))
        self.note = together(*told)
        self.changed.emit()
