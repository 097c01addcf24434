"""Which recording is mended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from studio.jobs.pool import JobPool
from studio.services.open_recording import OpenRecording
from studio.ui.reading.opening import Opening
from studio.ui.reading.recording import Recording


class MendedOpening(Opening):
    """Follows what the project says. `coming` is the path of one that is not there yet, `broken` of one that
    could not be read. One whose reading was broken off is read anew if the other one cannot be."""

    def __init__(self, open_recording: OpenRecording, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(open_recording, pool, parent)
        self.coming = self.broken = ""
        self._missed = self._interrupted = ""

    def open(self, path: Path, *, allow_cut: bool = False) -> None:
        """Reads a recording; with `allow_cut` as far as a broken one goes."""
        if self.is_unread:
            self._interrupted = self.path
        super().open(path, allow_cut=allow_cut)

    def follow(self, path: str) -> None:
        """The project says which recording is mended: reads it, once, or closes the one that is open."""
        if path == self.path or (path and path in (self.coming, self._missed)):
            return
        if path:
            self.open(Path(path))
        elif not self.coming:
            self.drop()

    def _begin(self, path: Path, *, allow_cut: bool) -> None:
        self.coming, self._missed, self.broken = str(path), "", ""
        super()._begin(path, allow_cut=allow_cut)

    def _show(self, recording: Recording | None) -> None:
        if recording is not None:
            self.coming = self._interrupted = ""
        super()._show(recording)

    def _failed(self, error: object) -> None:
        self._give_up()
        super()._failed(error)
        self._go_back()

    def _stopped(self, stopped: object) -> None:
        self._give_up()
        super()._stopped(stopped)
        self._go_back()

    def _give_up(self) -> None:
        self.broken = self._missed = self.coming or (self.path if self.is_unread else "")
        self.coming = ""

    def _go_back(self) -> None:
        path, self._interrupted = self._interrupted, ""
        if path and path != self._missed:
            self.open(Path(path))
