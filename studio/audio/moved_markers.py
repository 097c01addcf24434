"""The chunks that point into a recording's sound, as they must be when it has moved."""

from __future__ import annotations

import struct

from studio.audio.markers import CUE_POINT, MOST
from studio.audio.moves import Moves

STALE = frozenset({b"PEAK", b"levl"})
"""What tells of the samples themselves, made by a program that knew only those: kept as empty room."""
_LARGEST = 0xFFFF_FFFF
_LOOP = struct.Struct("<IIIIII")
_LOOPS_AT, _SAMPLER = 28, 36


def moved(name: bytes, content: bytes, moves: Moves) -> bytes | None:
    """The content of a chunk of that name, as long as it was; None if nothing in it points into the sound.
    For `LIST` see `with_lengths`."""
    change = {b"cue ": _cue, b"smpl": _sampler, b"MARK": _marks}.get(name)
    try:
        return change(content, moves) if change is not None else None
    except struct.error:
        return None  # Damaged as it is, it stays.


def _cue(content: bytes, moves: Moves) -> bytes:
    out = bytearray(content)
    for number in range(struct.unpack_from("<I", content)[0]):
        at = 4 + number * CUE_POINT.size
        if at + CUE_POINT.size > len(content):
            break
        name, position, chunk, start, block, frame = CUE_POINT.unpack_from(content, at)
        new = (name, _place(moves, position), chunk, start, block, _place(moves, frame))
        CUE_POINT.pack_into(out, at, *new)
    return bytes(out)


def with_lengths(content: bytes, places: dict[int, int], moves: Moves) -> bytes:
    """A `LIST adtl` chunk whose labelled stretches (`ltxt`) end where their sound does; `places` are those of
    the cue points in the recording, by their numbers."""
    out, at = bytearray(content), 4
    while content[:4] == b"adtl" and at + 16 <= len(content):
        name, size, number, length = struct.unpack_from("<4sIII", content, at)
        if name == b"ltxt" and number in places:
            struct.pack_into("<I", out, at + 12, min(moves.region(places[number], length)[1], _LARGEST))
        at += 8 + size + size % 2
    return bytes(out)


def _sampler(content: bytes, moves: Moves) -> bytes:
    """A loop's end is its last frame."""
    out = bytearray(content)
    for number in range(min(MOST, struct.unpack_from("<I", content, _LOOPS_AT)[0])):
        at = _SAMPLER + number * _LOOP.size
        if at + _LOOP.size > len(content):
            break
        name, kind, start, end, fraction, count = _LOOP.unpack_from(content, at)
        if end >= start:
            first, length = moves.region(start, end - start + 1)
            _LOOP.pack_into(out, at, name, kind, first, first + max(length, 1) - 1, fraction, count)
    return bytes(out)


def _marks(content: bytes, moves: Moves) -> bytes:
    """Of an AIFF."""
    out, at = bytearray(content), 2
    for _ in range(min(MOST, struct.unpack_from(">H", content)[0])):
        _, place, length = struct.unpack_from(">hIB", content, at)
        struct.pack_into(">I", out, at + 2, _place(moves, place))
        at += 7 + length + (length + 1) % 2
    return bytes(out)


def _place(moves: Moves, frame: int) -> int:
    return min(moves.place(frame), _LARGEST)
