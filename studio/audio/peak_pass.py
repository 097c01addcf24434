"""The peaks of a recording, by one pass over its file in the file's own sample type.

A FLAC is read from both halves at once: decoding it is all the work, and libsndfile lets go of Python's lock.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from time import monotonic
from typing import Protocol

import numpy as np

from studio.audio.files import BLOCK, GUESSED, LOSSY
from studio.audio.flaws import broken_off
from studio.audio.looks import Looks, are_worth_it
from studio.audio.overview import Overview
from studio.audio.peaks import PeakBuilder, joined, part_of, room_for
from studio.audio.pyramid import BASE, STEP, Level, Peaks
from studio.audio.recording import Recording
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.region import Region

FINE = 64
"""The base for compressed files: a closer view decodes what it shows, 256 frames for each column take longer
than a picture may."""
MOST_ENTRIES = 3_000_000
"""Of the lowest level over all channels, 8 or 12 bytes each, so far as the base can be chosen: 1 h of mono at
48 kHz has the finest."""
HALVES_FROM = 60
"""Seconds from which a second thread is worth it."""
STEPS, FEW_STEPS = 48, 12
"""Pictures of what is growing over the whole pass: few where it is quicker than drawing is."""
PAUSE = 0.016
"""Seconds between two of them, at least: what is there in less is drawn once."""
PASS, DECODED = 1 << 19, 1 << 17
"""Samples at a time, and of compressed files: calls cost as much as the work in smaller blocks, and larger
ones leave the cache."""

Grown = Callable[[Overview], None]


class Tell(Protocol):
    """Is told after each block; `due` if much is new since it was so last."""

    def __call__(self, *, due: bool) -> None: ...


def _untold(*, due: bool) -> None:
    """Nobody looks."""


def base_for(recording: Recording) -> int:
    """Samples an entry: the fewer, the less a close view has to decode; never more than MOST_ENTRIES."""
    base = FINE if recording.is_compressed else BASE
    while base < BASE and recording.frames * recording.channels > base * MOST_ENTRIES:
        base *= 2
    return base


def build_peaks(recording: Recording, cancel: CancelToken, grown: Grown | None = None) -> Peaks:
    """All of its peaks. `grown` gets what there is, over a coarse view of all of it wherever that is quicker,
    some STEPS times, on the calling thread.

    Raises BadSound for a length that cannot be, BrokenOff if the file ends before its time, DiskError, and
    Cancelled between two blocks.
    """
    base = base_for(recording)
    cuts = _cuts(recording, base)
    entries = -(-recording.frames // base)
    try:
        room = room_for(recording.channels, entries, np.dtype(recording.dtype))
    except MemoryError as error:  # A damaged head, which speaks of years.
        raise BadSound(
            tr("“{name}” says that it is longer than it can be.", name=recording.path.name)
        ) from error
    parts = [
        _Part(recording, Region(start, end), base, part_of(room, start // base, -(-end // base)), cancel)
        for start, end in pairwise(cuts)
    ]
    looks = Looks(recording, lambda frame: any(part.has(frame) for part in parts))
    shown: Peaks | None = None

    def tell(*, due: bool) -> None:
        nonlocal shown
        if grown is not None and (due or looks.seen is not shown):
            shown = looks.seen
            there = tuple((part.region.start, part.peaks()) for part in parts)
            grown(Overview(recording.frames, recording.channels, base, there, shown))

    beside: list[_Part | Looks] = [*parts[1:]]
    if grown is not None and are_worth_it(recording):
        beside.append(looks)
    with _beside(beside):
        parts[0].read(tell)
        looks.stop()
    for part in parts:
        part.check()
    return parts[0].peaks() if len(parts) == 1 else joined([part.peaks() for part in parts], room)


def _cuts(recording: Recording, base: int) -> list[int]:
    """Where the parts begin that are read at once, and the end."""
    whole = base * STEP**5  # So that the entries of the second half begin where those of the whole do.
    middle = recording.frames // 2 // whole * whole
    two = recording.container == "FLAC" and recording.seconds >= HALVES_FROM
    return [0, middle, recording.frames] if two else [0, recording.frames]


class _Part:
    """A stretch of the file on its way to peaks; read on one thread, looked at from another."""

    def __init__(
        self, recording: Recording, region: Region, base: int, room: Level, cancel: CancelToken
    ) -> None:
        self.region = region
        self.stopped = False
        self._recording, self._cancel = recording, cancel
        self._builder, self._lock = PeakBuilder(recording.channels, base, room), threading.Lock()
        self._frames = 0
        self._failure: BaseException | None = None

    def stop(self) -> None:
        """It is not wanted any more."""
        self.stopped = True

    def has(self, frame: int) -> bool:
        """True if it has read that frame already."""
        return self.region.start <= frame < self.region.start + self._frames

    def read(self, tell: Tell) -> None:
        """Read it all, or up to where the file ends, and `tell` after each block, `due` if much is new.
        DiskError, Cancelled."""
        most = DECODED if self._recording.is_compressed else PASS
        size = max(BLOCK // 4, most // self._recording.channels)
        steps = STEPS if self._recording.is_compressed else FEW_STEPS
        step, told = max(size, len(self.region) // steps), monotonic()
        with self._recording.reader() as reader:
            reader.seek(self.region.start)
            while self._frames < len(self.region) and not self.stopped:
                self._cancel.check()
                block = reader.read(min(size, len(self.region) - self._frames))
                if not len(block):
                    break
                before, self._frames = self._frames, self._frames + len(block)
                with self._lock:
                    self._builder.add(block)
                due = before // step != self._frames // step and monotonic() - told >= PAUSE
                told = monotonic() if due else told
                tell(due=due)

    def run(self) -> None:
        """The same on a thread of its own; `check` raises what went wrong."""
        try:
            self.read(_untold)
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
def _beside(parts: Sequence[_Part | Looks]) -> Iterator[None]:
    """Reads them on threads of their own meanwhile; what fails inside stops them."""
    threads = [threading.Thread(target=part.run, name="peaks", daemon=True) for part in parts]
    for thread in threads:
        thread.start()
    try:
        yield
    except BaseException:
        for part in parts:
            part.stop()
        raise
    finally:
        for thread in threads:
            thread.join()
