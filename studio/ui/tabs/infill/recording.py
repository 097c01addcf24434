"""The recording that is mended: open on the disk, never whole in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.audio.fingerprint import fingerprint
from studio.audio.recording import Recording as OpenFile
from studio.core.marker import Marker
from studio.services.open_recording import Opened
from studio.ui.waveform.sound import Drawn, Read, drawn_from, read_of


@dataclass(frozen=True, slots=True)
class Recording:
    """`file` is read a block at a time; `drawn` is what is seen of it, `whole` True once all of it was read;
    `fingerprint` knows it again wherever it lies."""

    file: OpenFile
    drawn: Drawn
    fingerprint: str
    whole: bool

    @property
    def path(self) -> Path:
        return self.file.path

    @property
    def rate(self) -> int:
        return self.file.sample_rate

    @property
    def channels(self) -> int:
        return self.file.channels

    @property
    def frames(self) -> int:
        return self.file.frames

    @property
    def seconds(self) -> float:
        return self.file.seconds

    @property
    def markers(self) -> tuple[Marker, ...]:
        """Those in the file."""
        return self.file.markers


class Reader:
    """Makes a `Recording` of each picture of one file that is being read; for a worker thread."""

    def __init__(self) -> None:
        self._read: Read | None = None
        self._fingerprint = ""

    def __call__(self, opened: Opened) -> Recording:
        """What there is of it now. Raises FileMissing."""
        file = opened.recording
        if self._read is None:
            self._read, self._fingerprint = read_of(file), fingerprint(file.path)
        drawn = drawn_from(opened.peaks, file.sample_rate, self._read)
        return Recording(file, drawn, self._fingerprint, opened.is_whole)
