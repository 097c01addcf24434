"""A fix for the seams of a patch: looked for, proposed, heard before and after, applied."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.audio.seam_fixes import Fix
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.judge_seams import seam_fixes
from studio.ui.act import Act
from studio.ui.reading.recording import Recording

NOTHING_HELPS = tr("Nothing that was tried makes these seams better. Try another take, or move an edge.")


class Fixing(QObject):
    """`changed` when there is another proposal, or none any more; `said(str)` with a sentence where nothing
    helps; `failed(StudioError)`."""

    changed = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patch: PatchFile | None = None
        self._fixes: tuple[Fix, ...] = ()
        self._number = 0
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._found)
        self._act.failed.connect(self._broke)
        self._act.stopped.connect(self._stopped)

    @property
    def running(self) -> bool:
        """True while a fix is looked for."""
        return self._act.running

    @property
    def count(self) -> int:
        """How many ways there are."""
        return len(self._fixes)

    def proposal(self, patch: PatchFile | None) -> Fix | None:
        """What is proposed for the patch as it stands; None for nothing."""
        return self._fixes[self._number] if self._fixes and patch == self._patch else None

    def look(self, recording: Recording, patch: PatchFile) -> None:
        """Looks for what would make the seams of the patch better."""
        self._patch, self._fixes, self._number = patch, (), 0
        file = recording.file

        def work(work: Work) -> tuple[Fix, ...]:
            return seam_fixes(file, patch, work.cancel)

        self._act.begin(tr("Looking for a fix"), work)
        self.changed.emit()

    def another(self) -> None:
        """The next way."""
        if self._fixes:
            self._number = (self._number + 1) % len(self._fixes)
            self.changed.emit()

    def drop(self) -> None:
        """No proposal."""
        self._act.leave()
        if self._patch is not None:
            self._patch, self._fixes, self._number = None, (), 0
            self.changed.emit()

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()

    def _found(self, fixes: tuple[Fix, ...]) -> None:
        self._fixes = fixes
        if not fixes:
            self.said.emit(NOTHING_HELPS)
        self.changed.emit()

    def _broke(self, error: object) -> None:
        self.changed.emit()
        self.failed.emit(error)

    def _stopped(self, _stopped: object) -> None:
        self.drop()
        self.changed.emit()
