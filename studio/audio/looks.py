"""A coarse view of a whole recording by looks into it, beside the pass that reads all of it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from studio.audio.peaks import PeakBuilder
from studio.audio.pyramid import Peaks, Samples
from studio.audio.recording import Recording
from studio.core.errors import StudioError

LOOKS, LOOK = 400, 2048
"""How often, and how many frames at a time, it is looked into the file."""
STRIDES = (25, 5, 1)
"""Every so many-th look comes first: a look into a FLAC without a seek table takes some milliseconds, and 16
of them already show where there is sound."""
LONG = 30 * 60 * 48000
"""Frames from which on all of them are worth their time in a compressed file: in a shorter one the last ones
would take half as long as reading it whole."""
SOON = 3 * 60 * 48000
"""Frames up to which a file that is not compressed is read whole as quickly as looked into."""

HEAD_START, MIDDLING = 0.03, 15 * 60 * 48000
"""Seconds that reading it all has before it is looked into, where that may be all it takes: in files that are
not compressed, up to so many frames."""


def are_worth_it(recording: Recording) -> bool:
    """False where reading it all is as quick, or looking is not: an MP3 is read up to where one looks, an
    Opus file decodes long before it is at a place."""
    short = 4 * LOOKS * LOOK if recording.is_compressed else SOON
    return recording.frames > short and recording.coding not in ("MPEG_LAYER_III", "OPUS")


class Looks:
    """`run` on a thread of its own; `seen` is the finest view so far, None before the first. Ends early when
    `stopped`, and where the file is damaged: the pass over it tells where. Where `is_read(frame)` it does not
    look, since that is drawn finely by then."""

    def __init__(self, recording: Recording, is_read: Callable[[int], bool] = lambda _: False) -> None:
        self.seen: Peaks | None = None
        self._stop = threading.Event()
        self._recording, self._is_read = recording, is_read
        self._base = -(-recording.frames // LOOKS)
        self._found: dict[int, Samples] = {}

    @property
    def stopped(self) -> bool:
        """Whether it is not wanted any more."""
        return self._stop.is_set()

    def stop(self) -> None:
        """It is not wanted any more."""
        self._stop.set()

    def run(self) -> None:
        """Look, every time more closely."""
        soon = not self._recording.is_compressed and self._recording.frames <= MIDDLING
        if soon and self._stop.wait(HEAD_START):
            return
        try:
            with self._recording.reader() as reader:
                for stride in self._strides():
                    for start in range(0, self._recording.frames, self._base * stride):
                        if self.stopped:
                            return
                        if start not in self._found and not (self._found and self._is_read(start)):
                            reader.seek(start)
                            self._found[start] = reader.read(LOOK)
                    self.seen = self._view(self._base * stride)
        except StudioError:
            return

    def _strides(self) -> tuple[int, ...]:
        short = self._recording.is_compressed and self._recording.frames < LONG
        return STRIDES[:-1] if short else STRIDES

    def _view(self, base: int) -> Peaks:
        recording = self._recording
        builder, last = PeakBuilder(recording.channels, LOOK), self._found[0]
        for start in range(0, recording.frames, base):
            last = self._found.get(start, last)
            builder.add(np.resize(last, (LOOK, *last.shape[1:])))
        seen = builder.peaks()
        return Peaks(recording.frames, recording.channels, base, seen.scale, seen.levels[:1])
