"""What a take is exported as."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from studio.core.speech import SAMPLE_RATES
from studio.services.export import SoundFormat
from studio.ui.tabs.tts.formats import bit_rates
from studio.ui.tabs.tts.wording import rate_name

FORMATS = (
    ("WAV, 16-bit", SoundFormat.WAV_16),
    ("WAV, 24-bit", SoundFormat.WAV_24),
    ("WAV, 32-bit float", SoundFormat.WAV_FLOAT),
    ("FLAC", SoundFormat.FLAC),
    ("MP3", SoundFormat.MP3),
)
LOUDNESS = (
    ("As it is", None),
    ("Podcast, −16 LUFS", -16.0),
    ("Broadcast, −23 LUFS", -23.0),
    ("Streaming, −14 LUFS", -14.0),
)
RATES = tuple((rate_name(rate), rate) for rate in SAMPLE_RATES)
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """`sample_rate` in Hz, `loudness` in LUFS or None for as it is, `bit_rate` in bits a second for MP3."""

    form: SoundFormat
    sample_rate: int
    bit_rate: int | None
    loudness: float | None
    path: Path


def suffix(form: SoundFormat) -> str:
    """The end of a file's name."""
    return {SoundFormat.FLAC: ".flac", SoundFormat.MP3: ".mp3"}.get(form, ".wav")


def file_name(title: str, take_number: int, form: SoundFormat) -> str:
    """A name for the file that every system takes."""
    plain = FORBIDDEN.sub(" ", title).strip(" .") or "Take"
    return f"{plain}, take {take_number}{suffix(form)}"


def bit_rate_items(sample_rate: int) -> tuple[tuple[str, object], ...]:
    """The MP3 bit rates that exist at this rate."""
    return tuple((f"{rate // 1000} kbit/s", rate) for rate in bit_rates(sample_rate))
