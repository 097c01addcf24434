"""The verification sheet of a mended file: which samples are the recording's own, and that they are.

For every stretch that was not touched it holds where it is in both files and a SHA-256 of its samples,
counted in both; for every patch where it is and the figures of its seams; and a SHA-256 of each file as a
whole. What is hashed are the samples as the files hold them, channel by channel in each frame, little-endian,
in the type that the sheet names: int16 for up to 16 bits, int32 (the upper bits) for more, float32, float64.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from studio.audio.files import BLOCK, INT_CODINGS, LOSSY, SIXTEEN_BIT, open_sound
from studio.audio.flaws import unreadable
from studio.audio.moves import Moves
from studio.audio.seam_figures import SIDE, seam_figures
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.region import Region
from studio.core.seam import SeamFigures

LEAST = 0.1
"""Seconds of a patch that is heard as one."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as it was when the sheet was made; `container` and `coding` are libsndfile's names."""

    name: str
    bytes: int
    sha256: str
    container: str
    coding: str
    sample_rate: int
    channels: int
    frames: int


@dataclass(frozen=True, slots=True)
class Untouched:
    """The same samples in both files."""

    original: Region
    export: Region
    sha256: str


@dataclass(frozen=True, slots=True)
class Span:
    """A patch: `export` stands in the place of `original`; the figures of its seams, None at an end of the
    file."""

    original: Region
    export: Region
    label: str = ""
    left: SeamFigures | None = None
    right: SeamFigures | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """`samples` is the type that was hashed."""

    original: FileFacts
    export: FileFacts
    samples: str
    untouched: tuple[Untouched, ...]
    spans: tuple[Span, ...]


def make_sheet(
    recording: Path, export: Path, moves: Moves, cancel: CancelToken, labels: Sequence[str] = ()
) -> Sheet:
    """The sheet of `export`, which `lay` wrote of `recording` with these moves; `labels` name the patches in
    their order. Raises BadSound if what should be the same is not, as `open_sound`, and Cancelled."""
    facts, made = facts_of(recording, cancel), facts_of(export, cancel)
    kind = _hashed_as(facts.coding)
    kept = [move for move in moves.moves if move.kept]
    before = hashes(recording, [move.old for move in kept], kind, cancel)
    now = hashes(export, [move.new for move in kept], kind, cancel)
    if before != now:
        raise BadSound(
            tr("“{name}” is not the recording outside its patches: write it again.", name=export.name)
        )
    untouched = tuple(Untouched(move.old, move.new, each) for move, each in zip(kept, now, strict=True))
    patches = [move for move in moves.moves if not move.kept]
    names = [*labels, *[""] * len(patches)]
    spans = tuple(
        Span(move.old, move.new, name, *_seams(export, move.new))
        for move, name in zip(patches, names, strict=False)
    )
    return Sheet(facts, made, kind, untouched, spans)


def faults(sheet: Sheet, export: Path, cancel: CancelToken, original: Path | None = None) -> tuple[str, ...]:
    """What of the sheet is not so, in sentences; nothing if `export` (and `original`, if it is there to be
    asked) are the files it was made for. Raises as `open_sound`, and Cancelled."""
    found = _file_faults(sheet.export, export, [each.export for each in sheet.untouched], sheet, cancel)
    if original is not None:
        found += _file_faults(
            sheet.original, original, [each.original for each in sheet.untouched], sheet, cancel
        )
    return tuple(found + _coverage_faults(sheet))


def facts_of(path: Path, cancel: CancelToken) -> FileFacts:
    """Raises as `open_sound`, and Cancelled."""
    with open_sound(path) as reader:
        facts = (reader.container, reader.coding, reader.sample_rate, reader.channels, reader.frames)
    return FileFacts(path.name, path.stat().st_size, _sha256(path, cancel), *facts)


