"""Which recording is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.open_recording import OpenRecording
from studio.ui.act import Act
from studio.ui.tabs.infill.recording import Reader, Recording


class Opening(QObject):
    """`opened(Recording | None)` when another recording is there, which is as soon as there is something to
    see, or none any more; `grew(Recording)` while it is read, the last time when it is whole;
    `failed(StudioError)` and `stopped(Cancelled)` where it could not be read. `coming` is the path of one
    that is not there yet."""

    opened = Signal(object)
    grew = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, open_recording: OpenRecording, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_recording = open_recording
        self.recording: Recording | None = None
        self.coming = self.broken = ""
        self._missed = self._interrupted = ""
        self._act = Act(pool, parent=self)
        self._act.part.connect(self._seen)
        self._act.done.connect(self._seen)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    @property
    def path(self) -> str:
        """Of the recording that is open, empty for none."""
        return str(self.recording.path) if self.recording is not None else ""

    def open(self, path: Path, *, allow_cut: bool = False) -> None:
        """Reads a recording; with `allow_cut` as far as a broken one goes."""
        open_recording = self._open_recording

        def work(work: Work) -> Recording:
            reader = Reader(work.partial)
            return reader.made(
                open_recording(
                    path, work.cancel, opened=reader.opened, grown=reader.grown, allow_cut=allow_cut
                )
            )

        self._drop_unread()
        self.coming, self._missed, self.broken = str(path), "", ""
        self._act.begin(tr("Opening {name}", name=path.name), work)

    def follow(self, path: str) -> None:
        """The project says which recording is mended: reads it, once, or closes the one that is open."""
        if path == self.path or (path and path in (self.coming, self._missed)):
            return
        if path:
            self.open(Path(path))
        elif not self.coming:
            self._act.leave()
            self._show(None)

    def leave(self) -> None:
        """Stops reading, lets go of the file, and is not heard of again."""
        self._act.leave()
        if self.recording is not None:
            self.recording.file.close()

    def _seen(self, recording: Recording) -> None:
        if self.recording is not None and self.recording.file is recording.file:
            self.recording = recording
            self.grew.emit(recording)
        else:
            self.coming = self._interrupted = ""
            self._show(recording)

    def _show(self, recording: Recording | None) -> None:
        before, self.recording = self.recording, recording
        self.opened.emit(recording)
        if before is not None:
            before.file.close()

    def _drop_unread(self) -> None:
        """One whose reading is broken off is not whole, and would never be; it is read anew if the other one
        cannot be."""
        if self._act.running and not self.coming and self.recording is not None:
            self._interrupted = self.path
            self._act.leave()
            self._show(None)

    def _failed(self, error: object) -> None:
        self._give_up()
        self.failed.emit(error)
        self._go_back()

    def _stopped(self, stopped: object) -> None:
        self._give_up()
        self.stopped.emit(stopped)
        self._go_back()

    def _go_back(self) -> None:
        path, self._interrupted = self._interrupted, ""
        if path and path != self._missed:
            self.open(Path(path))

    def _give_up(self) -> None:
        """It could not be read, not even what was shown of it already."""
        self.broken = self.coming
        if not self.coming and self.recording is not None and not self.recording.whole:
            self.broken = self.path
            self._show(None)
        self.coming, self._missed = "", self.broken
