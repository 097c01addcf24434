"""The samples on screen, fetched from the disk when one looks closer than the peaks go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.audio.peaks import PeakBuilder, Peaks
from studio.audio.pyramid import Level
from studio.core.clip import FloatArray
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.waveform.sound import Drawn, Read

FINE = 16
"""Samples of an entry of the peaks that a window of samples is given."""
SPARE = 0.5
"""Of what is on screen, fetched on each side of it as well."""


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """Frames of a sound from `start` on, [frames, channels], and their own peaks."""

    start: int
    samples: FloatArray
    fine: Peaks

    @property
    def end(self) -> int:
        return self.start + len(self.samples)

    def peaks_for(self, samples_a_column: float) -> Peaks:
        """Peaks fine enough for that many samples a column; frames count from `start`."""
        if samples_a_column >= FINE:
            return self.fine
        rows = np.ascontiguousarray(self.samples.T)
        count, channels = self.samples.shape
        return Peaks(count, channels, 1, 1.0, (Level(rows, rows, rows * rows),))


def window_of(samples: FloatArray, start: int) -> Window:
    """The window over samples that begin at frame `start`."""
    rows = samples if samples.ndim == 2 else samples[:, np.newaxis]
    builder = PeakBuilder(rows.shape[1], FINE)
    builder.add(rows)
    return Window(start, rows, builder.peaks())


class CloseUp(QObject):
    """Keeps one window of one sound, and fetches another on a worker where that is needed: `ready` then."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act: Act | None = None
        self._sound: Drawn | None = None
        self._window: Window | None = None
        self._asked = (0, 0)

    def set_pool(self, pool: JobPool) -> None:
        """Where it is read. Without one nothing is fetched."""
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._fetched)
        self._act.failed.connect(self._not_fetched)

    def set_sound(self, sound: Drawn | None) -> None:
        """Another sound, or more of the same."""
        if sound is None or self._sound is None or sound.read is not self._sound.read:
            self._window, self._asked = None, (0, 0)
            self.leave()
        self._sound = sound

    def leave(self) -> None:
        """Fetches no more."""
        if self._act is not None:
            self._act.leave()

    def window(self, start: int, end: int) -> Window | None:
        """A window that has those frames; None until it is fetched."""
        sound = self._sound
        if sound is None:
            return None
        end = min(end, sound.frames)
        if sound.samples is not None:
            return window_of(sound.samples[start:end], start)
        found = self._window
        if found is not None and found.start <= start and end <= found.end:
            return found
        self._fetch(sound, start, end)
        return None

    def _fetch(self, sound: Drawn, start: int, end: int) -> None:
        pending = self._act is not None and self._act.running
        if self._act is None or sound.read is None:
            return
        if pending and self._asked[0] <= start and end <= self._asked[1]:
            return
        spare = round((end - start) * SPARE)
        first, last = max(0, start - spare), min(sound.frames, end + spare)
        self._asked, read = (first, last), sound.read
        self._act.begin("", lambda work: _read(read, first, last, work))

    def _fetched(self, window: Window) -> None:
        if window.end < self._asked[1]:  # The file was closed meanwhile: another sound is shown soon.
            self._asked = (0, 0)
            return
        self._window = window
        self.ready.emit()

    def _not_fetched(self, _error: object) -> None:
        """The peaks stay; what is wrong with the file is said by who opens or plays it."""
        self._asked = (0, 0)


def _read(read: Read, first: int, last: int, work: Work) -> Window:
    work.cancel.check()
    return window_of(read(first, last), first)
