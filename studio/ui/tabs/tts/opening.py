"""Opening a text: the file is read beside the window, its words become the blocks of the script."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.core.manuscript.manuscript import Manuscript
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.open_script import open_script
from studio.ui.act import Act


class Opening(QObject):
    """`opened(Manuscript)` when a text was read; `failed(StudioError)`; `told(sentence)` for what should be
    known. Of two texts that are asked for, the later one is opened."""

    opened = Signal(object)
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, pool: JobPool, parent: QObject) -> None:
        super().__init__(parent)
        self._act = Act(pool, parent=self)
        self._act.done.connect(self.opened)
        self._act.failed.connect(self.failed)
        self._act.stopped.connect(lambda _stopped: self.told.emit(tr("Stopped. The script is as it was.")))

    def open(self, path: Path) -> None:
        """Reads a file; the script stays as it is until that is done."""

        def work(work: Work) -> Manuscript:
            work.progress(tr("Reading “{name}”", name=path.name))
            found = open_script(path)
            work.cancel.check()
            return found

        self._act.begin(tr("Opening “{name}”", name=path.name), work)

    def leave(self) -> None:
        """Hears no more of it: the tab is closing."""
        self._act.leave()
