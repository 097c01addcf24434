"""The pieces that a mended file is put together from: stretches to be copied, and samples in between."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import BinaryIO

import numpy as np
import soundfile

from studio.audio.moves import Moves
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.region import Region

BLOCK = 1 << 20
SAMPLE_BYTES = {
    "PCM_S8": 1,
    "PCM_U8": 1,
    "PCM_16": 2,
    "PCM_24": 3,
    "PCM_32": 4,
    "FLOAT": 4,
    "DOUBLE": 8,
    "ULAW": 1,
    "ALAW": 1,
}

Piece = Region | tuple[Region, FloatArray]
"""A stretch of the recording, or what stands in the place of one."""


def write_bytes(
    source: BinaryIO,
    out: BinaryIO,
    begin: int,
    frame: int,
    pieces: Iterable[Piece],
    coding: Coding,
    cancel: CancelToken,
) -> Moves:
    """Writes the sound behind one another, `frame` bytes a sample of all channels: stretches as the bytes
    that stand in `source` from `begin` on, the rest in `coding`. Gives where everything is now. Cancelled."""
    moves = Moves()
    for piece in pieces:
        if isinstance(piece, Region):
            source.seek(begin + piece.start * frame)
            copy(source, out, len(piece) * frame, cancel)
            moves.keep(piece)
        else:
            old, samples = piece
            out.write(coding.encoded(samples))
            moves.put(old, len(samples))
    return moves


def copy(source: BinaryIO, out: BinaryIO, count: int, cancel: CancelToken) -> None:
    """So many bytes, or as many as there are."""
    while count and (block := source.read(min(count, BLOCK))):
        cancel.check()
        out.write(block)
        count -= len(block)


class Coding:
    """How a file's samples are bytes: libsndfile's name for it, and the byte order, LITTLE or BIG."""

    def __init__(self, subtype: str, rate: int, order: str = "LITTLE") -> None:
        self.subtype, self._rate, self._order = subtype, rate, order

    def encoded(self, samples: FloatArray) -> bytes:
        """Float samples as such bytes, limited to full scale where the coding has one."""
        if not len(samples):
            return b""
        content = io.BytesIO()
        limited = samples if self.subtype in ("FLOAT", "DOUBLE") else np.clip(samples, -1, 1)
        soundfile.write(content, limited, self._rate, subtype=self.subtype, format="RAW", endian=self._order)
        return content.getvalue()
