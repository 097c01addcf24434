"""Takes read from disk, to be seen and heard."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.files import read_clip
from studio.core.clip import Clip
from studio.core.language import tr
from studio.core.take import Take
from studio.jobs.job import Job
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.waveform.sound import Drawn, drawn

KEPT = 6
"""Takes whose samples stay in memory; of the others only the small waveform is kept."""


def read_take(path: Path) -> Clip:
    """The take's sound; one that was cut off is read as far as it goes, and as one channel."""
    clip = read_clip(path, allow_cut=True)
    return clip if clip.samples.ndim == 1 else Clip(clip.samples.mean(axis=1), clip.sample_rate)


class Shelf(QObject):
    """`ready(take id)` once a take was read, `failed(StudioError)` where it could not be."""

    ready = Signal(str)
    failed = Signal(object)

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._sounds: OrderedDict[str, Drawn] = OrderedDict()
        self._heights: dict[str, tuple[float, ...]] = {}
        self._jobs: dict[str, Job[Drawn]] = {}
        self._broken: set[str] = set()

    def heights(self, take_id: str) -> tuple[float, ...]:
        """The bars of the small waveform; empty until the take was read."""
        return self._heights.get(take_id, ())

    def sound(self, take_id: str) -> Drawn | None:
        """The take's sound, if it is in memory."""
        return self._sounds.get(take_id)

    def want(self, take: Take, path: Path) -> Drawn | None:
        """The take's sound now, or None while it is being read; `ready` follows."""
        if (found := self._sounds.get(take.id)) is not None:
            self._sounds.move_to_end(take.id)
            return found
        if take.id not in self._jobs and take.id not in self._broken:
            self._read(take, path)
        return None

    def want_heights(self, take: Take, path: Path) -> None:
        """Reads the take if nobody has."""
        if take.id not in self._heights:
            self.want(take, path)

    def leave(self) -> None:
        """Stops reading: the tab is closing."""
        for job in self._jobs.values():
            job.done.disconnect()
            job.failed.disconnect()
            job.cancel()
        self._jobs.clear()

    def _read(self, take: Take, path: Path) -> None:
        words = take.words

        def work(work: Work) -> Drawn:
            clip = read_take(path)
            work.cancel.check()
            return drawn(clip, words)

        job = self._jobs[take.id] = self._pool.run(tr("Reading a take"), work)
        job.done.connect(partial(self._done, take.id))
        job.failed.connect(partial(self._failed, take.id))

    def _done(self, take_id: str, sound: Drawn) -> None:
        del self._jobs[take_id]
        self._sounds[take_id] = sound
        self._heights[take_id] = sound.heights()
        while len(self._sounds) > KEPT:
            self._sounds.popitem(last=False)
        self.ready.emit(take_id)

    def _failed(self, take_id: str, error: object) -> None:
        del self._jobs[take_id]
        self._broken.add(take_id)
        self.failed.emit(error)
