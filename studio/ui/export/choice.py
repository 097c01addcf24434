"""What a take is exported as."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from studio.core.language import tr
from studio.core.speech import SAMPLE_RATES
from studio.services.export import SoundFormat
from studio.ui.speech.wording import rate_name

KINDS = (
    (tr("WAV, 16-bit"), SoundFormat.WAV_16),
    (tr("WAV, 24-bit"), SoundFormat.WAV_24),
    (tr("WAV, 32-bit float"), SoundFormat.WAV_FLOAT),
    (tr("FLAC, 24-bit"), SoundFormat.FLAC),
    ("MP3", SoundFormat.MP3),
)
ENDINGS = frozenset(kind.suffix for _, kind in KINDS)
LOUDNESS = (
    (tr("As it is"), None),
    (tr("Podcast, −16 LUFS"), -16.0),
    (tr("Broadcast, −23 LUFS"), -23.0),
    (tr("Streaming, −14 LUFS"), -14.0),
)
RATES = tuple((rate_name(rate), rate) for rate in SAMPLE_RATES)
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """`sample_rate` in Hz; `bit_rate` in bits a second, for MP3; `loudness` in LUFS, None for as it is;
    `overwrite` once the user has said so; `provenance` for the sheets that tell where it comes from;
    the take is the `number`th of what it is of."""

    form: SoundFormat
    sample_rate: int
    bit_rate: int
    loudness: float | None
    path: Path
    overwrite: bool = False
    provenance: bool = False
    number: int = 0


def with_ending(name: str, kind: SoundFormat) -> str:
    """The name with the ending of `kind`; another sound's ending gives way to it."""
    path = Path(name)
    if path.suffix.lower() == kind.suffix:
        return name
    return (name[: -len(path.suffix)] if path.suffix.lower() in ENDINGS else name) + kind.suffix


def file_name(title: str, take_number: int, kind: SoundFormat) -> str:
    """A name for the file that every system takes."""
    plain = FORBIDDEN.sub(" ", title).strip(" .") or "Take"
    return f"{plain}, take {take_number}{kind.suffix}"
