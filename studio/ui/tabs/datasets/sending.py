"""Sending files to datasets: several at a time, one dataset after the other."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic

from PySide6.QtCore import QObject, Signal

from studio.core.connection import is_kept_here
from studio.core.dataset import DatasetClip
from studio.core.errors import StudioError
from studio.core.language import tr, trn
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.services.make_many import is_fatal
from studio.services.send_files import SendFiles, Sent
from studio.services.stops import Stops
from studio.ui.act import Act
from studio.ui.widgets.time_text import countdown

KNOWN_AFTER = 0.02


class Sending(QObject):
    """`news(key, Sent)` of a file; `settled(about, StudioError | None)` with how the sending of one ended,
    None for well or not wanted any more; `ended(StudioError | None)` when nothing is left, with what ended it
    before that; `changed` with each step. `key` is the dataset's in the log."""

    news = Signal(str, object)
    settled = Signal(object, object)
    ended = Signal(object)
    changed = Signal()

    def __init__(self, send_files: SendFiles, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send_files = send_files
        self._act = Act(pool, Lane.LONG, self)
        self._waiting: dict[str, tuple[str, list[DatasetClip]]] = {}
        self._stops, self._met_all = Stops(), set[tuple[object, str, str]]()
        self._key, self._under_way = "", dict[str, DatasetClip]()
        self._began, self._fraction = 0.0, 0.0
        self.step = ""
        self._act.part.connect(self._told)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._over)
        self._act.stopped.connect(self._stopped)
        self._act.failed.connect(self._over)

    @property
    def running(self) -> bool:
        return self._act.running

    @property
    def seconds_left(self) -> float | None:
        """Until all of the dataset's are there; None where that cannot be known."""
        if not self.running or self._fraction < KNOWN_AFTER:
            return None
        return (monotonic() - self._began) * (1 - self._fraction) / self._fraction

    @property
    def words(self) -> str:
        """What goes on, and how long it still takes; empty while nothing is sent."""
        left = self.seconds_left
        return self.step + (f" · {countdown(left)}" if self.step and left is not None else "")

    def waits(self, key: str, path: str) -> bool:
        """True if the file is on its way, or will be."""
        _, waiting = self._waiting.get(key, ("", []))
        return (key == self._key and path in self._under_way) or any(clip.path == path for clip in waiting)

    @property
    def left(self) -> int:
        """How many are on their way, or will be."""
        return len(self._under_way) + sum(len(waiting) for _, waiting in self._waiting.values())

    def add(self, dataset: str, key: str, clips: Iterable[DatasetClip]) -> None:
        """More files for a dataset."""
        _, waiting = self._waiting.setdefault(key, (dataset, []))
        waiting += [clip for clip in clips if not self.waits(key, clip.path)]
        self._go_on()

    def stop(self, key: str, path: str) -> None:
        """Not this one."""
        dataset, waiting = self._waiting.get(key, ("", []))
        self._waiting[key] = (dataset, [clip for clip in waiting if clip.path != path])
        if key == self._key and path in self._under_way:
            self._stops.stop(path)
        self.settled.emit((Sending, key, path), None)
        self.changed.emit()

    def stop_all(self) -> None:
        """None of those that are not there yet."""
        self._waiting.clear()
        self._act.stop()
        self.changed.emit()

    def leave(self) -> None:
        """Stops, and is not heard of again."""
        self._waiting.clear()
        self._act.leave()

    def _go_on(self) -> None:
        found = next(((key, *each) for key, each in self._waiting.items() if each[1]), None)
        if self._act.running or found is None:
            self.changed.emit()
            return
        key, dataset, clips = found
        del self._waiting[key]
        self._key, self._under_way = key, {clip.path: clip for clip in clips}
        self._stops, self._began, self._fraction = Stops(), monotonic(), 0.0
        stops, send_files = self._stops, self._send_files

        def work(work: Work) -> StudioError | None:
            return send_files(
                dataset, key, clips, work.cancel, told=work.partial, stops=stops, progress=work.progress
            )

        name = _sending(clips, here=is_kept_here(key))
        self._act.begin(name, work)
        self.changed.emit()

    def _told(self, sent: Sent) -> None:
        if sent.over:
            self._under_way.pop(sent.clip.path, None)
        self.news.emit(self._key, sent)
        if sent.over and not sent.stopped:
            self._settle((Sending, self._key, sent.clip.path), sent.error)

    def _settle(self, about: tuple[object, str, str], error: StudioError | None) -> None:
        """One that arrived shows that what would have met all of them is over."""
        self.settled.emit(about, error)
        if is_fatal(error):
            self._met_all.add(about)
        elif error is None:
            for met in {each for each in self._met_all if each[1] == about[1]}:
                self._met_all.discard(met)
                self.settled.emit(met, None)

    def _progressed(self, progress: Progress) -> None:
        self.step, self._fraction = progress.step, progress.fraction or 0.0
        self.changed.emit()

    def _stopped(self, _stopped: object) -> None:
        self._over(None)

    def _over(self, ended_by: StudioError | None) -> None:
        self.step = ""
        self._under_way.clear()
        if ended_by is not None:
            self._waiting.clear()
        self._go_on()
        if not self.running:
            self.ended.emit(ended_by)


def _sending(clips: list[DatasetClip], *, here: bool) -> str:
    if here and len(clips) == 1:
        return tr("Adding {name}", name=clips[0].name)
    if here:
        return trn("Adding {count} file", "Adding {count} files", len(clips))
    if len(clips) == 1:
        return tr("Sending {name}", name=clips[0].name)
    return trn("Sending {count} file", "Sending {count} files", len(clips))
