"""What a script is exported as: how it is laid out in files, how loud, with what beside the sound."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from studio.core.captions import CaptionKind
from studio.core.provenance import Provenance
from studio.core.sound_format import SoundFormat
from studio.core.take import Take

NAME, BLOCK_NAME = "{title}", "{title} {number:03} {name}"
"""Patterns of names that suit most."""


class Layout(StrEnum):
    """One file of everything, one a block, or both."""

    ONE = "one"
    EACH = "each"
    BOTH = "both"


class Loudness(StrEnum):
    """What the sound is brought to: nothing, LUFS for podcasts or for broadcast (EBU R 128), or RMS as ACX
    takes audiobooks."""

    NONE = "none"
    PODCAST = "-16"
    BROADCAST = "-23"
    ACX = "acx"

    @property
    def lufs(self) -> float | None:
        """The target in LUFS, None where it is none."""
        return float(self.value) if self in (Loudness.PODCAST, Loudness.BROADCAST) else None


@dataclass(frozen=True, slots=True)
class Silence:
    """Seconds before the first block, after the last, and between two: None for each block's own pause."""

    head: float = 0.0
    tail: float = 0.0
    between: float | None = None


@dataclass(frozen=True, slots=True)
class RoomTone:
    """What is heard under everything, so that pauses are not dead: the quietest part of a recording, or
    without one a soft noise, at `level` dB RMS of full scale."""

    path: Path | None = None
    level: float = -70.0


@dataclass(frozen=True, slots=True)
class Part:
    """A block that goes into the export: its chosen take, and what its names are made of. `pause_after` in
    seconds."""

    id: str
    number: int
    text: str
    take: Take
    pause_after: float
    name: str = ""
    character: str = ""


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """`name` and `block_name` are patterns, see `core.file_names`; `sample_rate` in Hz, None for
    the first take's; `bit_rate` in bits a second, of MP3. `provenance_pdf` keeps a name for a sheet that the
    window prints."""

    folder: Path
    layout: Layout = Layout.ONE
    name: str = NAME
    block_name: str = BLOCK_NAME
    form: SoundFormat = SoundFormat.WAV_16
    sample_rate: int | None = None
    bit_rate: int = 192_000
    silence: Silence = field(default_factory=Silence)
    room_tone: RoomTone | None = None
    loudness: Loudness = Loudness.NONE
    captions: frozenset[CaptionKind] = frozenset()
    cue_sheet: bool = False
    provenance: bool = False
    provenance_pdf: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The files that an export will write. `whole` is None where there is none; `blocks` by the parts' ids.
    `there` are those whose names are taken: ask before they are replaced."""

    whole: Path | None
    blocks: dict[str, Path]
    beside: tuple[Path, ...]
    there: tuple[Path, ...]

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them."""
        return (*((self.whole,) if self.whole else ()), *self.blocks.values(), *self.beside)


@dataclass(frozen=True, slots=True)
class Measured:
    """A finished file: `lufs` (BS.1770-4), `true_peak` in dBTP, `rms`, `peak` and `floor` in dB of full scale
    as ACX has them (`floor` None for less than half a second); `gain` in dB is what was added to the takes,
    `turned_down` by how many dB the highest peaks were. `faults` are sentences: why it is not as loud as it
    shall be, what ACX will not take."""

    path: Path
    seconds: float
    lufs: float
    true_peak: float
    rms: float
    peak: float
    floor: float | None
    gain: float = 0.0
    turned_down: float = 0.0
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """`files` as they were written; `measured` one for each sound where a loudness was asked for; `notes` are
    sentences about captions whose times are not sure; `provenance` is there where it was asked for."""

    folder: Path
    files: tuple[Path, ...]
    measured: tuple[Measured, ...] = ()
    notes: tuple[str, ...] = ()
    provenance: Provenance | None = None
