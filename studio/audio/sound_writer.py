"""A sound file written again by libsndfile, with patches: the same samples, without what it does not know
of."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from studio.audio.files import BLOCK, INT_CODINGS, LOSSY, Samples, disk_error
from studio.audio.flaws import broken_off
from studio.audio.moves import Moves
from studio.audio.pieces import Piece
from studio.core.cancel import CancelToken
from studio.core.region import Region

LOSSLESS = {
    "FLAC": ".flac",
    "AIFF": ".aiff",
    "WAV": ".wav",
    "WAVEX": ".wav",
    "RF64": ".wav",
    "W64": ".w64",
    "CAF": ".caf",
    "AU": ".au",
}
"""Types of files that can be written, if their coding loses nothing, and their suffixes."""
CODINGS = frozenset({*INT_CODINGS, "FLOAT", "DOUBLE", "ULAW", "ALAW"})
"""Codings that give the same samples back when what was read of them is written again."""
LARGEST_WAV = 4_000_000_000
"""Bytes of sound; a longer WAV is an RF64."""


def form_of(container: str, coding: str, samples: int) -> tuple[str, str]:
    """The type and coding of a mended copy with so many samples: its own where that loses nothing, else a WAV
    in whole numbers or in float."""
    if container in LOSSLESS and coding in CODINGS:
        return container, coding
    wide = samples * 4 > LARGEST_WAV
    return "RF64" if wide else "WAV", INT_CODINGS.get(coding, "FLOAT")


def write_sound(path: Path, target: Path, pieces: Iterable[Piece], growth: int, cancel: CancelToken) -> Moves:
    """Writes the pieces of the file at `path`, by at most `growth` frames more, and gives where everything is
    now. BrokenOff, DiskError for a disk that is full, Cancelled."""
    with soundfile.SoundFile(path) as source:
        samples = (source.frames + growth) * source.channels
        form, subtype = form_of(source.format, source.subtype, samples)
        kind = {"samplerate": source.samplerate, "channels": source.channels, "subtype": subtype}
        with soundfile.SoundFile(target, "w", format=form, **kind) as out:
            return _poured(source, out, pieces, cancel)


def _poured(source: Any, target: Any, pieces: Iterable[Piece], cancel: CancelToken) -> Moves:
    whole = target.subtype in INT_CODINGS
    dtype = "int32" if whole else "float64" if target.subtype == "DOUBLE" else "float32"
    moves = Moves()
    for piece in pieces:
        if isinstance(piece, Region):
            _pour(source, target, piece, dtype, cancel)
            moves.keep(piece)
        else:
            _put(target, np.clip(piece[1], -1, 1) if whole else piece[1])
            moves.put(piece[0], len(piece[1]))
    return moves


def _put(target: Any, block: Samples) -> None:
    """DiskError if not all of it can be written; soundfile asserts that."""
    try:
        target.write(block)
    except (soundfile.LibsndfileError, AssertionError) as error:
        raise disk_error(Path(target.name), OSError(errno.ENOSPC, "")) from error


def _pour(source: Any, target: Any, region: Region, dtype: str, cancel: CancelToken) -> None:
    """What a lossy file sounds like after a jump may differ in its last bit: it is read from the beginning
    on."""
    while source.subtype in LOSSY and (skipped := region.start - source.tell()) > 0:
        if not len(source.read(min(BLOCK, skipped), dtype=dtype)):
            break
    if source.tell() != region.start:  # Not every coding can go to any place.
        source.seek(region.start)
    left = len(region)
    while left:
        cancel.check()
        block = source.read(min(BLOCK, left), dtype=dtype)
        if not len(block):
            raise broken_off(Path(source.name), region.end - left, source.frames, source.samplerate)
        _put(target, block)
        left -= len(block)
