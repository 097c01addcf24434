"""Bringing edges to zero crossings, without the window waiting for a disk or a decoder."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.audio.zero_crossing import nearest_zero_crossing
from studio.core.errors import StudioError
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.waveform.sound import Drawn

AROUND = 0.01
"""Seconds on each side in which a zero crossing is looked for: longer than the period of the lowest voice."""


class ZeroSnap(QObject):
    """`found(seconds, one for each)` soon after `ask`, of the newest alone. A sound in memory is looked at at
    once; of one on the disk the few samples are read on a worker: a look into an MP3 may take 60 ms."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act: Act | None = None

    def set_pool(self, pool: JobPool) -> None:
        """Where it is read; without one it is read at once."""
        self._act = Act(pool, parent=self)
        self._act.done.connect(self.found)

    @property
    def running(self) -> bool:
        """True while it reads."""
        return self._act is not None and self._act.running

    def leave(self) -> None:
        """Does not find what was asked for."""
        if self._act is not None:
            self._act.leave()

    def ask(self, sound: Drawn, places: tuple[float, ...]) -> None:
        """The zero crossings nearest to these seconds."""
        self.leave()
        if sound.samples is not None or self._act is None:
            self.found.emit(tuple(at_zero(sound, place) for place in places))
        else:
            self._act.begin("", lambda work: _all_of(sound, places, work))


def at_zero(sound: Drawn, seconds: float) -> float:
    """The nearest zero crossing, else the same second, as where it cannot be read: what is wrong with the
    file is said by who opens or plays it. Reads a few hundred samples."""
    rate, around = sound.sample_rate, round(AROUND * sound.sample_rate)
    place = round(seconds * rate)
    start, end = max(0, place - around), min(sound.frames, place + around)
    if end <= start:
        return seconds
    if sound.samples is not None:
        samples = sound.samples[start:end]
    elif sound.read is not None:
        try:
            samples = sound.read(start, end)
        except StudioError:
            return seconds
    else:
        return seconds
    found = nearest_zero_crossing(samples, place - start)
    return seconds if found is None else (start + found) / rate


def _all_of(sound: Drawn, places: tuple[float, ...], work: Work) -> tuple[float, ...]:
    work.cancel.check()
    return tuple(at_zero(sound, place) for place in places)
