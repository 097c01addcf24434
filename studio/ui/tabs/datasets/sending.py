"""Sending files to datasets, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.passage import Passage
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.datasets import Datasets
from studio.ui.act import Act
from studio.ui.tabs.datasets.sent import Local


class State(StrEnum):
    """Of a file on its way."""

    WAITS = "Waits"
    SENDING = "Sending"
    SENT = "Sent"
    FAILED = "Not sent"
    STOPPED = "Stopped"


OPEN = (State.WAITS, State.SENDING)
AGAIN = (State.FAILED, State.STOPPED)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way to a dataset; `sentence` says why it was not sent."""

    dataset: str
    local: Local
    state: State = State.WAITS
    sentence: str = ""


class Sending(QObject):
    """`changed` with each step, `sent(Upload)` when a file is there, `failed(StudioError)` for the first of
    several files that could not be sent."""

    changed = Signal()
    sent = Signal(object)
    failed = Signal(object)

    def __init__(self, datasets: Datasets, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._datasets = datasets
        self.uploads: tuple[Upload, ...] = ()
        self._act = Act(pool, Lane.LONG, self)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._not_done)
        self._act.stopped.connect(self._stopped)
        self._told = False

    @property
    def left(self) -> int:
        """How many are still to be sent, with the one under way."""
        return sum(upload.state in OPEN for upload in self.uploads)

    def of(self, dataset: str) -> tuple[Upload, ...]:
        """The files on their way to one dataset."""
        return tuple(upload for upload in self.uploads if upload.dataset == dataset)

    def add(self, dataset: str, locals_: Iterable[Local]) -> None:
        """More files for a dataset."""
        self.uploads = (*self.uploads, *(Upload(dataset, local) for local in locals_))
        self._told = False
        self._go_on()

    def stop(self, upload: Upload) -> None:
        """Not this one."""
        if upload.state is State.SENDING:
            self._act.stop()
        elif upload.state is State.WAITS:
            self._change(upload, State.STOPPED)

    def stop_all(self) -> None:
        """None of those that are not there yet."""
        for upload in self.uploads:
            if upload.state is State.WAITS:
                self._change(upload, State.STOPPED)
        self._act.stop()

    def try_again(self, upload: Upload) -> None:
        """Once more, a file that was not sent."""
        if upload.state in AGAIN:
            self._told = False
            self._change(upload, State.WAITS)
            self._go_on()

    def drop(self, upload: Upload) -> None:
        """A file that was not sent is no longer shown."""
        if upload.state not in OPEN:
            self.uploads = tuple(each for each in self.uploads if each != upload)
            self.changed.emit()

    def drop_sent(self, dataset: str) -> None:
        """Those that are there are told of by the service from now on."""
        gone = (State.SENT,)
        self.uploads = tuple(u for u in self.uploads if u.dataset != dataset or u.state not in gone)

    def leave(self) -> None:
        """Stops, and is not heard of again."""
        self._act.leave()

    def _go_on(self) -> None:
        waiting = next((upload for upload in self.uploads if upload.state is State.WAITS), None)
        if waiting is None or self._act.running:
            self.changed.emit()
            return
        dataset, passage = waiting.dataset, Passage(Path(waiting.local.path))

        def work(work: Work) -> None:
            self._datasets.upload(dataset, passage, work.cancel, progress=work.progress)

        self._change(waiting, State.SENDING)
        more = f", {self.left - 1} more to go" if self.left > 1 else ""
        self._act.begin(f"Sending {waiting.local.name}{more}", work)

    @property
    def _current(self) -> Upload:
        return next(upload for upload in self.uploads if upload.state is State.SENDING)

    def _done(self, _nothing: object) -> None:
        there = self._change(self._current, State.SENT)
        self.sent.emit(there)
        self._go_on()

    def _not_done(self, error: StudioError) -> None:
        self._change(self._current, State.FAILED, error.sentence)
        if not self._told:
            self._told = True
            self.failed.emit(error)
        self._go_on()

    def _stopped(self, _stopped: object) -> None:
        self._change(self._current, State.STOPPED)
        self._go_on()

    def _change(self, upload: Upload, state: State, sentence: str = "") -> Upload:
        changed = replace(upload, state=state, sentence=sentence)
        self.uploads = tuple(changed if each is upload else each for each in self.uploads)
        self.changed.emit()
        return changed