def hashes(path: Path, regions: Iterable[Region], kind: str, cancel: CancelToken) -> list[str]:
    """SHA-256 of the samples of each region, which are in order and do not overlap. What is decoded is read
    from the beginning on: after a jump a lossy file may differ in its last bit."""
    found = []
    with soundfile.SoundFile(path) as file:
        for region in regions:
            digest, left = hashlib.sha256(), len(region)
            if file.subtype in LOSSY:
                _read_up_to(file, region.start)
            else:
                file.seek(min(region.start, file.frames))
            while left and len(block := file.read(min(BLOCK, left), dtype=kind)):
                cancel.check()
                digest.update(np.ascontiguousarray(block, np.dtype(kind).newbyteorder("<")).data)
                left -= len(block)
            found.append(digest.hexdigest())
    return found


def _read_up_to(file: soundfile.SoundFile, frame: int) -> None:
    while file.tell() < frame and len(file.read(min(BLOCK, frame - file.tell()), dtype="float32")):
        pass


def _hashed_as(coding: str) -> str:
    if coding in SIXTEEN_BIT:
        return "int16"
    if coding in INT_CODINGS:
        return "int32"
    return "float64" if coding == "DOUBLE" else "float32"


def _seams(export: Path, span: Region) -> tuple[SeamFigures | None, SeamFigures | None]:
    """At both ends of the patch, which is compared with what is beside it; none where the file begins or ends
    with it. Where little stands there, as where words were taken out, one side is compared with the other."""
    with open_sound(export) as reader:
        count, frames, rate = round(SIDE * reader.sample_rate), reader.frames, reader.sample_rate
        alone = len(span) >= LEAST * rate

        def between(first: int, place: int, last: int) -> SeamFigures | None:
            if not 0 < place < frames or not len(span):
                return None
            start, end = max(first, place - count), min(last, place + count)
            reader.seek(start)
            sound = reader.read(end - start, "float32")
            return seam_figures(sound[: place - start], sound[place - start :], rate)

        left = between(0, span.start, span.end if alone else frames)
        return left, between(span.start if alone else 0, span.end, frames)


def _file_faults(
    told: FileFacts, path: Path, regions: list[Region], sheet: Sheet, cancel: CancelToken
) -> list[str]:
    is_now = facts_of(path, cancel)
    if is_now.sha256 == told.sha256:
        return []
    if (is_now.sample_rate, is_now.channels) != (told.sample_rate, told.channels):
        return [tr("“{name}” has another rate or other channels than the sheet tells.", name=path.name)]
    found = [tr("“{name}” is not the file of the sheet: its checksum is another.", name=path.name)]
    rate = told.sample_rate
    for each, region, digest in zip(
        sheet.untouched, regions, hashes(path, regions, sheet.samples, cancel), strict=True
    ):
        if digest != each.sha256:
            found.append(
                tr(
                    "The sound from {start:.3f} to {end:.3f} s of “{name}” is not what it was.",
                    start=region.start / rate,
                    end=region.end / rate,
                    name=path.name,
                )
            )
    return found


def _coverage_faults(sheet: Sheet) -> list[str]:
    """Nothing may be neither untouched nor a patch."""
    for name, frames, parts in (
        (sheet.original.name, sheet.original.frames, [*_regions(sheet, "original")]),
        (sheet.export.name, sheet.export.frames, [*_regions(sheet, "export")]),
    ):
        place = 0
        for region in sorted(parts, key=lambda region: (region.start, region.end)):
            if region.start != place:
                break
            place = region.end
        if place != frames:
            return [tr("The sheet does not tell of all of “{name}”.", name=name)]
    return []


def _regions(sheet: Sheet, side: str) -> Iterable[Region]:
    return (getattr(each, side) for each in (*sheet.untouched, *sheet.spans))


def _sha256(path: Path, cancel: CancelToken) -> str:
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while block := file.read(1 << 20):
                cancel.check()
                digest.update(block)
    except OSError as error:
        raise unreadable(path, error) from error
    return digest.hexdigest()
