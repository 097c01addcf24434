"""Changing and deleting a voice, and asking what the connection says of one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.core.voice import Voice
from studio.core.voice_requests import EditRequest
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.act import Act


class Editing(QObject):
    """`told(Voice)` with all that the connection says of a voice; `edited(Voice)`, `deleted(Voice)`;
    `failed(StudioError)`, `stopped(Cancelled)`."""

    told = Signal(object)
    edited = Signal(object)
    deleted = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._telling, self._changing, self._deleting = (Act(pool, parent=self) for _ in range(3))
        self._telling.done.connect(self.told)
        self._changing.done.connect(self.edited)
        self._deleting.done.connect(self.deleted)
        for act in (self._changing, self._deleting):
            act.failed.connect(self.failed)
            act.stopped.connect(self.stopped)

    @property
    def running(self) -> bool:
        """True while a voice is being changed or deleted."""
        return self._changing.running or self._deleting.running

    def ask(self, voice: Voice) -> None:
        """Asks what the connection says of a voice."""

        def work(work: Work) -> Voice:
            return self._services.get_voice(voice.id, work.cancel)

        self._telling.begin(tr("Looking {name} up", name=voice.name), work)

    def edit(self, voice: Voice, name: str, description: str) -> None:
        """Another name and description."""
        changes = EditRequest(
            name=name if name != voice.name else None,
            description=description if description != voice.description else None,
        )

        def work(work: Work) -> Voice:
            return self._services.edit_voice(voice.id, changes, work.cancel)

        self._changing.begin(tr("Changing {name}", name=voice.name), work)

    def delete(self, voice: Voice) -> None:
        """Deletes a voice for good."""

        def work(work: Work) -> Voice:
            self._services.delete_voice(voice.id, work.cancel)
            return voice

        self._deleting.begin(tr("Deleting {name}", name=voice.name), work)

    def leave(self) -> None:
        """Stops what runs, and is not heard of again."""
        for act in (self._telling, self._changing, self._deleting):
            act.leave()
