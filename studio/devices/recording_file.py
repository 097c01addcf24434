"""A WAV that grows while something is recorded, and can be read at any moment, also after a crash.

While it grows it is called `Line 1.unfinished.wav`; its header tells the truth of a moment ago, and `recover`
that of now. Up to 4 GiB it is a plain WAV; a longer one becomes RF64 (EBU Tech 3306) in the room that a JUNK
chunk keeps for that.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from studio.audio.wav import FORMATS, encoded
from studio.core.clip import FloatArray
from studio.core.disk_errors import disk_error
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.speech import Encoding

UNFINISHED = ".unfinished"
ROOM = 28
"""Bytes of a ds64 chunk without a table."""
FULL = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A recording that nobody ended: its file, and seconds of sound in it."""

    path: Path
    seconds: float

    @property
    def name(self) -> str:
        """What it will be called."""
        return _finished(self.path).name


class RecordingFile:
    """A new file at `path`, whose folder is made if need be; it has that name once it is closed. Raises
    DiskError, here and in each act. What was written before a failure stays."""

    def __init__(self, path: Path, sample_rate: int, encoding: Encoding, channels: int = 1) -> None:
        self.path = path
        self.sample_rate, self.channels = sample_rate, channels
        self._encoding, self._bytes = encoding, 0
        self._frame = channels * FORMATS[encoding][1]
        self._part = path.with_name(f"{path.stem}{UNFINISHED}{path.suffix}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(self._part, "xb", buffering=0)  # noqa: SIM115
            self._file.write(self._header())
        except OSError as error:
            raise disk_error(path, error) from error

    @property
    def frames(self) -> int:
        """How many are in the file."""
        return self._bytes // self._frame

    @property
    def seconds(self) -> float:
        """How long it is by now."""
        return self.frames / self.sample_rate

    def append(self, samples: FloatArray) -> None:
        """More of the sound, [frames] or [frames, channels]; in the file when this returns."""
        rest = memoryview(encoded(samples, self._encoding))
        try:
            while rest:
                written = self._file.write(rest) or 0
                self._bytes += written
                rest = rest[written:]
        except OSError as error:
            raise disk_error(self.path, error) from error

    def mark(self, *, sync: bool = False) -> None:
        """The header says how long it is by now; with `sync` it is safe from a power cut as well."""
        try:
            self._write_header()
            if sync:
                os.fsync(self._file.fileno())
        except OSError as error:
            raise disk_error(self.path, error) from error

    def close(self) -> None:
        """The header says the true length, the file is safe from a power cut and has its name; without any
        sound it goes."""
        try:
            self._end()
        except OSError as error:
            raise disk_error(self.path, error) from error
        finally:
            self._file.close()
        if not self.frames:
            with suppress(OSError):
                self._part.unlink()
            return
        try:
            self.path = _named(self._part)
        except OSError as error:
            raise disk_error(self.path, error) from error

    def _end(self) -> None:
        header = len(self._header())
        self._bytes = self.frames * self._frame
        self._file.truncate(header + self._bytes)
        with suppress(OSError):  # A full disk may have no room for it, and every reader does without.
            self._file.seek(0, os.SEEK_END)
            self._file.write(b"\0" * (self._bytes % 2))
        self._write_header()
        os.fsync(self._file.fileno())

    def _write_header(self) -> None:
        self._file.seek(0)
        self._file.write(self._header())
        self._file.seek(0, os.SEEK_END)

    def _header(self) -> bytes:
        return header(self.frames, self.channels, self.sample_rate, self._encoding)


def header(frames: int, channels: int, sample_rate: int, encoding: Encoding) -> bytes:
    """Everything before the samples, as long for every number of frames."""
    tag, width = FORMATS[encoding]
    frame = channels * width
    size = frames * frame
    form = struct.pack("<HHIIHH", tag, channels, sample_rate, sample_rate * frame, frame, 8 * width)
    if encoding is not Encoding.S16:
        form += b"\0\0"
    chunks = b"fmt " + struct.pack("<I", len(form)) + form
    if encoding is not Encoding.S16:
        chunks += b"fact" + struct.pack("<II", 4, min(frames, FULL))
    whole = 4 + 8 + ROOM + len(chunks) + 8 + size + size % 2
    if whole <= FULL:
        kept = b"JUNK" + struct.pack("<I", ROOM) + bytes(ROOM)
        top = b"RIFF" + struct.pack("<I", whole)
        return top + b"WAVE" + kept + chunks + b"data" + struct.pack("<I", size)
    kept = b"ds64" + struct.pack("<IQQQI", ROOM, whole, size, frames, 0)
    return b"RF64" + struct.pack("<I", FULL) + b"WAVE" + kept + chunks + b"data" + struct.pack("<I", FULL)


def unfinished_in(folder: Path) -> tuple[Unfinished, ...]:
    """The recordings in a folder that nobody ended, oldest first. Asked before one is begun."""
    found = []
    try:
        paths = sorted(folder.glob(f"*{UNFINISHED}.wav"), key=lambda path: path.stat().st_mtime)
    except OSError:
        return ()
    for path in paths:
        with suppress(OSError, BadSound):
            form = _read_form(path)
            found.append(Unfinished(path, form.frames / form.sample_rate))
    return tuple(each for each in found if each.seconds > 0)


def recover(path: Path) -> Path:
    """Ends a recording that nobody ended; its new path. Raises BadSound if it is none of ours, DiskError."""
    try:
        form = _read_form(path)
        with open(path, "r+b", buffering=0) as file:
            file.write(header(form.frames, form.channels, form.sample_rate, form.encoding))
            file.truncate(form.start + form.frames * form.frame)
            os.fsync(file.fileno())
        return _named(path)
    except OSError as error:
        raise disk_error(path, error) from error


@dataclass(frozen=True, slots=True)
class _Form:
    """What a file's header says, and how many frames follow it."""

    start: int
    frames: int
    channels: int
    sample_rate: int
    encoding: Encoding

    @property
    def frame(self) -> int:
        return self.channels * FORMATS[self.encoding][1]


def _read_form(path: Path) -> _Form:
    with open(path, "rb") as file:
        head = file.read(200)
        size = os.fstat(file.fileno()).st_size
    at, data = head.find(b"fmt "), head.find(b"data")
    if head[:4] not in (b"RIFF", b"RF64") or at < 0 or data < 0:
        raise BadSound(tr("“{name}” is not a recording of the studio.", name=path.name))
    tag, channels, sample_rate = struct.unpack_from("<HHI", head, at + 8)
    encoding = next((each for each, (known, _) in FORMATS.items() if known == tag), None)
    if encoding is None or not channels or not sample_rate:
        raise BadSound(tr("“{name}” is not a recording of the studio.", name=path.name))
    start = data + 8
    return _Form(start, (size - start) // (channels * FORMATS[encoding][1]), channels, sample_rate, encoding)


def _finished(path: Path) -> Path:
    return path.with_name(path.name.replace(UNFINISHED, ""))


def _named(part: Path) -> Path:
    """Gives an ended file its name; never that of another file."""
    wanted = path = _finished(part)
    number = 2
    while path.exists():
        path, number = wanted.with_stem(f"{wanted.stem} ({number})"), number + 1
    os.rename(part, path)
    return path
