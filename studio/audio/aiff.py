"""The chunks of an AIFF or AIFF-C file, and how its samples are bytes."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from studio.audio.riff import MOST_CHUNKS, Chunk

ORDERS = {
    b"NONE": "BIG",
    b"twos": "BIG",
    b"in24": "BIG",
    b"in32": "BIG",
    b"fl32": "BIG",
    b"FL32": "BIG",
    b"fl64": "BIG",
    b"FL64": "BIG",
    b"ulaw": "BIG",
    b"ULAW": "BIG",
    b"alaw": "BIG",
    b"ALAW": "BIG",
    b"raw ": "BIG",
    b"sowt": "LITTLE",
}
"""The compression types whose samples stand one behind the other, and their byte order."""


@dataclass(frozen=True, slots=True)
class Aiff:
    """`order` is the byte order of its samples, empty for a type that cannot be patched byte by byte."""

    chunks: tuple[Chunk, ...]
    order: str

    def find(self, name: bytes) -> Chunk | None:
        """The first chunk of that name."""
        return next((chunk for chunk in self.chunks if chunk.name == name), None)


def read_aiff(path: Path) -> Aiff | None:
    """None for another type of file. Raises OSError."""
    end = path.stat().st_size
    with open(path, "rb") as file:
        head = file.read(12)
        if head[:4] != b"FORM" or head[8:] not in (b"AIFF", b"AIFC"):
            return None
        found: list[Chunk] = []
        order = "BIG" if head[8:] == b"AIFF" else ""
        with suppress(struct.error):
            while file.tell() + 8 <= end and len(found) < MOST_CHUNKS:
                name, size = struct.unpack(">4sI", file.read(8))
                chunk = Chunk(name, file.tell(), min(size, end - file.tell()))
                found.append(chunk)
                if name == b"COMM" and size >= 22:
                    order = ORDERS.get(file.read(22)[18:], "")
                elif name == b"SSND" and any(file.read(8)):
                    return Aiff((), "")  # Its sound begins in the middle of a block; no program writes that.
                file.seek(chunk.end)
        return Aiff(tuple(found), order)
