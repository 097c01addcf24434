"""Sound files on their way to a service, in a type that the contract takes."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from studio.api.upload import Upload
from studio.audio.beginnings import needs_decoder
from studio.audio.files import SoundFileReader, disk_error, open_sound, read_clip, write_wav
from studio.audio.flaws import check_readable, unreadable
from studio.audio.mpeg import lacks_its_length, with_length
from studio.audio.salvage import lacks_jumps, salvage, write_decoded
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound
from studio.core.passage import Passage
from studio.core.speech import Encoding
from studio.core.take import TakeInput
from studio.library.writer import Writer

Decode = Callable[[Path, Path, CancelToken], None]
"""Writes the sound of the first file as a WAV to the second. Raises BadSound and Cancelled."""

BEGINNINGS = {
    b"RIFF": (".wav", "audio/wav"),
    b"fLaC": (".flac", "audio/flac"),
    b"OggS": (".ogg", "audio/ogg"),
    b"ID3": (".mp3", "audio/mpeg"),
}
BLOCK = 1 << 20
SAVED, COPIED, TAGGED = ".saved.wav", ".wav", ".mp3"
KEPT = (SAVED, COPIED, TAGGED)
"""What is kept of a file to be read in its stead: what was saved of a broken one, what was decoded, what was
given its length."""


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
    """`with inputs(passage, cancel) as sound:` — what is written for the sending is gone afterwards, but for
    what `decode` made: that is kept in `folder`, because it takes long."""

    def __init__(self, folder: Path, decode: Decode | None = None, writer: Writer | None = None) -> None:
        self._folder, self._decode, self._writer = folder, decode, writer or Writer()

    @contextmanager
    def __call__(self, passage: Passage, cancel: CancelToken) -> Iterator[InputSound]:
        """The sound, ready to be sent. Raises FileMissing, DiskError, BadSound (no sound, empty, damaged) and
        Cancelled."""
        cancel.check()
        path = self.readable(passage.path, cancel)
        with open_sound(path) as reader:
            beginning = _beginning(path)
            if passage.region is None and beginning is not None:
                yield _ready(passage, path, beginning, reader.frames / reader.sample_rate, cancel)
                return
            clip = _stretch(reader, passage)
        self._writer.make_folder(self._folder)
        written = self._folder / f"{uuid.uuid4().hex}.wav"
        try:
            write_wav(written, clip, Encoding.S16 if reader.dtype == "int16" else Encoding.F32)
            yield _ready(passage, written, BEGINNINGS[b"RIFF"], clip.seconds, cancel)
        finally:
            self._writer.remove(written)

    def readable(self, path: Path, cancel: CancelToken) -> Path:
        """A file of the same sound that the studio can read: `path` itself, or what was decoded or saved of
        it once. Raises as the call."""
        for suffix in KEPT:
            kept = self._kept(path, suffix)
            if kept is not None and kept.exists():
                return _used(kept)
        check_readable(path)
        if needs_decoder(path):
            return self._decoded(path, cancel)
        if _lacks_its_length(path):
            return self._make(path, TAGGED, lambda source, target, _: with_length(source, target), cancel)
        return self._make(path, COPIED, write_decoded, cancel) if lacks_jumps(path) else path

    def salvage(self, path: Path, cancel: CancelToken) -> Path:
        """From now on `readable` is what can be saved of a file that breaks off. Raises as the call."""
        return self._make(path, SAVED, salvage, cancel)

    def clip(self, passage: Passage, cancel: CancelToken) -> Clip:
        """The same sound in memory, to be heard or drawn. Raises as the call."""
        path = self.readable(passage.path, cancel)
        if passage.region is None:
            return read_clip(path)
        with open_sound(path) as reader:
            return _stretch(reader, passage)

    def is_saved(self, path: Path) -> bool:
        """True if `readable` is what was saved of a broken file."""
        kept = self._kept(path, SAVED)
        return kept is not None and kept.exists()

    def _decoded(self, path: Path, cancel: CancelToken) -> Path:
        if self._decode is None:
            raise BadSound(f"“{path.name}” cannot be opened here; save it as WAV, FLAC or MP3.")
        return self._make(path, COPIED, self._decode, cancel)

    def _kept(self, path: Path, suffix: str) -> Path | None:
        """Where a readable copy of the file as it is now would be; None if there is no such file."""
        try:
            return self._folder / (_name_of(path) + suffix)
        except OSError:
            return None

    def _make(self, path: Path, suffix: str, make: Decode, cancel: CancelToken) -> Path:
        made = self._folder / (_name_of(path) + suffix)
        self._writer.make_folder(self._folder)
        unfinished = made.with_name(f"{made.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            make(path, unfinished, cancel)
            self._writer.move(unfinished, made)
        except OSError as error:
            raise disk_error(made, error) from error
        finally:
            self._writer.remove(unfinished)
        return made

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


def _stretch(reader: SoundFileReader, passage: Passage) -> Clip:
    region = passage.region
    if region is not None:
        reader.seek(min(region.start, reader.frames))
    samples = reader.read(len(region) if region is not None else reader.frames, "float32")
    if not len(samples):
        raise BadSound(f"The stretch of “{passage.path.name}” has no sound in it.")
    return Clip(samples, reader.sample_rate)


def _sha256(path: Path, cancel: CancelToken) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            cancel.check()
            digest.update(block)
    return digest.hexdigest()


def _lacks_its_length(path: Path) -> bool:
    try:
        return lacks_its_length(path)
    except OSError as error:
        raise unreadable(path, error) from error


def _used(path: Path) -> Path:
    """The copies that were used longest ago are swept first."""
    with suppress(OSError):
        os.utime(path)
    return path


def _name_of(path: Path) -> str:
    facts = path.stat()
    return hashlib.sha256(f"{path.absolute()}\n{facts.st_size}\n{facts.st_mtime_ns}".encode()).hexdigest()[
        :32
    ]
