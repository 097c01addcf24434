"""Sound files on their way to a service, in a type that the contract takes."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from studio.api.upload import Upload
from studio.audio.files import open_sound, read_clip
from studio.audio.recording import Recording, open_recording
from studio.audio.render import FileKind, render
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.take import TakeInput
from studio.library.writer import Writer
from studio.services.readable import Decode, Readable

BEGINNINGS = {
    b"RIFF": (".wav", "audio/wav"),
    b"fLaC": (".flac", "audio/flac"),
    b"OggS": (".ogg", "audio/ogg"),
    b"ID3": (".mp3", "audio/mpeg"),
}
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class InputSound:
    """A sound that can be sent: the file at `path`, as `filename` of `content_type`, `seconds` long."""

    passage: Passage
    path: Path
    filename: str
    content_type: str
    seconds: float
    sha256: str

    @property
    def upload(self) -> Upload:
        """What the client takes; read from the disk piece by piece."""
        return Upload(self.path, self.filename, self.content_type)

    def as_part(self, part: str) -> TakeInput:
        """How a take remembers it."""
        region = self.passage.region
        return TakeInput(
            part,
            str(self.passage.path.absolute()),
            self.sha256,
            self.seconds,
            region.start if region else None,
            region.end if region else None,
        )


class InputSounds:
    """`with inputs(passage, cancel) as sound:` — what is written for the sending is gone afterwards. What
    `readable` makes is kept, because it takes long."""

    def __init__(self, folder: Path, decode: Decode | None = None, writer: Writer | None = None) -> None:
        self._folder, self._writer = folder, writer or Writer()
        self.readable = Readable(folder, decode, self._writer)

    @contextmanager
    def __call__(self, passage: Passage, cancel: CancelToken) -> Iterator[InputSound]:
        """The sound, ready to be sent. Raises FileMissing, DiskError, BadSound (no sound, empty, damaged) and
        Cancelled."""
        cancel.check()
        path = self.readable(passage.path, cancel)
        recording = open_recording(passage.path, cancel, readable=path)
        try:
            beginning = _beginning(path)
            if passage.region is None and beginning is not None:
                yield _ready(passage, path, beginning, recording.seconds, cancel)
            else:
                with self._written(recording, passage, cancel) as (written, seconds):
                    yield _ready(passage, written, BEGINNINGS[b"RIFF"], seconds, cancel)
        finally:
            recording.close()

    @contextmanager
    def _written(
        self, recording: Recording, passage: Passage, cancel: CancelToken
    ) -> Iterator[tuple[Path, float]]:
        """A WAV of the passage, and how long it is; written block by block."""
        region = _inside(recording.frames, passage)
        self._writer.make_folder(self._folder)
        written = self._folder / f"{uuid.uuid4().hex}.wav"
        kind = FileKind.WAV_16 if recording.dtype == "int16" else FileKind.WAV_FLOAT
        try:
            render(recording, written, kind, cancel, region=region)
            yield written, len(region) / recording.sample_rate
        finally:
            self._writer.remove(written)

    def clip(self, passage: Passage, cancel: CancelToken) -> Clip:
        """The same sound in memory, to be heard or drawn. Raises as the call."""
        path = self.readable(passage.path, cancel)
        if passage.region is None:
            return read_clip(path)
        with open_sound(path) as reader:
            region = _inside(reader.frames, passage)
            reader.seek(region.start)
            return Clip(reader.read(len(region), "float32"), reader.sample_rate)

    def seconds(self, passage: Passage, cancel: CancelToken) -> float:
        """How long it is, for a quote. Raises as the call."""
        with open_sound(self.readable(passage.path, cancel)) as reader:
            region = passage.region
            frames = min(region.end, reader.frames) - region.start if region else reader.frames
            return max(0, frames) / reader.sample_rate


def _ready(
    passage: Passage, path: Path, kind: tuple[str, str], seconds: float, cancel: CancelToken
) -> InputSound:
    suffix, content_type = kind
    return InputSound(passage, path, passage.path.stem + suffix, content_type, seconds, _sha256(path, cancel))


def _beginning(path: Path) -> tuple[str, str] | None:
    """Suffix and content type by the file's first bytes; None for a type that the contract does not name."""
    with open(path, "rb") as file:
        head = file.read(4)
    if head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE0 == 0xE0:
        return BEGINNINGS[b"ID3"]  # An MPEG frame without tags in front.
    return next((kind for start, kind in BEGINNINGS.items() if head.startswith(start)), None)


def _inside(frames: int, passage: Passage) -> Region:
    """What there is of the passage. BadSound if that is nothing."""
    region = passage.region or Region(0, frames)
    region = Region(min(region.start, frames), min(region.end, frames))
    if not len(region):
        raise BadSound(tr("The stretch of “{name}” has no sound in it.", name=passage.path.name))
    return region


def _sha256(path: Path, cancel: CancelToken) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            cancel.check()
            digest.update(block)
    return digest.hexdigest()
