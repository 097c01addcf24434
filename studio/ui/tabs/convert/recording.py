"""The recording that is open: its facts, and its sound to be seen and heard."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.audio.recording import Recording as OpenFile
from studio.core.cancel import CancelToken
from studio.core.conversion import format_like
from studio.core.passage import Passage
from studio.core.speech import OutputFormat
from studio.services.input_sound import InputSounds
from studio.services.open_recording import OpenRecording
from studio.ui.speech.wording import rate_name
from studio.ui.waveform.sound import Drawn, drawn_from, read_of
from studio.ui.widgets.time_text import length

FINE = frozenset({"PCM_24", "PCM_32", "FLOAT", "DOUBLE"})
CHANNELS = {1: "mono", 2: "stereo"}


@dataclass(frozen=True, slots=True)
class Recording:
    """`file` is read a block at a time, to be seen and heard, and closed by whoever opened it; `sha256` is of
    what will be sent; `whole` if 16 bits hold all of its samples."""

    file: OpenFile
    sha256: str
    sound: Drawn

    @property
    def path(self) -> Path:
        return self.file.path

    @property
    def sample_rate(self) -> int:
        return self.file.sample_rate

    @property
    def channels(self) -> int:
        return self.file.channels

    @property
    def kind(self) -> str:
        """What its samples are, in words."""
        return self.file.kind

    @property
    def whole(self) -> bool:
        return self.file.coding not in FINE

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


def read_recording(
    open_recording: OpenRecording, inputs: InputSounds, path: Path, cancel: CancelToken
) -> Recording:
    """Looks all of it over, and holds nothing of it; for a worker thread. Raises as `open_recording`."""
    opened = open_recording(path, cancel)
    file = opened.recording
    try:
        with inputs(Passage(path), cancel) as sound:
            sha256 = sound.sha256
    except BaseException:
        file.close()
        raise
    return Recording(file, sha256, drawn_from(opened.peaks, file.sample_rate, read_of(file)))
