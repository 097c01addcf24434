"""The peaks of a recording, by one pass over its file in the file's own sample type.

A FLAC is read from both halves at once: decoding it is all the work, and libsndfile lets go of Python's lock.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise

import numpy as np

from studio.audio.files import BLOCK, GUESSED, LOSSY
from studio.audio.flaws import broken_off
from studio.audio.overview import Overview
from studio.audio.peaks import PeakBuilder, joined
from studio.audio.pyramid import BASE, STEP, Peaks
from studio.audio.recording import Recording
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.core.region import Region

LOOKS, LOOK = 400, 2048
"""How often, and how many frames at a time, a coarse view looks into the file."""
FINE = 64
"""The base for compressed files: a closer view decodes what it shows, 256 frames for each column take longer
than a picture may."""
MOST_ENTRIES = 6_000_000
"""Of the lowest level over all channels: 1 h of stereo at 48 kHz with the fine base, 4 h with the coarse."""
HALVES_FROM = 60
"""Seconds from which a second thread is worth it."""
STEPS = 64
"""Pictures of what is growing, over the whole pass."""

Grown = Callable[[Overview], None]


def base_for(recording: Recording) -> int:
    """Samples an entry: the fewer, the less a close view has to decode; never more than MOST_ENTRIES."""
    base = FINE if recording.is_compressed else BASE
    while base < BASE and recording.frames * recording.channels > base * MOST_ENTRIES:
        base *= 2
    return base


def coarse_view(recording: Recording) -> Peaks | None:
    """The whole recording by LOOKS looks; None where reading it all is as quick, or looking is not: an MP3 is
    read up to where one looks, an Opus file decodes long before it is at a place."""
    if recording.frames <= 4 * LOOKS * LOOK or recording.coding in ("MPEG_LAYER_III", "OPUS"):
        return None
    try:
        return _looked_into(recording)
    except BadSound:  # Damaged in its middle: the pass over it tells where.
        return None


def _looked_into(recording: Recording) -> Peaks:
    base, builder = -(-recording.frames // LOOKS), PeakBuilder(recording.channels, LOOK)
    with recording.reader() as reader:
        for start in range(0, recording.frames, base):
            reader.seek(start)
            look = reader.read(LOOK)
            builder.add(np.resize(look, (LOOK, *look.shape[1:])))
    seen = builder.peaks()
    return Peaks(recording.frames, recording.channels, base, seen.scale, seen.levels[:1])


def build_peaks(
    recording: Recording, cancel: CancelToken, grown: Grown | None = None, coarse: Peaks | None = None
) -> Peaks:
    """All of its peaks. `grown` gets what there is, over `coarse`, about STEPS times, on the calling thread.

    Raises BrokenOff if the file ends before its time, DiskError, and Cancelled between two blocks.
    """
    base = base_for(recording)
    whole = base * STEP**5  # So that the entries of the second half begin where those of the whole do.
    middle = recording.frames // 2 // whole * whole
    two = recording.container == "FLAC" and recording.seconds >= HALVES_FROM
    cuts = [0, middle, recording.frames] if two else [0, recording.frames]
    parts = [_Part(recording, Region(start, end), base, cancel) for start, end in pairwise(cuts)]

    def tell() -> None:
        if grown is not None:
            shown = tuple((part.region.start, part.peaks()) for part in parts)
            grown(Overview(recording.frames, recording.channels, base, shown, coarse))

    with _beside(parts[1:]):
        parts[0].read(tell)
    for part in parts:
        part.check()
    return joined([part.peaks() for part in parts])


class _Part:
    """A stretch of the file on its way to peaks; read on one thread, looked at from another."""

    def __init__(self, recording: Recording, region: Region, base: int, cancel: CancelToken) -> None:
        self.region = region
        self.stopped = False
        self._recording, self._cancel = recording, cancel
        self._builder, self._lock = PeakBuilder(recording.channels, base), threading.Lock()
        self._frames = 0
        self._failure: BaseException | None = None

    def read(self, tell: Callable[[], None]) -> None:
        """Read it all, or up to where the file ends. DiskError, Cancelled."""
        step = max(BLOCK, len(self.region) // STEPS)
        with self._recording.reader() as reader:
            reader.seek(self.region.start)
            while self._frames < len(self.region) and not self.stopped:
                self._cancel.check()
                block = reader.read(min(BLOCK, len(self.region) - self._frames))
                if not len(block):
                    break
                before, self._frames = self._frames, self._frames + len(block)
                with self._lock:
                    self._builder.add(block)
                if before // step != self._frames // step:
                    tell()

    def run(self) -> None:
        """The same on a thread of its own; `check` raises what went wrong."""
        try:
            self.read(lambda: None)
        except BaseException as error:
            self._failure = error

    def peaks(self) -> Peaks:
        """What there is."""
        with self._lock:
            return self._builder.peaks()

    def check(self) -> None:
        """Raise what kept it from its end."""
        if self._failure is not None:
            raise self._failure
        recording, there = self._recording, self.region.start + self._frames
        guessed = GUESSED * recording.sample_rate if recording.coding in LOSSY else 0
        if there < self.region.end - guessed:
            raise broken_off(recording.path, there, recording.frames, recording.sample_rate)


@contextmanager
def _beside(parts: list[_Part]) -> Iterator[None]:
    """Reads them on threads of their own meanwhile; what fails inside stops them."""
    threads = [threading.Thread(target=part.run, name="peaks", daemon=True) for part in parts]
    for thread in threads:
        thread.start()
    try:
        yield
    except BaseException:
        for part in parts:
            part.stopped = True
        raise
    finally:
        for thread in threads:
            thread.join()
