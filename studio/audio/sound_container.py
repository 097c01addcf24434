"""A sound file written again with other samples in some places, and everything else as it stands."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import soundfile

from studio.audio.files import BLOCK
from studio.core.clip import FloatArray
from studio.core.region import Region

SAMPLE_BYTES = {
    "PCM_U8": 1,
    "PCM_16": 2,
    "PCM_24": 3,
    "PCM_32": 4,
    "FLOAT": 4,
    "DOUBLE": 8,
    "ULAW": 1,
    "ALAW": 1,
}
LOSSLESS = {"FLAC": ".flac", "AIFF": ".aiff", "WAV": ".wav", "WAVEX": ".wav"}
INTEGERS = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32"})
LARGEST_RIFF = 0xFFFF_FFFF

Piece = Region | FloatArray


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A RIFF chunk: where its content begins, and how long it is."""

    name: bytes
    start: int
    size: int


class SoundCopy:
    """The file at `path`: `sample_rate` in Hz, and the `suffix` that a copy of it has."""

    def __init__(self, path: Path) -> None:
        self._path = path
        facts = soundfile.info(path)
        self.sample_rate: int = facts.samplerate
        self._channels: int = facts.channels
        self._format, self._subtype, self._frames = facts.format, facts.subtype, facts.frames
        self._chunks = _chunks(path) if self._subtype in SAMPLE_BYTES else ()

    @property
    def suffix(self) -> str:
        """Of a copy, with the dot: its own where it is lossless, else `.wav`."""
        own = self._path.suffix
        return own if own and self._format in LOSSLESS else LOSSLESS.get(self._format, ".wav")

    def write(self, out: BinaryIO, pieces: Iterator[Piece]) -> None:
        """Writes the pieces in order: a Region is copied, samples are encoded as the file's own are."""
        data = next((chunk for chunk in self._chunks if chunk.name == b"data"), None)
        if data is not None and self._format in ("WAV", "WAVEX"):
            with open(self._path, "rb") as source:
                self._write_riff(source, out, data, pieces)
        else:
            self._write_sound(out, pieces)

    def _write_riff(self, source: BinaryIO, out: BinaryIO, data: _Chunk, pieces: Iterator[Piece]) -> None:
        """The file's bytes, but for the sound of patches and what counts its length."""
        frame = SAMPLE_BYTES[self._subtype] * self._channels
        source.seek(0)
        _copy(source, out, data.start)
        for piece in pieces:
            if isinstance(piece, Region):
                source.seek(data.start + piece.start * frame)
                _copy(source, out, len(piece) * frame)
            else:
                out.write(_encoded(piece, self.sample_rate, self._subtype))
        size = out.tell() - data.start
        if size % 2:
            out.write(b"\0")
        source.seek(data.start + data.size + data.size % 2)
        _copy(source, out, LARGEST_RIFF)
        self._count_anew(out, data, size, frame)

    def _count_anew(self, out: BinaryIO, data: _Chunk, size: int, frame: int) -> None:
        whole = out.tell()
        for place, number in ((4, whole - 8), (data.start - 4, size)):
            out.seek(place)
            out.write(struct.pack("<I", min(number, LARGEST_RIFF)))
        for chunk in self._chunks:
            if chunk.name == b"fact" and chunk.start < data.start:
                out.seek(chunk.start)
                out.write(struct.pack("<I", size // frame))
        out.seek(whole)

    def _write_sound(self, out: BinaryIO, pieces: Iterator[Piece]) -> None:
        """The same type of file where that loses nothing, else WAV in float."""
        kept = self._format in LOSSLESS
        form, subtype = (self._format, self._subtype) if kept else ("WAV", "FLOAT")
        dtype = "int32" if kept and subtype in INTEGERS else "float64" if subtype == "DOUBLE" else "float32"
        with (
            soundfile.SoundFile(self._path) as source,
            soundfile.SoundFile(
                out, "w", self.sample_rate, self._channels, subtype=subtype, format=form
            ) as target,
        ):
            for piece in pieces:
                if isinstance(piece, Region):
                    _pour(source, target, piece, dtype)
                else:
                    target.write(np.clip(piece, -1, 1))


def _pour(source: Any, target: Any, region: Region, dtype: str) -> None:
    source.seek(region.start)
    left = len(region)
    while left:
        block = source.read(min(BLOCK, left), dtype=dtype)
        if not len(block):
            return
        target.write(block)
        left -= len(block)


def _copy(source: BinaryIO, out: BinaryIO, count: int) -> None:
    while count and (block := source.read(min(count, 1 << 20))):
        out.write(block)
        count -= len(block)


def _encoded(samples: FloatArray, rate: int, subtype: str) -> bytes:
    """Samples as the bytes of a WAV's data chunk."""
    if not len(samples):
        return b""
    content = io.BytesIO()
    limited = samples if subtype in ("FLOAT", "DOUBLE") else np.clip(samples, -1, 1)
    soundfile.write(content, limited, rate, subtype=subtype, format="RAW", endian="LITTLE")
    return content.getvalue()


def _chunks(path: Path) -> tuple[_Chunk, ...]:
    """Of a RIFF file; empty for any other."""
    found = []
    with open(path, "rb") as file, suppress(struct.error):
        if file.read(4) != b"RIFF" or len(file.read(8)) != 8:
            return ()
        while head := file.read(8):
            name, size = struct.unpack("<4sI", head)
            chunk = _Chunk(name, file.tell(), size)
            found.append(chunk)
            file.seek(chunk.start + size + size % 2)
    return tuple(found)
