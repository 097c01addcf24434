"""Which recording is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.input_sound import InputSounds
from studio.ui.act import Act
from studio.ui.tabs.infill.recording import Recording, open_recording


class Opening(QObject):
    """`opened(Recording | None)` when another recording is there, or none any more; `failed(StudioError)` and
    `stopped(Cancelled)` where it could not be read. `coming` is the path of one that is being read."""

    opened = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, inputs: InputSounds, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self.recording: Recording | None = None
        self.coming = ""
        self._missed = ""
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    @property
    def path(self) -> str:
        """Of the recording that is open, empty for none."""
        return str(self.recording.path) if self.recording is not None else ""

    def open(self, path: Path) -> None:
        """Reads a recording."""
        inputs = self._inputs

        def work(work: Work) -> Recording:
            return open_recording(inputs, path, work.cancel)

        self.coming, self._missed = str(path), ""
        self._act.begin(f"Opening {path.name}", work)

    def follow(self, path: str) -> None:
        """The project says which recording is mended: reads it, once, or closes the one that is open."""
        if path == self.path or (path and path in (self.coming, self._missed)):
            return
        if path:
            self.open(Path(path))
        elif not self.coming:
            self.recording = None
            self.opened.emit(None)

    def leave(self) -> None:
        """Stops reading, and is not heard of again."""
        self._act.leave()

    def _done(self, recording: Recording) -> None:
        self.coming, self.recording = "", recording
        self.opened.emit(recording)

    def _failed(self, error: object) -> None:
        self.coming, self._missed = "", self.coming
        self.failed.emit(error)

    def _stopped(self, stopped: object) -> None:
        self.coming, self._missed = "", self.coming
        self.stopped.emit(stopped)
