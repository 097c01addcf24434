"""The recording that is open: its facts, and its sound to be seen and heard."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.audio.files import open_sound
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.conversion import format_like
from studio.core.passage import Passage
from studio.core.speech import OutputFormat
from studio.services.input_sound import InputSounds
from studio.ui.speech.wording import rate_name
from studio.ui.waveform.sound import Drawn, drawn
from studio.ui.widgets.time_text import length

CODINGS = {
    "PCM_S8": "8-bit",
    "PCM_U8": "8-bit",
    "PCM_16": "16-bit",
    "PCM_24": "24-bit",
    "PCM_32": "32-bit",
    "FLOAT": "32-bit float",
    "DOUBLE": "64-bit float",
    "ULAW": "µ-law",
    "ALAW": "A-law",
    "VORBIS": "Ogg Vorbis",
    "OPUS": "Opus",
}
FINE = frozenset({"PCM_24", "PCM_32", "FLOAT", "DOUBLE"})
CHANNELS = {1: "mono", 2: "stereo"}


@dataclass(frozen=True, slots=True)
class Recording:
    """`sha256` is of what will be sent; `sound` is one channel; `kind` what its samples are, in words;
    `whole` if 16 bits hold all of them."""

    path: Path
    sample_rate: int
    channels: int
    kind: str
    whole: bool
    sha256: str
    sound: Drawn

    @property
    def key(self) -> str:
        """The player's name for it."""
        return f"recording:{self.path}:{self.sha256[:12]}"

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.sound.seconds

    @property
    def facts(self) -> str:
        """`48 kHz · 24-bit · mono · 0:10.6`."""
        channels = CHANNELS.get(self.channels, f"{self.channels} channels")
        return " · ".join((rate_name(self.sample_rate), self.kind, channels, length(self.seconds)))

    @property
    def own_format(self) -> OutputFormat:
        """The WAV that comes nearest to it."""
        return format_like(self.sample_rate, whole=self.whole)


def read_recording(inputs: InputSounds, path: Path, cancel: CancelToken) -> Recording:
    """Reads all of it; for a worker thread. Raises FileMissing, DiskError, BadSound and Cancelled."""
    readable = inputs.readable(path, cancel)
    with open_sound(readable) as reader:
        kind = CODINGS.get(reader.coding, path.suffix.lstrip(".").upper())
        channels, whole = reader.channels, reader.coding not in FINE
    if readable != path:
        kind = path.suffix.lstrip(".").upper()
    clip = inputs.clip(Passage(path), cancel)
    with inputs(Passage(path), cancel) as sound:
        sha256 = sound.sha256
    return Recording(path, clip.sample_rate, channels, kind, whole, sha256, drawn(_mono(clip)))


def _mono(clip: Clip) -> Clip:
    if clip.samples.ndim == 1:
        return clip
    return Clip(clip.samples.mean(axis=1), clip.sample_rate)
