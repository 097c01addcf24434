"""Opening a recording: found readable, drawn coarsely, then finely, and known the next time.

    opened = services.open_recording(path, cancel, opened=…, grown=…)
    opened.recording.read(start, frames); opened.peaks.columns(first, last, width)
    …
    opened.recording.close()

`opened` and `grown` are called on the thread that calls.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from studio.audio.beginnings import is_chained
from studio.audio.flaws import clock
from studio.audio.overview import Overview
from studio.audio.peak_pass import base_for, build_peaks
from studio.audio.pyramid import Peaks
from studio.audio.recording import Recording, open_recording
from studio.core.cancel import CancelToken
from studio.core.errors import BrokenOff
from studio.core.language import mark, shown, tr
from studio.library.peak_files import PeakFiles, key_of
from studio.services.input_sound import InputSounds

CHAINED = mark("“{name}” holds several sounds, one behind the other: only the first is open.")
SAVED = mark("“{name}” is damaged or incomplete: what can be read of it is open.")


@dataclass(frozen=True, slots=True)
class Opened:
    """`peaks` are an Overview while the recording is read, Peaks once it was; both have `frames`, `channels`,
    `base` and `columns`. Below `peaks.base` samples a column, draw from `recording.read`."""

    recording: Recording
    peaks: Peaks | Overview

    @property
    def is_whole(self) -> bool:
        """True once all of it was read."""
        return isinstance(self.peaks, Peaks)


Told = Callable[[Opened], None]


def untold(_: Opened) -> None:
    """Nobody wants to know."""


class OpenRecording:
    """`open_recording(path, cancel, opened=…, grown=…, allow_cut=…)`: the recording with its peaks; whoever
    asks closes it.

    `opened` is called once, as soon as it can be heard; `grown` some dozen times while the file is read, the
    first times with few looks into all of it, not at all if it is known from before. Raises FileMissing,
    DiskError, BadSound, Cancelled, and BrokenOff if the file ends before its time, whose sentence says how
    much can be opened: `allow_cut` does, and `recording.note` then tells of it. If anything is raised, what
    was opened is closed.
    """

    def __init__(self, inputs: InputSounds, peaks: PeakFiles) -> None:
        self._inputs, self._peaks = inputs, peaks

    def __call__(
        self,
        path: Path,
        cancel: CancelToken,
        *,
        opened: Told = untold,
        grown: Told = untold,
        allow_cut: bool = False,
    ) -> Opened:
        try:
            return self._open(path, cancel, opened, grown)
        except BrokenOff as broken:
            if not broken.there or not allow_cut:
                raise _offered(path, broken) from broken
        self._inputs.readable.salvage(path, cancel)
        return self._open(path, cancel, opened, grown)

    def _open(self, path: Path, cancel: CancelToken, opened: Told, grown: Told) -> Opened:
        readable = self._inputs.readable(path, cancel)
        recording = open_recording(path, cancel, readable=readable, note=self._note(path))
        try:
            return self._drawn(recording, cancel, opened, grown)
        except BaseException:
            recording.close()
            raise

    def _note(self, path: Path) -> str:
        """What the user should know before working on it."""
        if self._inputs.readable.is_saved(path):
            return shown(SAVED, name=path.name)
        with suppress(OSError):
            return shown(CHAINED, name=path.name) if is_chained(path) else ""
        return ""

    def _drawn(self, recording: Recording, cancel: CancelToken, opened: Told, grown: Told) -> Opened:
        key, known = key_of(recording.path), self._peaks.find(recording.path)
        if known is not None and known.frames == recording.frames:
            opened(Opened(recording, known))
            return Opened(recording, known)
        cancel.check()
        opened(Opened(recording, Overview(recording.frames, recording.channels, base_for(recording))))
        told = None if grown is untold else lambda seen: grown(Opened(recording, seen))
        peaks = build_peaks(recording, cancel, told)
        self._peaks.keep(recording.path, key, peaks)
        return Opened(recording, peaks)


def _offered(path: Path, broken: BrokenOff) -> BrokenOff:
    """The same, with what can be done about it."""
    return BrokenOff(_broken(path.name, broken), broken.there, broken.announced)


def _broken(name: str, broken: BrokenOff) -> str:
    if not broken.there:
        return tr("“{name}” breaks off at its beginning: there is nothing that can be opened.", name=name)
    there = clock(broken.there)
    if not broken.announced:
        return tr("“{name}” breaks off after {time}: what is there can be opened.", name=name, time=there)
    return tr(
        "“{name}” breaks off after {time} of {whole}: what is there can be opened.",
        name=name,
        time=there,
        whole=clock(broken.announced),
    )
