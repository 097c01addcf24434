"""Recordings that were running when the studio was closed by force: found at the next start, and offered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFile, QObject, Signal

from studio.core.language import tr, trn
from studio.devices.recording_file import Unfinished, recover, unfinished_in
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.errors import Deed, Notice
from studio.ui.recording.session import FOLDER
from studio.ui.widgets.banner import Banner
from studio.ui.widgets.time_text import length

Found = tuple[Unfinished, ...]


class Leftovers(QObject):
    """Looks in a project's folder once. `recovered(Path)` with each that the user keeps."""

    recovered = Signal(object)

    def __init__(self, project: Path, pool: JobPool, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._looking, self._keeping, self._dropping = (Act(pool, parent=self) for _ in range(3))
        self._found: Found = ()
        self._looking.done.connect(self._offer)
        self._keeping.done.connect(self._kept)
        for act in (self._keeping, self._dropping):
            act.failed.connect(banner.show_error)
        self._looking.begin(tr("Looking for recordings"), partial(_look, project / FOLDER))

    def leave(self) -> None:
        """Hears no more of it; what is not answered is offered the next time."""
        for act in (self._looking, self._keeping, self._dropping):
            act.leave()

    def _offer(self, found: Found) -> None:
        self._found = found
        if found:
            deeds = {Deed.KEEP_RECORDING: self._keep, Deed.DROP_RECORDING: self._drop}
            self._banner.show_notice(notice_of(found), deeds)

    def _keep(self) -> None:
        self._keeping.begin(tr("Saving the recording"), partial(_recover, self._found))

    def _drop(self) -> None:
        self._dropping.begin(tr("Throwing the recording away"), partial(_throw_away, self._found))

    def _kept(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.recovered.emit(path)


def notice_of(found: Found) -> Notice:
    """What the banner says of them."""
    named = "; ".join(f"{Path(each.name).stem}, {length(each.seconds)}" for each in found)
    count = len(found)
    return Notice(
        trn(
            "A recording was still running when the studio closed: {recordings}.",
            "{count} recordings were still running when the studio closed: {recordings}.",
            count,
            recordings=named,
        ),
        safe=trn("Safe: all of it but the last moment.", "Safe: all of them but the last moment.", count),
        deeds=(Deed.KEEP_RECORDING, Deed.DROP_RECORDING),
        filled=True,
        calm=True,
    )


def _look(folder: Path, _work: Work) -> Found:
    return unfinished_in(folder)


def _recover(found: Found, _work: Work) -> tuple[Path, ...]:
    return tuple(recover(each.path) for each in found)


def _throw_away(found: Found, _work: Work) -> None:
    for each in found:
        if not QFile(str(each.path)).moveToTrash():
            each.path.unlink(missing_ok=True)
