"""An AIFF written again with patches in its sound: every other byte stays, but what tells lengths and
places."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from studio.audio.aiff import Aiff
from studio.audio.moved_markers import STALE, moved
from studio.audio.moves import Moves
from studio.audio.pieces import Coding, Piece, copy, write_bytes
from studio.audio.riff import Chunk, content_of
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.core.language import tr

LARGEST = 0xFFFF_FFFF
_OFFSET = 8
"""Bytes of a sound chunk before its sound: two figures that programs leave 0."""


class AiffCopy:
    """Writes `aiff`, the file at `path`, whose samples of all channels have `frame` bytes."""

    def __init__(self, path: Path, aiff: Aiff, frame: int, coding: Coding) -> None:
        self._path, self._aiff, self._frame, self._coding = path, aiff, frame, coding
        self._places: dict[Chunk, int] = {}

    def write(self, out: BinaryIO, pieces: Iterable[Piece], cancel: CancelToken) -> Moves:
        """BadSound if it becomes longer than an AIFF can be."""
        moves = Moves()
        with open(self._path, "rb") as source:
            copy(source, out, 12, cancel)
            for chunk in self._aiff.chunks:
                self._places[chunk] = out.tell() + 8
                source.seek(chunk.start - 8)
                if chunk.name == b"SSND":
                    copy(source, out, 8 + _OFFSET, cancel)
                    begin = chunk.start + _OFFSET
                    moves = write_bytes(source, out, begin, self._frame, pieces, self._coding, cancel)
                    out.write(b"\0" * (moves.frames * self._frame % 2))
                else:
                    copy(source, out, 8 + chunk.end - chunk.start, cancel)
            source.seek(self._aiff.chunks[-1].end)
            copy(source, out, LARGEST, cancel)
        self._tell(out, moves)
        return moves

    def _tell(self, out: BinaryIO, moves: Moves) -> None:
        whole, size = out.tell() - 8, _OFFSET + moves.frames * self._frame
        if whole > LARGEST:
            raise BadSound(tr("An AIFF file holds no more than 4 GB: save the recording as WAV first."))
        _put(out, 4, struct.pack(">I", whole))
        changed = any(not move.kept for move in moves.moves)
        for chunk, place in self._places.items():
            if chunk.name == b"COMM":
                _put(out, place + 2, struct.pack(">I", moves.frames))
            elif chunk.name == b"SSND":
                _put(out, place - 4, struct.pack(">I", size))
            elif chunk.name == b"MARK" and changed:
                _put(out, place, moved(b"MARK", content_of(self._path, chunk), moves) or b"")
            elif chunk.name in STALE and changed:
                _put(out, place - 8, b"JUNK")
                _put(out, place, bytes(chunk.size))
        out.seek(0, 2)


def _put(out: BinaryIO, place: int, content: bytes) -> None:
    out.seek(place)
    out.write(content)
