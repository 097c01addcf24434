"""The chunks of a RIFF file: WAV, BWF, and their 64-bit forms RF64 (EBU Tech 3306) and BW64."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

UNKNOWN = 0xFFFF_FFFF
"""As a chunk's size: it is in the `ds64` chunk, or until the end of the file where there is none."""
LARGEST_CHUNK = 1 << 24
"""Bytes of a chunk that is read whole: the largest iXML or picture is far smaller."""
_LEAST = 4096
"""Bytes behind an empty data chunk that are taken for sound, not for other chunks."""
MOST_CHUNKS = 4096
"""Of one file: behind so many, what looks like chunks is sound, or nothing."""
FORMS = (b"RIFF", b"RF64", b"BW64")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Where its content begins in the file, and how many bytes it has."""

    name: bytes
    start: int
    size: int

    @property
    def end(self) -> int:
        """Where the next one begins: chunks have even lengths."""
        return self.start + self.size + self.size % 2


@dataclass(frozen=True, slots=True)
class Riff:
    """`form` is one of FORMS; the chunks are in the file's order, no one beyond its end."""

    form: bytes
    chunks: tuple[Chunk, ...]

    def find(self, name: bytes) -> Chunk | None:
        """The first chunk of that name."""
        return next((chunk for chunk in self.chunks if chunk.name == name), None)


def read_riff(path: Path) -> Riff | None:
    """The chunks of the file; None if it is no WAVE file. Raises OSError."""
    with open(path, "rb") as file:
        head = file.read(12)
        if len(head) < 12 or head[:4] not in FORMS or head[8:] != b"WAVE":
            return None
        end = path.stat().st_size
        return Riff(head[:4], tuple(_chunks(file, end)))


def content_of(path: Path, chunk: Chunk) -> bytes:
    """What is in a chunk; of one that no program writes, nothing."""
    if chunk.size > LARGEST_CHUNK:
        return b""
    with open(path, "rb") as file:
        file.seek(chunk.start)
        return file.read(chunk.size)


def frame_bytes(path: Path, riff: Riff) -> int:
    """Bytes of one sample of all channels; 0 if the file does not say."""
    form = riff.find(b"fmt ")
    content = content_of(path, form) if form is not None else b""
    if len(content) < 16:
        return 0
    _, channels, _, _, align, bits = struct.unpack_from("<HHIIHH", content)
    return int(align or channels * bits // 8)


def frames_unannounced(path: Path) -> tuple[int, int]:
    """Frames behind the header of a WAV whose writer ended before it told how many, and their rate; 0 frames
    for any other file. Raises OSError."""
    riff = read_riff(path)
    data, form = (riff.find(b"data"), riff.find(b"fmt ")) if riff is not None else (None, None)
    if riff is None or data is None or form is None or data.size or not (frame := frame_bytes(path, riff)):
        return 0, 0
    rate = int(struct.unpack_from("<I", content_of(path, form), 4)[0])
    behind = path.stat().st_size - data.start
    return (behind // frame, rate) if behind >= _LEAST and rate else (0, 0)


def sub_chunks(content: bytes) -> list[tuple[bytes, bytes]]:
    """Names and contents of what stands one after the other in a chunk, such as a LIST behind its type."""
    found, place = [], 0
    while place + 8 <= len(content):
        name, size = struct.unpack_from("<4sI", content, place)
        found.append((name, content[place + 8 : place + 8 + size]))
        place += 8 + size + size % 2
    return found


def _chunks(file: BinaryIO, end: int) -> list[Chunk]:
    found: list[Chunk] = []
    data_size = None
    with suppress(struct.error):
        while file.tell() + 8 <= end and len(found) < MOST_CHUNKS:
            name, size = struct.unpack("<4sI", file.read(8))
            start = file.tell()
            if name == b"data" and size == UNKNOWN:
                size = data_size if data_size is not None else end - start
            chunk = Chunk(name, start, min(size, end - start))
            found.append(chunk)
            if name == b"ds64":
                data_size = struct.unpack("<QQQ", file.read(24))[1]
            file.seek(chunk.end)
    return found
