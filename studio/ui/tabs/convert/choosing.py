"""What the user chooses: the recording, the voice, the format, the take that is heard. All can be undone."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from studio.core.errors import DiskError
from studio.core.speech import Delivery, OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.services.moved_recordings import relink
from studio.services.studio import Services
from studio.ui.edits import Edits
from studio.ui.tabs.convert.document import ConversionDocument

LAST_VOICE = "last_target"


class Choosing(Edits):
    """In the document."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = services.settings
        self.document = ConversionDocument(services.project)

    def open(self, path: Path, chosen: str) -> None:
        """Another recording, and which of its takes is heard."""
        self.edit(lambda: self.document.open(path, chosen))

    def found_at(self, path: Path) -> bool:
        """The recording that is not where it was lies there, and its takes stay; False if none is missed."""
        lost = self.document.path
        if lost is None or lost.is_file():
            return False
        self.edit(lambda: relink(self.document.project, lost, path))
        return True

    def take_voice(self, voice: Voice) -> None:
        """Another voice speaks; new things elsewhere get it too."""
        self.edit(lambda: self.document.take_voice(voice.id))
        with suppress(DiskError):
            self._settings.set(LAST_VOICE, voice.id)

    def set_format(self, form: OutputFormat | None) -> None:
        """The format of takes made from now on; None for a WAV as the recording is."""
        self.edit(lambda: self.document.set_format(form))

    def set_delivery(self, delivery: Delivery | None) -> None:
        """How takes arrive from now on."""
        self.edit(lambda: self.document.set_delivery(delivery))

    def choose(self, take: Take) -> None:
        """This take is heard."""
        self.edit(lambda: self.document.choose(take))

    def made(self, take: Take) -> None:
        """A take that has just been made is heard."""
        self.edit(lambda: self.document.made(take, take.request.voice_id))

    def undo(self) -> None:
        """Takes the last edit of the project back."""
        self.edit(self.document.project.undo)

    def redo(self) -> None:
        """Does again what was undone."""
        self.edit(self.document.project.redo)
