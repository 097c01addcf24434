"""The recording that is open: its facts, and its sound to be seen and heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.audio.recording import Recording as OpenFile
from studio.core.cancel import CancelToken
from studio.core.conversion import FINE, format_like
from studio.core.language import tr, trn
from studio.core.passage import Passage
from studio.core.speech import OutputFormat
from studio.services.input_sound import InputSounds
from studio.services.open_recording import OpenRecording
from studio.ui.reading.recording import Reader
from studio.ui.reading.recording import Recording as Seen
from studio.ui.speech.wording import rate_name
from studio.ui.waveform.sound import Drawn
from studio.ui.widgets.time_text import length

CHANNELS = {1: tr("mono"), 2: tr("stereo")}


@dataclass(frozen=True, slots=True)
class Recording:
    """`file` is read a block at a time, to be seen and heard, and closed by whoever opened it; `sha256` is of
    what will be sent, empty until all of it was read; `fingerprint` knows it from the beginning. `whole` if
    16 bits hold all of its samples."""

    file: OpenFile
    sha256: str
    sound: Drawn
    fingerprint: str

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
        return f"recording:{self.path}:{self.fingerprint}"

    @property
    def is_read(self) -> bool:
        """True once all of it was read; until then it is seen and heard, but not sent."""
        return bool(self.sha256)

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.sound.seconds

    @property
    def facts(self) -> str:
        """`48 kHz · 24-bit · mono · 0:10.6`."""
        many = trn("{count} channel", "{count} channels", self.channels)
        channels = CHANNELS.get(self.channels, many)
        return " · ".join((rate_name(self.sample_rate), self.kind, channels, length(self.seconds)))

    @property
    def own_format(self) -> OutputFormat:
        """The WAV that comes nearest to it."""
        return format_like(self.sample_rate, whole=self.whole)


def read_recording(
    open_recording: OpenRecording,
    inputs: InputSounds,
    path: Path,
    cancel: CancelToken,
    grown: Callable[[Recording], None] = lambda _: None,
    *,
    allow_cut: bool = False,
) -> Recording:
    """Looks all of it over, and holds nothing of it; for a worker thread. `grown` is told at once and then
    a few times a second what there is to see. Takes `allow_cut` and raises as `open_recording`."""
    reader = Reader(lambda seen: grown(_of(seen)))
    opened = open_recording(path, cancel, opened=reader.opened, grown=reader.grown, allow_cut=allow_cut)
    seen = reader.made(opened)
    try:
        with inputs(Passage(path), cancel) as sound:
            return _of(seen, sound.sha256)
    except BaseException:
        seen.file.close()
        raise


def _of(seen: Seen, sha256: str = "") -> Recording:
    return Recording(seen.file, sha256, seen.drawn, seen.fingerprint)
