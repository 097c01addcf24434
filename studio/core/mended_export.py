"""What a mended recording is exported as: itself, its patches, and what is written beside."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.core.captions import SpokenBlock
from studio.core.cue_sheet import timecode
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.marker import Marker
from studio.core.paragraphs import paragraphs_of
from studio.core.patch import Patch, PatchKind
from studio.core.take import TimedWord
from studio.core.word_span import middle_of

NAME, PATCH_NAME = tr("{title} mended"), tr("{title} patch {number:02} {words}")
"""Patterns of names that suit most."""
CSV_HEAD = ("kind", "number", "start", "end", "original start", "original end", "old", "new", "voice", "take")
ARROW = " → "


class Content(StrEnum):
    """The whole recording, each patch as a file, or both."""

    MENDED = "mended"
    PATCHES = "patches"
    BOTH = "both"


class Beside(StrEnum):
    """What can be written beside it; the value is the end of the file's name."""

    LABELS = " labels.txt"
    CSV = ".csv"
    SRT = ".srt"
    VTT = ".vtt"


@dataclass(frozen=True, slots=True)
class MendedSettings:
    """`name` and `patch_name` are patterns, see `core.file_names`; `provenance` for the sheets that tell
    where what was laid in comes from, `provenance_pdf` keeps a name for the one that the window prints."""

    folder: Path
    content: Content = Content.MENDED
    name: str = NAME
    patch_name: str = PATCH_NAME
    beside: frozenset[Beside] = frozenset()
    provenance: bool = False
    provenance_pdf: bool = False

    @property
    def has_mended(self) -> bool:
        """Whether the recording itself is written."""
        return self.content is not Content.PATCHES

    @property
    def has_patches(self) -> bool:
        """Whether each patch is."""
        return self.content is not Content.MENDED


@dataclass(frozen=True, slots=True)
class MendedPlan:
    """The files that an export will write: `mended` is None where there is none, `sheets` are its proof,
    `patches` by the patches' ids, `traces` tell where the patches come from. `there` are those whose names
    are taken."""

    mended: Path | None
    sheets: tuple[Path, ...]
    patches: dict[str, Path]
    beside: dict[Beside, Path]
    there: tuple[Path, ...]
    traces: tuple[Path, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them."""
        whole = (self.mended,) if self.mended is not None else ()
        return (*whole, *self.sheets, *self.patches.values(), *self.beside.values(), *self.traces)


@dataclass(frozen=True, slots=True)
class LaidWords:
    """A patch as it stands in the mended recording: from second `start` to `end` of that, in the place of
    `original_start` to `original_end`; its words with their times from `start` on."""

    patch: Patch
    number: int
    start: float
    end: float
    original_start: float
    original_end: float
    words: tuple[TimedWord, ...] = ()
    voice: str = ""
    take: int = 0

    @property
    def label(self) -> str:
        """What it does, in a line: `Thursday → Friday`."""
        return label_of(self.patch)


def label_of(patch: Patch) -> str:
    """What a patch does, in a line: `Thursday → Friday`, `+ night`, `− um`."""
    if patch.kind is PatchKind.INSERT:
        return f"+ {patch.text}"
    if patch.kind is PatchKind.REMOVE:
        return f"− {patch.old}" if patch.old else "removed"
    return f"{patch.old}{ARROW}{patch.text}" if patch.old else patch.text


@dataclass(frozen=True, slots=True)
class MarkedPlace:
    """A marker in the mended recording, in seconds, and where it was."""

    label: str
    start: float
    end: float
    original_start: float
    original_end: float


def marked_places(
    markers: Iterable[Marker], moved: Sequence[tuple[int, int]], rate: int
) -> tuple[MarkedPlace, ...]:
    """The markers of a recording of `rate` Hz; `moved` are start and length of each in the mended one, in
    samples."""
    return tuple(
        MarkedPlace(
            marker.label,
            start / rate,
            (start + length) / rate,
            marker.start / rate,
            (marker.start + marker.length) / rate,
        )
        for marker, (start, length) in zip(markers, moved, strict=True)
    )


def to_labels(laid: Sequence[LaidWords], marked: Sequence[MarkedPlace]) -> str:
    """A label track as Audacity reads it: start, end and label of each, by tabs, in the order of time."""
    rows = [(each.start, each.end, each.label) for each in laid]
    rows += [(each.start, each.end, each.label) for each in marked]
    return "".join(f"{start:.6f}\t{end:.6f}\t{_line(label)}\n" for start, end, label in sorted(rows))


def to_csv(laid: Sequence[LaidWords], marked: Sequence[MarkedPlace]) -> str:
    """A table with a head, times as hh:mm:ss.mmm. Words that a table would take for a formula stay words."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(CSV_HEAD)
    for each in laid:
        new = "" if each.patch.kind is PatchKind.REMOVE else each.patch.text
        old = "" if each.patch.kind is PatchKind.INSERT else each.patch.old
        taken = (_plain(old), _plain(new), _plain(each.voice), each.take or "")
        writer.writerow((str(each.patch.kind), each.number, *_times(each), *taken))
    for number, marker in enumerate(marked, 1):
        writer.writerow(("marker", number, *_times(marker), "", _plain(marker.label), "", ""))
    return out.getvalue()


def mended_words(words: Sequence[HeardWord], laid: Sequence[LaidWords]) -> tuple[HeardWord, ...]:
    """What is said in the mended recording, in the order of time: the words of the recording where they are
    now, and those of the patches in the place of the ones that went. `laid` in the order of their places."""
    kept: list[HeardWord] = []
    shift, waiting = 0.0, list(laid)
    for word in words:
        while waiting and waiting[0].original_end <= middle_of(word):
            patch = waiting.pop(0)
            shift = patch.end - patch.original_end
        if not waiting or middle_of(word) < waiting[0].original_start:
            kept.append(HeardWord(word.word, word.start + shift, word.end + shift, word.confidence))
    new = [
        HeardWord(word.text, each.start + word.start, each.start + word.end)
        for each in laid
        for word in each.words
    ]
    return tuple(sorted((*kept, *new), key=lambda word: word.start))


def blocks_of(words: Sequence[HeardWord]) -> tuple[SpokenBlock, ...]:
    """The words as captions take them: a block a paragraph."""
    return tuple(
        SpokenBlock(
            number,
            " ".join(word.word for word in words[span.first : span.last]),
            words[span.first].start,
            words[span.last - 1].end,
            tuple(TimedWord(word.word, word.start, word.end) for word in words[span.first : span.last]),
            timed_by="listener",
        )
        for number, span in enumerate(paragraphs_of(words), 1)
    )


def _times(each: LaidWords | MarkedPlace) -> tuple[str, ...]:
    return tuple(map(timecode, (each.start, each.end, each.original_start, each.original_end)))


def _line(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    text = _line(text)
    return f"'{text}" if text.startswith(("=", "@", "+", "-")) else text
