"""The markers that a sound file carries: `cue ` and `LIST adtl` chunks of a WAV, `MARK` of an AIFF."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from studio.audio.aiff import read_aiff
from studio.audio.riff import Riff, content_of, read_riff, sub_chunks
from studio.core.marker import Marker

CUE_POINT = struct.Struct("<II4sIII")
"""Number, place in the play order, chunk, its start, its block, and the frame that is meant."""
MOST = 10_000
"""Markers; a file that claims more is damaged."""


def markers_of(path: Path) -> tuple[Marker, ...]:
    """In their order; none if the file has none, or none that make sense. Never raises for a damaged file."""
    with suppress(OSError, struct.error):
        riff = read_riff(path)
        found = _of_riff(path, riff) if riff is not None else _of_aiff(path)
        return tuple(sorted(found, key=lambda marker: (marker.start, marker.label)))[:MOST]
    return ()


def text_of(content: bytes) -> str:
    """Text that ends at its first zero, in whatever its writer used."""
    plain = content.split(b"\0", 1)[0]
    try:
        return plain.decode("utf-8").strip()
    except UnicodeDecodeError:
        return plain.decode("cp1252", "replace").strip()


def cue_points(content: bytes) -> list[tuple[int, ...]]:
    """The entries of a `cue ` chunk, as CUE_POINT has them."""
    count = min(struct.unpack_from("<I", content)[0], (len(content) - 4) // CUE_POINT.size)
    return [CUE_POINT.unpack_from(content, 4 + number * CUE_POINT.size) for number in range(count)]


def _of_riff(path: Path, riff: Riff) -> list[Marker]:
    cue = riff.find(b"cue ")
    if cue is None:
        return []
    labels, lengths = _told(path, riff)
    points = cue_points(content_of(path, cue))[:MOST]
    return [Marker(point[5], labels.get(point[0], ""), lengths.get(point[0], 0)) for point in points]


def _told(path: Path, riff: Riff) -> tuple[dict[int, str], dict[int, int]]:
    """Labels and lengths by the numbers of the cue points."""
    labels: dict[int, str] = {}
    lengths: dict[int, int] = {}
    for chunk in riff.chunks:
        content = content_of(path, chunk) if chunk.name == b"LIST" else b""
        if content[:4] != b"adtl":
            continue
        for name, entry in sub_chunks(content[4:]):
            if name == b"labl" and len(entry) > 4:
                labels[struct.unpack_from("<I", entry)[0]] = text_of(entry[4:])
            elif name == b"ltxt" and len(entry) >= 8:
                number, length = struct.unpack_from("<II", entry)
                lengths[number] = length
    return labels, lengths


def _of_aiff(path: Path) -> list[Marker]:
    aiff = read_aiff(path)
    marks = aiff.find(b"MARK") if aiff is not None else None
    return list(_marks(content_of(path, marks))) if marks is not None else []


def _marks(content: bytes) -> Iterator[Marker]:
    """Number, place, and a label whose length stands before it, padded to an even length."""
    place = 2
    for _ in range(min(MOST, struct.unpack_from(">H", content)[0])):
        _, start, length = struct.unpack_from(">hIB", content, place)
        yield Marker(start, text_of(content[place + 7 : place + 7 + length]))
        place += 7 + length + (length + 1) % 2
