"""A line in a voice, without spending."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound, FileMissing
from studio.core.voice import Voice
from studio.library.writer import Writer
from studio.services.connect import Connect


class Preview:
    """`preview(voice, cancel)`: the voice's own line, fetched once and kept. NotOffered if it has none."""

    def __init__(self, connect: Connect, folder: Path, writer: Writer | None = None) -> None:
        self._connect, self._folder, self._writer = connect, folder, writer or Writer()

    def __call__(self, voice: Voice, cancel: CancelToken) -> Clip:
        path = self._path(voice)
        try:
            return read_clip(path)
        except (FileMissing, BadSound):
            self._fetch(voice, path, cancel)
        return read_clip(path)

    def sound(self, voice: Voice, cancel: CancelToken) -> bytes:
        """The same as the file that it came in. Raises as the call."""
        path = self._path(voice)
        with suppress(OSError):
            return path.read_bytes()
        return self._fetch(voice, path, cancel)

    def _path(self, voice: Voice) -> Path:
        return self._folder / f"{_name_of(self._connect.chosen.id, voice)}.sound"

    def _fetch(self, voice: Voice, path: Path, cancel: CancelToken) -> bytes:
        sound = self._connect.client(self._connect.chosen.id, cancel).preview(voice.id, cancel)
        self._writer.make_folder(self._folder)
        self._writer.write(path, sound)
        return sound


def _name_of(connection_id: str, voice: Voice) -> str:
    return hashlib.sha256(f"{connection_id}\n{voice.id}\n{voice.created_at}".encode()).hexdigest()[:32]
