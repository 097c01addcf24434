"""Which recording is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.open_recording import OpenRecording
from studio.ui.act import Act
from studio.ui.reading.recording import Reader, Recording


class Opening(QObject):
    """`opened(Recording | None)` when another recording is there, which is as soon as there is something to
    see, or none any more; `grew(Recording)` while it is read, the last time when it is whole;
    `failed(StudioError)` and `stopped(Cancelled)` where it could not be read, not even what was shown of it
    already."""

    opened = Signal(object)
    grew = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, open_recording: OpenRecording, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_recording = open_recording
        self._wanted: Path | None = None
        self.recording: Recording | None = None
        self._act = Act(pool, parent=self)
        self._act.part.connect(self._seen)
        self._act.done.connect(self._seen)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    @property
    def path(self) -> str:
        """Of the recording that is open, empty for none."""
        return str(self.recording.path) if self.recording is not None else ""

    @property
    def running(self) -> bool:
        """True while a recording is read."""
        return self._act.running

    @property
    def is_unread(self) -> bool:
        """True while what is open was not read to its end."""
        return self.recording is not None and not self.recording.whole

    def open(self, path: Path, *, allow_cut: bool = False) -> None:
        """Reads a recording, with `allow_cut` as far as a broken one goes; the one before is there until
        something of the new one is seen."""
        self._wanted = path
        self._drop_unread()
        self._begin(path, allow_cut=allow_cut)

    def open_what_is_there(self) -> None:
        """The one that was wanted last and breaks off, as far as it goes."""
        if self._wanted is not None:
            self.open(self._wanted, allow_cut=True)

    def drop(self) -> None:
        """Nothing is open any more."""
        self._act.leave()
        self._show(None)

    def leave(self) -> None:
        """Stops reading, lets go of the file, and is not heard of again."""
        self._act.leave()
        if self.recording is not None:
            self.recording.file.close()

    def _begin(self, path: Path, *, allow_cut: bool) -> None:
        open_recording = self._open_recording

        def work(work: Work) -> Recording:
            reader = Reader(work.partial)
            return reader.made(
                open_recording(
                    path, work.cancel, opened=reader.opened, grown=reader.grown, allow_cut=allow_cut
                )
            )

        self._act.begin(tr("Opening {name}", name=path.name), work)

    def _seen(self, recording: Recording) -> None:
        if self.recording is not None and self.recording.file is recording.file:
            self.recording = recording
            self.grew.emit(recording)
        else:
            self._show(recording)

    def _show(self, recording: Recording | None) -> None:
        before, self.recording = self.recording, recording
        self.opened.emit(recording)
        if before is not None:
            before.file.close()

    def _drop_unread(self) -> None:
        """One whose reading is broken off is not whole, and would never be."""
        unread = self.is_unread
        self._act.leave()
        if unread:
            self._show(None)

    def _failed(self, error: object) -> None:
        self._drop_unread()
        self.failed.emit(error)

    def _stopped(self, stopped: object) -> None:
        self._drop_unread()
        self.stopped.emit(stopped)
