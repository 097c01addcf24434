"""A WAV written again with patches in its sound: every other byte stays, but for what tells lengths and
places.

Beyond 4 GB it becomes an RF64 (EBU Tech 3306), whose `ds64` chunk takes the room of a JUNK chunk in front, as
that standard has it, or is put in.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from studio.audio.markers import cue_points
from studio.audio.moved_markers import STALE, moved, with_lengths
from studio.audio.moves import Moves
from studio.audio.pieces import Coding, Piece, copy, write_bytes
from studio.audio.riff import UNKNOWN, Chunk, Riff, content_of
from studio.core.cancel import CancelToken

LARGEST = 0xFFFF_FFFF
"""Bytes of a RIFF file behind its first eight."""
_DS64 = 28


class RiffCopy:
    """Writes `riff`, the file at `path`, whose samples of all channels have `frame` bytes."""

    def __init__(self, path: Path, riff: Riff, frame: int, coding: Coding) -> None:
        self._path, self._riff, self._frame, self._coding = path, riff, frame, coding
        self._places: dict[Chunk, int] = {}

    def write(self, out: BinaryIO, pieces: Iterable[Piece], growth: int, cancel: CancelToken) -> Moves:
        """`growth` is by how many frames it will be longer at most."""
        whole = self._path.stat().st_size + growth * self._frame + _DS64 + 8
        wide = self._riff.form if self._riff.form != b"RIFF" else b"RF64" if whole > LARGEST else None
        moves = Moves()
        with open(self._path, "rb") as source:
            out.write(struct.pack("<4sI4s", wide or b"RIFF", 0, b"WAVE"))
            for chunk in self._in_order(out, wide):
                self._places[chunk] = out.tell() + 8
                if chunk == self._riff.find(b"data"):
                    moves = self._write_sound(source, out, chunk, pieces, cancel)
                else:
                    source.seek(chunk.start - 8)
                    copy(source, out, 8 + chunk.end - chunk.start, cancel)
            source.seek(self._riff.chunks[-1].end)
            copy(source, out, LARGEST, cancel)
        self._tell_sizes(out, moves.frames, wide is not None)
        if any(not move.kept for move in moves.moves):
            self._tell_places(out, moves)
        return moves

    def _in_order(self, out: BinaryIO, wide: bytes | None) -> list[Chunk]:
        """The chunks to be copied; where a `ds64` is missing it is written first, with no figures yet."""
        chunks = list(self._riff.chunks)
        if wide is None or self._riff.find(b"ds64") is not None:
            return chunks
        rest = _room(chunks[0])
        self._places[Chunk(b"ds64", 0, _DS64)] = out.tell() + 8
        out.write(struct.pack("<4sI", b"ds64", _DS64) + bytes(_DS64))
        if rest is None:
            return chunks
        if rest:
            out.write(struct.pack("<4sI", b"JUNK", rest - 8) + bytes(rest - 8))
        return chunks[1:]

    def _write_sound(
        self, source: BinaryIO, out: BinaryIO, data: Chunk, pieces: Iterable[Piece], cancel: CancelToken
    ) -> Moves:
        out.write(struct.pack("<4sI", b"data", 0))
        moves = write_bytes(source, out, data.start, self._frame, pieces, self._coding, cancel)
        if moves.frames * self._frame % 2:
            out.write(b"\0")
        return moves

    def _tell_sizes(self, out: BinaryIO, frames: int, wide: bool) -> None:
        whole, size = out.tell() - 8, frames * self._frame
        for chunk, place in self._places.items():
            if chunk.name == b"ds64":
                _put(out, place, struct.pack("<QQQ", whole, size, frames))
            elif chunk.name == b"data":
                _put(out, place - 4, struct.pack("<I", UNKNOWN if wide else size))
            elif chunk.name == b"fact":
                _put(out, place, struct.pack("<I", min(frames, UNKNOWN)))
        _put(out, 4, struct.pack("<I", UNKNOWN if wide else whole))
        out.seek(0, 2)

    def _tell_places(self, out: BinaryIO, moves: Moves) -> None:
        cue = self._riff.find(b"cue ")
        points = cue_points(content_of(self._path, cue)) if cue is not None else []
        places = {point[0]: point[5] for point in points}
        for chunk, place in self._places.items():
            if chunk.name in STALE:
                _put(out, place - 8, b"JUNK")
                _put(out, place, bytes(chunk.size))
            elif chunk.name in (b"cue ", b"smpl", b"LIST"):
                old = content_of(self._path, chunk)
                lists = chunk.name == b"LIST"
                new = with_lengths(old, places, moves) if lists else moved(chunk.name, old, moves)
                _put(out, place, new or b"")
        out.seek(0, 2)


def _room(first: Chunk) -> int | None:
    """Bytes that stay over when a `ds64` takes the place of a JUNK chunk: none, or enough for another such
    chunk; None where it does not fit."""
    rest = first.end - first.start - _DS64
    fits = first.name in (b"JUNK", b"junk") and (rest == 0 or rest >= 8)
    return rest if fits else None


def _put(out: BinaryIO, place: int, content: bytes) -> None:
    out.seek(place)
    out.write(content)
