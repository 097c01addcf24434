"""A voice as a file: written with a sample, and read with care."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from studio.audio.files import open_sound, read_clip
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound, BadText, BadVoice, NotOffered, StudioError, TooLarge
from studio.core.language import tr
from studio.core.voice import EMBEDDING_LENGTH, Voice
from studio.core.voice_file import LARGEST_FILE, LARGEST_SAMPLE, VoiceFile, read_voice, written
from studio.library.text_file import read_bytes
from studio.library.writer import Writer
from studio.services.get_voice import GetVoice
from studio.services.preview import Preview
from studio.services.voice_notes import KeepVoiceNotes

LONGEST_SAMPLE = 120.0
"""Seconds: whoever packs hours of silence into a few bytes does not fill the memory here."""
NO_NUMBERS = tr("This service does not tell a voice's numbers, so there is nothing to export.")


@dataclass(frozen=True, slots=True)
class OpenedVoice:
    """What a file holds, with its sample to be heard; None where it has none."""

    file: VoiceFile
    sample: Clip | None


class VoiceFiles:
    """`write(voice, path, cancel)` and `read(path)`. A sample is the voice's own preview, where that is to be
    had without spending; tags and consent go along, recordings of consent do not."""

    def __init__(self, get_voice: GetVoice, preview: Preview, notes: KeepVoiceNotes, writer: Writer) -> None:
        self._get_voice, self._preview = get_voice, preview
        self._notes, self._writer = notes, writer

    def write(self, voice: Voice, path: Path, cancel: CancelToken) -> VoiceFile:
        """What was written, over what has the name. Raises NotOffered where the connection does not tell the
        voice's numbers, DiskError, other StudioErrors, and Cancelled."""
        told = voice
        if len(told.embedding) != EMBEDDING_LENGTH:
            told = self._get_voice(voice.id, cancel)
        if len(told.embedding) != EMBEDDING_LENGTH:
            raise NotOffered(NO_NUMBERS)
        notes = self._notes.notes(voice.id)
        made = VoiceFile(
            name=told.name,
            embedding=told.embedding,
            description=told.description,
            language=told.language,
            gender=told.gender,
            accent=told.accent,
            tags=notes.tags,
            consent=notes.consent,
            origin=notes.origin,
            sample=self._sample(told, cancel),
        )
        cancel.check()
        self._writer.write(path, written(made))
        return made

    def read(self, path: Path) -> OpenedVoice:
        """The voice in a file. Raises BadVoice, FileMissing and DiskError."""
        name = f"“{path.name}”"
        try:
            content = read_bytes(path, LARGEST_FILE)
        except TooLarge as error:
            raise BadVoice(
                tr(
                    "{source} is larger than any voice: more than {size} MB.",
                    source=name,
                    size=LARGEST_FILE >> 20,
                )
            ) from error
        except BadText as error:
            raise BadVoice(tr("{name} is a folder, not a voice.", name=name)) from error
        found = read_voice(content, name)
        return OpenedVoice(found, _heard(found.sample, path.name) if found.sample else None)

    def _sample(self, voice: Voice, cancel: CancelToken) -> bytes:
        try:
            sound = self._preview.sound(voice, cancel)
        except NotOffered:
            return b""
        return sound if len(sound) <= LARGEST_SAMPLE else b""


def _heard(sample: bytes, name: str) -> Clip:
    """The sample in memory. It is decoded from a file with a name of our own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample"
        path.write_bytes(sample)
        try:
            with open_sound(path) as reader:
                seconds = reader.frames / reader.sample_rate
            if not 0 < seconds <= LONGEST_SAMPLE:
                raise BadSound("too long")
            return read_clip(path)
        except StudioError as error:
            raise BadVoice(tr("“{name}” has a sample that cannot be played.", name=name)) from error
