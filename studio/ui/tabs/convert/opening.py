"""Reading the recording that is open, in a job."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.tabs.convert.recording import Recording, read_recording


class Opening(QObject):
    """`grew(Recording)` while it is read, `opened(Recording)` once it was, `failed(StudioError)` where it
    cannot be, `changed` when reading begins or was stopped. `growing` is what there is of `coming`."""

    grew = Signal(object)
    opened = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_recording, self._inputs = services.open_recording, services.inputs
        self._act = Act(pool, parent=self)
        self._found: Recording | None = None
        self._broken: Path | None = None
        self.coming: Path | None = None
        self.growing: Recording | None = None
        self._asked = False
        self._act.part.connect(self._grew)
        self._act.done.connect(self._read)
        self._act.failed.connect(self._not_read)
        self._act.stopped.connect(self._stopped)

    def open(self, path: Path) -> None:
        """Reads a file, since the user asks for it; what was read before is gone when that has succeeded."""
        self._open(path, asked=True)

    def open_what_is_there(self) -> None:
        """Reads the file that breaks off, as far as it goes."""
        if self._broken is not None:
            self._open(self._broken, asked=True, allow_cut=True)

    def _open(self, path: Path, *, asked: bool, allow_cut: bool = False) -> None:
        open_recording, inputs = self._open_recording, self._inputs

        def work(work: Work) -> Recording:
            return read_recording(
                open_recording, inputs, path, work.cancel, work.partial, allow_cut=allow_cut
            )

        self.coming, self.growing, self._asked = path, None, asked
        self._act.begin(tr("Opening {name}", name=path.name), work)
        self.changed.emit()

    def want(self, path: Path) -> None:
        """Reads it, unless that was done, is under way, or has failed, or the user asked for another."""
        asked = self.coming is not None and self._asked
        if not asked and self.found(path) is None and path not in (self.coming, self._broken):
            self._open(path, asked=False)

    def found(self, path: Path | None) -> Recording | None:
        """The recording of that file, once it was read."""
        found = self._found
        return found if found is not None and found.path == path else None

    def leave(self) -> None:
        """Hears no more of it, and lets go of the file."""
        self._act.leave()
        if self._found is not None:
            self._found.file.close()

    def _grew(self, recording: Recording) -> None:
        self.growing = recording
        self.grew.emit(recording)

    def _read(self, recording: Recording) -> None:
        before, self._found, self.growing = self._found, recording, None
        self.coming = self._broken = None
        self.opened.emit(recording)
        if before is not None:
            before.file.close()

    def _not_read(self, error: StudioError) -> None:
        self._broken, self.coming, self.growing = self.coming, None, None
        self.failed.emit(error)

    def _stopped(self, _stopped: object) -> None:
        self.coming = self.growing = None
        self.changed.emit()
