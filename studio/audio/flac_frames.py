"""How long a FLAC is whose header does not tell: by the number that its last frame has.

Frame headers: RFC 9639, section 9.1.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

TOTAL = 21
"""Where in the file the five bytes are whose lower 36 bits are its frames (RFC 9639, section 8.2)."""
BITS = (1 << 36) - 1

_LOOK = 1 << 20
"""Bytes at the end of the file in which a block begins: 4096 samples of eight channels are far shorter."""
_SIZES = {1: 192, **{code: 144 << code for code in range(2, 6)}, **{code: 1 << code for code in range(8, 16)}}
_LONGEST = 16


class Lengthened(io.FileIO):
    """The file at `path` as it would be if its header told its length. To libsndfile, which loses the last
    block of a stream without one."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "rb")
        head = super().read(TOTAL + 5)
        self.frames = frames_of(path)
        self._told = ((int.from_bytes(head[TOTAL:], "big") & ~BITS) | self.frames).to_bytes(5, "big")
        self.seek(0)

    def readinto(self, buffer: Any, /) -> int:
        """As of any file."""
        place = self.tell()
        count = super().readinto(buffer) or 0
        first, last = max(place, TOTAL), min(place + count, TOTAL + 5)
        if first < last:
            memoryview(buffer)[first - place : last - place] = self._told[first - TOTAL : last - TOTAL]
        return count

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file."""
        buffer = bytearray(
            os.fstat(self.fileno()).st_size - self.tell() if size is None or size < 0 else size
        )
        return bytes(buffer[: self.readinto(buffer)])


def frames_of(path: Path) -> int:
    """Frames of all channels together up to the end of the last block that begins in the file; 0 if none is
    found. Raises OSError."""
    with open(path, "rb") as file:
        fixed = _fixed_size(file.read(12))
        file.seek(max(0, path.stat().st_size - _LOOK))
        content = file.read()
    place = len(content)
    while (place := content.rfind(b"\xff", 0, place)) >= 0:
        end = _end_of(content[place : place + _LONGEST], fixed)
        if end:
            return end
    return 0


def _fixed_size(head: bytes) -> int:
    """The block size of a stream whose blocks are of one size, from the first bytes of its file."""
    return int.from_bytes(head[8:10], "big")


def _end_of(head: bytes, fixed: int) -> int:
    """Where in the sound the block ends whose header this is; 0 if it is none."""
    if len(head) < 6 or head[1] & 0xFE != 0xF8 or head[3] & 1 or head[2] >> 4 == 0:
        return 0
    number, place = _number(head, 4)
    code, size = head[2] >> 4, _SIZES.get(head[2] >> 4, 0)
    if code in (6, 7):
        size, place = int.from_bytes(head[place : place + code - 5], "big") + 1, place + code - 5
    place += {12: 1, 13: 2, 14: 2}.get(head[2] & 15, 0)
    if number < 0 or not size or place >= len(head) or _crc8(head[:place]) != head[place]:
        return 0
    return (number if head[1] & 1 else number * fixed) + size


def _number(head: bytes, place: int) -> tuple[int, int]:
    """A number as UTF-8 would code it, up to 36 bits, and where what follows begins; -1 for anything else."""
    first = head[place]
    if first < 0x80:
        return first, place + 1
    count = 8 - (first ^ 0xFF).bit_length() - 1
    rest = head[place + 1 : place + 1 + count]
    if not 1 <= count <= 6 or len(rest) < count or any(byte & 0xC0 != 0x80 for byte in rest):
        return -1, place
    value = first & (0x3F >> count)
    for byte in rest:
        value = value << 6 | byte & 0x3F
    return value, place + 1 + count


def _crc8(content: bytes) -> int:
    """With the polynomial x^8 + x^2 + x + 1."""
    crc = 0
    for byte in content:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 0xFF if crc & 0x80 else crc << 1
    return crc
