"""A recording that is open on the disk, never whole in memory, and what is seen of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from studio.audio.fingerprint import fingerprint
from studio.audio.recording import Recording as OpenFile
from studio.core.marker import Marker
from studio.services.open_recording import Opened
from studio.ui.waveform.sound import Drawn, Read, drawn_from, read_of

EVERY = 0.05
"""Seconds between two pictures of what is being read, so that drawing does not hold up reading."""


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
    """Makes a `Recording` of each picture of one file that is being read, and gives it to `tell`: the first
    at once, the others with EVERY seconds between them. For a worker thread."""

    def __init__(self, tell: Callable[[Recording], None]) -> None:
        self._tell = tell
        self._read: Read | None = None
        self._fingerprint = ""
        self._told = 0.0

    def opened(self, opened: Opened) -> None:
        """There is something to see. Raises FileMissing."""
        self._read = read_of(opened.recording)
        self._fingerprint = fingerprint(opened.recording.path)
        self._told = monotonic()
        self._tell(self.made(opened))

    def grown(self, opened: Opened) -> None:
        """There is more of it."""
        if monotonic() - self._told >= EVERY:
            self._told = monotonic()
            self._tell(self.made(opened))

    def made(self, opened: Opened) -> Recording:
        """What there is of it now."""
        assert self._read is not None
        file = opened.recording
        drawn = drawn_from(opened.peaks, file.sample_rate, self._read)
        return Recording(file, drawn, self._fingerprint, opened.is_whole)
