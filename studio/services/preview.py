"""A line in a voice, without spending."""

from __future__ import annotations

import hashlib
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
        connection = self._connect.chosen
        path = self._folder / f"{_name_of(connection.id, voice)}.sound"
        try:
            return read_clip(path)
        except (FileMissing, BadSound):
            sound = self._connect.client(connection.id, cancel).preview(voice.id, cancel)
        self._writer.make_folder(self._folder)
        self._writer.write(path, sound)
        return read_clip(path)


def _name_of(connection_id: str, voice: Voice) -> str:
    return hashlib.sha256(f"{connection_id}\n{voice.id}\n{voice.created_at}".encode()).hexdigest()[:32]
