"""A FLAC written again with patches in its sound: other samples stay as they are, and so do tags and
pictures.

Blocks of metadata: RFC 9639, section 8.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from studio.audio.moves import Moves
from studio.audio.pieces import Piece, copy
from studio.audio.sound_writer import write_sound
from studio.core.cancel import CancelToken

STREAM, APPLICATION, SEEK_TABLE, COMMENT, CUE_SHEET = 0, 2, 3, 4, 5
FOREIGN = (b"riff", b"aiff", b"w64 ")
"""Of an application: the header that the sound had as another file, with its old length."""
_LAST = 0x80
_HEAD, _TRACK, _INDEX = 396, 36, 12
Block = tuple[int, bytes]


def write_flac(path: Path, target: Path, pieces: Iterable[Piece], growth: int, cancel: CancelToken) -> Moves:
    """Writes the FLAC at `path` with the pieces as its sound. Raises as `write_sound`, and OSError."""
    made = target.with_suffix(".frames.part")
    try:
        moves = write_sound(path, made, pieces, growth, cancel)
        with open(made, "rb") as file, open(target, "wb") as out:
            _write(out, metadata(file), _kept(path, moves))
            copy(file, out, made.stat().st_size, cancel)
    finally:
        made.unlink(missing_ok=True)
    return moves


def _write(out: BinaryIO, new: list[Block], kept: list[Block]) -> None:
    """What the new sound needs, and what was told of the old; one comment."""
    told = {kind for kind, _ in kept}
    blocks = [block for block in new if block[0] != COMMENT or COMMENT not in told]
    blocks[1:1] = kept
    out.write(b"fLaC")
    for number, (kind, content) in enumerate(blocks, 1):
        last = _LAST if number == len(blocks) else 0
        out.write(struct.pack(">I", (last | kind) << 24 | len(content)) + content)


def metadata(file: BinaryIO) -> list[Block]:
    """Kinds and contents of the blocks; `file` then stands at the first frame."""
    found: list[Block] = []
    _pass_id3(file)
    if file.read(4) != b"fLaC":
        return found
    while len(head := file.read(4)) == 4:
        kind, size = head[0], int.from_bytes(head[1:], "big")
        found.append((kind & ~_LAST, file.read(size)))
        if kind & _LAST:
            break
    return found


def _pass_id3(file: BinaryIO) -> None:
    head = file.read(10)
    if head[:3] != b"ID3" or len(head) < 10:
        file.seek(0)
        return
    size = 0
    for byte in head[6:]:
        size = size << 7 | byte & 0x7F
    file.seek(10 + size)


def _kept(path: Path, moves: Moves) -> list[Block]:
    """What tells of the sound as a whole stays; what points into it moves; what counts its bytes goes."""
    with open(path, "rb") as file:
        blocks = metadata(file)
    out = []
    for kind, content in blocks:
        if kind in (STREAM, SEEK_TABLE) or (kind == APPLICATION and content[:4] in FOREIGN):
            continue
        moves_it = kind == CUE_SHEET and any(not move.kept for move in moves.moves)
        out.append((kind, _moved_sheet(content, moves) if moves_it else content))
    return out


def _moved_sheet(content: bytes, moves: Moves) -> bytes:
    """A cue sheet whose tracks begin where their sound does; no longer one of a CD, whose sectors are
    full."""
    try:
        out, at = bytearray(content), _HEAD
        out[136] &= 0x7F
        for _ in range(content[_HEAD - 1]):
            start, count = struct.unpack_from(">Q", content, at)[0], content[at + _TRACK - 1]
            struct.pack_into(">Q", out, at, moves.place(start))
            at += _TRACK
            for _ in range(count):
                offset = struct.unpack_from(">Q", content, at)[0]
                struct.pack_into(">Q", out, at, moves.place(start + offset) - moves.place(start))
                at += _INDEX
        return bytes(out)
    except (struct.error, IndexError):
        return content
