"""A line in a voice that nobody keeps yet, to be heard and not to be kept."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.connection import Connection
from studio.core.errors import BadSound, FileMissing
from studio.core.speech import SpeechRequest
from studio.library.project import Project
from studio.library.writer import Writer
from studio.services.connect import Connect
from studio.services.speak import Speak


class TryOut:
    """`try_out(request, cancel)`: the sound of it. It is in no project; asked for a second time, it is what
    was made before and costs nothing. Raises as `Speak`."""

    def __init__(self, connect: Connect, speak: Speak, folder: Path, writer: Writer | None = None) -> None:
        self._connect, self._speak = connect, speak
        self._folder, self._writer = folder, writer or Writer()

    def __call__(
        self, request: SpeechRequest, cancel: CancelToken, connection: Connection | None = None
    ) -> Clip:
        """`connection` for another than the chosen one."""
        path = self._path(request, connection)
        try:
            return read_clip(path)
        except (FileMissing, BadSound):
            sound = self._made(request, cancel, connection)
        self._writer.make_folder(self._folder)
        self._writer.write(path, sound)
        return read_clip(path)

    def is_made(self, request: SpeechRequest) -> bool:
        """Whether the chosen connection made it before, so that it costs nothing now."""
        return self._path(request, None).is_file()

    def _path(self, request: SpeechRequest, connection: Connection | None) -> Path:
        connection = connection or self._connect.chosen
        return self._folder / f"{_name_of(connection.id, request)}.sound"

    def _made(self, request: SpeechRequest, cancel: CancelToken, connection: Connection | None) -> bytes:
        self._writer.make_folder(self._folder)
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            project = Project.create(Path(folder) / "try-out")
            try:
                return project.take_sound(self._speak(request, project, cancel, connection=connection))
            finally:
                project.close()


def _name_of(connection_id: str, request: SpeechRequest) -> str:
    return hashlib.sha256(f"{connection_id}\n{request!r}".encode()).hexdigest()[:32]
