"""What is done with a voice beside the window: where it is used, its copy, its file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.file_names import safe_name
from studio.core.language import tr
from studio.core.voice import Voice
from studio.core.voice_file import SUFFIX
from studio.core.voice_notes import Origin
from studio.core.voice_requests import CreateRequest
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.services.voice_uses import Use
from studio.ui.act import Act


class PassingOn(QObject):
    """`used(voice id, uses)`; `copied(Voice)`; `exported(Path)`; `failed(StudioError)`, `stopped(Cancelled)`;
    `changed` when something of it begins or ends."""

    used = Signal(str, object)
    copied = Signal(object)
    exported = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)
    changed = Signal()

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._looking, self._copying, self._writing = (Act(pool, parent=self) for _ in range(3))
        self._looking.done.connect(lambda found: self.used.emit(*found))
        self._copying.done.connect(self._copied)
        self._writing.done.connect(self.exported)
        for act in (self._copying, self._writing):
            act.failed.connect(self.failed)
            act.stopped.connect(self.stopped)
            for news in (act.done, act.failed, act.stopped):
                news.connect(self.changed)

    @property
    def running(self) -> str:
        """What goes on, without a full stop; empty for nothing."""
        if self._writing.running:
            return tr("The voice is being exported")
        return tr("The voice is being copied") if self._copying.running else ""

    def look(self, voice: Voice) -> None:
        """Asks in which scripts it speaks; where that cannot be told, in none."""
        services = self._services
        document, folder = services.project.document, services.project.folder

        def work(work: Work) -> tuple[str, tuple[Use, ...]]:
            return voice.id, services.find_voice_uses(voice.id, document, folder, work.cancel)

        self._looking.begin(tr("Looking for {name} in the scripts", name=voice.name), work)

    def copy(self, voice: Voice, name: str) -> None:
        """Another voice of one's own with the same numbers, and what is noted of it."""
        request = CreateRequest(
            name, voice.description, voice.embedding, voice.language, "" if voice.embedding else voice.id
        )

        def work(work: Work) -> Voice:
            made = self._services.create_voice(request, work.cancel)
            notes = self._services.voice_notes
            before = notes.notes(voice.id)
            notes.begin(made.id, before.origin or Origin.NUMBERS, before.consent, before.tags)
            return made

        self._copying.begin(tr("Copying {name}", name=voice.name), work)
        self.changed.emit()

    def export(self, voice: Voice, path: Path) -> None:
        """Writes the voice as a file."""

        def work(work: Work) -> Path:
            self._services.voice_files.write(voice, path, work.cancel)
            return path

        self._writing.begin(tr("Exporting {name}", name=voice.name), work)
        self.changed.emit()

    def leave(self) -> None:
        """Stops what runs, and is not heard of again."""
        for act in (self._looking, self._copying, self._writing):
            act.leave()

    def _copied(self, voice: Voice) -> None:
        self.copied.emit(voice)


def free_name(name: str, known: tuple[Voice, ...]) -> str:
    """`Nadia copy`, or `Nadia copy 2` where that is taken."""
    taken, number, found = {voice.name for voice in known}, 1, f"{name} copy"
    while found in taken:
        number += 1
        found = f"{name} copy {number}"
    return found


def file_name(voice: Voice) -> str:
    """`Nadia.voice.json`, with what no system takes left out."""
    return f"{safe_name(voice.name)}{SUFFIX}"
