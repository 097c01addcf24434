"""Writing the mended recording to a file of the user's choice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.input_sound import InputSounds
from studio.services.write_mended import WriteMended
from studio.ui.act import Act
from studio.ui.tabs.infill.recording import Recording


class Exporting(QObject):
    """`saved(Path, count of patches)`, `failed(StudioError)` or `stopped(Cancelled)`."""

    saved = Signal(object, int)
    failed = Signal(object)
    stopped = Signal(object)

    def __init__(self, inputs: InputSounds, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._count = 0
        self._act = Act(pool, Lane.LONG, self)
        self._act.done.connect(self._done)
        self._act.failed.connect(self.failed)
        self._act.stopped.connect(self.stopped)

    @property
    def running(self) -> bool:
        """True until the file is written."""
        return self._act.running

    def begin(self, recording: Recording, patches: Sequence[PatchFile], path: Path) -> None:
        """Write `recording` with `patches` as `path`, and beside it the sheet of what was untouched."""
        inputs, self._count = self._inputs, len(patches)

        def work(work: Work) -> Path:
            laid = [patch.read() for patch in patches]
            work.cancel.check()
            return WriteMended(inputs)(recording.path, laid, path, work.cancel).path

        self._act.begin(f"Exporting {path.name}", work)

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()

    def _done(self, path: Path) -> None:
        self.saved.emit(path, self._count)
