"""The recording that is open: its facts, and its sound to be seen and heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from studio.audio.fingerprint import fingerprint
from studio.audio.recording import Recording as OpenFile
from studio.core.cancel import CancelToken
from studio.core.conversion import FINE, format_like
from studio.core.language import tr, trn
from studio.core.passage import Passage
from studio.core.speech import OutputFormat
from studio.services.input_sound import InputSounds
from studio.services.open_recording import Opened, OpenRecording
from studio.ui.speech.wording import rate_name
from studio.ui.waveform.sound import Drawn, Read, drawn_from, read_of
from studio.ui.widgets.time_text import length

EVERY = 0.05
"""Seconds between two pictures of what is being read, so that drawing does not hold up reading."""
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
) -> Recording:
    """Looks all of it over, and holds nothing of it; for a worker thread. `grown` is told at once and then
    every EVERY seconds what there is to see. Raises as `open_recording`."""
    reader = _Reader(grown)
    opened = open_recording(path, cancel, opened=reader.opened, grown=reader.grown)
    file = opened.recording
    try:
        with inputs(Passage(path), cancel) as sound:
            return reader.made(opened, sound.sha256)
    except BaseException:
        file.close()
        raise


class _Reader:
    """Makes a `Recording` of each picture of one file; all have the same `read`."""

    def __init__(self, tell: Callable[[Recording], None]) -> None:
        self._tell = tell
        self._read: Read | None = None
        self._fingerprint, self._told = "", 0.0

    def opened(self, opened: Opened) -> None:
        """It can be heard. Raises FileMissing."""
        self._read, self._fingerprint = read_of(opened.recording), fingerprint(opened.recording.path)
        self._told = monotonic()
        self._tell(self.made(opened))

    def grown(self, opened: Opened) -> None:
        """There is more to see."""
        if monotonic() - self._told >= EVERY:
            self._told = monotonic()
            self._tell(self.made(opened))

    def made(self, opened: Opened, sha256: str = "") -> Recording:
        """What there is of it now."""
        assert self._read is not None
        file = opened.recording
        sound = drawn_from(opened.peaks, file.sample_rate, self._read)
        return Recording(file, sha256, sound, self._fingerprint)
