"""Making one take: a job that makes sound, while it is heard and drawn."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from studio.audio.resample import Resampler
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.speech import Delivery, OutputFormat
from studio.core.take import Take
from studio.devices.player import Player
from studio.devices.track import Feed
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.library.project import Project
from studio.services.receiving import Heard as Hear
from studio.services.receiving import Progress as Tell
from studio.ui.act import Act
from studio.ui.waveform.sound import Growing

LAST_GUESS = 0.97
"""An estimate never says that all is there."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of sound that has just been made: float32 mono."""

    samples: FloatArray
    sample_rate: int


class Asked(Protocol):
    """What can be asked of a service that makes sound: a text, or a recording in another voice."""

    @property
    def format(self) -> OutputFormat: ...


class Speaks(Protocol):
    """A service that makes takes, such as `Speak` and `Convert`."""

    def __call__(
        self,
        request: Any,
        project: Project,
        cancel: CancelToken,
        *,
        heard: Hear = ...,
        progress: Tell = ...,
        delivery: Delivery | None = ...,
    ) -> Take: ...


@dataclass(frozen=True, slots=True)
class Commission:
    """What is to be made, for which project, and how it shall arrive; `step` is what is said of it all the
    while, empty for the service's own words."""

    project: Project
    request: Asked
    delivery: Delivery | None = None
    step: str = ""


class Estimate:
    """How far a take is, from how much sound of `expected` seconds is there, where the service does not tell
    it by itself; `step` is what is said until the service says something."""

    def __init__(self, work: Work, expected: float, step: str, *, fixed: bool) -> None:
        self._work, self._expected = work, expected
        self._step, self._fixed = step, fixed
        self._seconds, self._told = 0.0, False

    def heard(self, samples: FloatArray, sample_rate: int) -> None:
        """So much more is there."""
        self._seconds += len(samples) / sample_rate
        if not self._told:
            self._work.progress(self._step, min(self._seconds / self._expected, 1.0) * LAST_GUESS)

    def tell(self, step: str, fraction: float | None) -> None:
        """What the service says of it."""
        self._step = self._step if self._fixed else step
        self._told = self._told or fraction is not None
        if fraction is not None or not self._seconds:
            self._work.progress(self._step, fraction)


class Rendition:
    """The work itself, on a worker thread. What is heard goes straight to the feed, if there is one, and to
    the window. A feed that is given later gets first what it has missed."""

    def __init__(self, speak: Speaks, wanted: Commission, feed_rate: int, expected: float, name: str) -> None:
        self._speak, self._wanted, self._feed_rate = speak, wanted, feed_rate
        self._expected, self._name = expected, name
        self._feed: Feed | None = None
        self._missed: list[FloatArray] = []
        self._over: bool | None = None
        self._lock = threading.Lock()
        self._resampler: Resampler | None = None

    def feed(self, feed: Feed) -> None:
        """It is heard through this from now on; from any thread."""
        with self._lock:
            for samples in self._missed:
                feed.push(samples)
            self._missed.clear()
            self._feed = feed
            if self._over is not None:
                _end(feed, cut=self._over)

    def __call__(self, work: Work) -> Take:
        wanted = self._wanted
        estimate = Estimate(work, self._expected, wanted.step or self._name, fixed=bool(wanted.step))

        def heard(samples: FloatArray, sample_rate: int) -> None:
            self._push(samples, sample_rate)
            work.partial(Heard(samples, sample_rate))
            estimate.heard(samples, sample_rate)

        try:
            return self._speak(
                wanted.request,
                wanted.project,
                work.cancel,
                heard=heard,
                progress=estimate.tell,
                delivery=wanted.delivery,
            )
        finally:
            self._end_feed(cut=work.cancel.cancelled)

    def _push(self, samples: FloatArray, sample_rate: int) -> None:
        if self._resampler is None:
            self._resampler = Resampler(sample_rate, self._feed_rate)
        self._give(self._resampler.add(samples))

    def _give(self, samples: FloatArray) -> None:
        with self._lock:
            if self._feed is not None:
                self._feed.push(samples)
            else:
                self._missed.append(samples)

    def _end_feed(self, *, cut: bool) -> None:
        if self._resampler is not None and not cut:
            self._give(self._resampler.finish())
        with self._lock:
            self._over = cut
            if self._feed is not None:
                _end(self._feed, cut=cut)


def _end(feed: Feed, *, cut: bool) -> None:
    if cut:
        feed.cut()
    else:
        feed.finish()


class Making(QObject):
    """One take at a time. `grew(Growing)` as sound arrives (`growing` is what is there so far),
    `progressed(fraction)` with each hundredth from 0 to 1, then one of `made(Take)`, `failed(StudioError)`,
    `stopped(Cancelled)`."""

    grew = Signal(object)
    progressed = Signal(float)
    made = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, speak: Speaks, pool: JobPool, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak, self._player = speak, player
        self._act = Act(pool, Lane.LONG, self)
        self.growing: Growing | None = None
        self._rendition: Rendition | None = None
        self._rate, self._expected = 0, 1.0
        self.fraction = 0.0
        self._act.part.connect(self._part)
        self._act.progressed.connect(self._progress)
        self._act.done.connect(self.made)
        self._act.failed.connect(self.failed)
        self._act.stopped.connect(self.stopped)

    @property
    def running(self) -> bool:
        """True from `start` until the job ended."""
        return self._act.running

    def start(self, wanted: Commission, name: str, *, expected: float, key: str = "") -> None:
        """Begin a take. `name` is what the job pill says; `expected` seconds of sound; it is heard as it
        comes, as the player's sound `key`, or not at all without one."""
        self._expected, self.fraction, self.growing = max(expected, 0.1), 0.0, None
        self._rate = wanted.request.format.sample_rate
        self._rendition = Rendition(self._speak, wanted, self._rate, self._expected, name)
        if key:
            self.listen(key)
        self._act.begin(name, self._rendition, name)

    def listen(self, key: str) -> None:
        """It is heard from its beginning from now on, as the player's sound `key`."""
        if self._rendition is not None:
            self._rendition.feed(self._player.open_stream(self._rate, key))

    def stop(self) -> None:
        """Ask the job to stop; `stopped` follows."""
        self._act.stop()

    def leave(self) -> None:
        """Stop it and hear no more of it: the tab is closing."""
        self._act.leave()

    def _part(self, heard: Heard) -> None:
        if self.growing is None:
            self.growing = Growing(heard.sample_rate, self._expected)
        self.growing.add(heard.samples)
        if self.growing.is_worth_drawing:
            self.grew.emit(self.growing)

    def _progress(self, progress: Progress) -> None:
        if progress.fraction is not None:
            self._advance(progress.fraction)

    def _advance(self, fraction: float) -> None:
        before, self.fraction = self.fraction, max(self.fraction, min(fraction, LAST_GUESS))
        if int(before * 100) != int(self.fraction * 100):
            self.progressed.emit(self.fraction)
