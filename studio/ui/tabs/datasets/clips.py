"""Files of this computer on their way into datasets: found, judged, mended, sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import DatasetClip, DatasetFile
from studio.core.dataset_judgement import Grade
from studio.core.errors import DiskError, StudioError
from studio.core.language import tr
from studio.jobs.pool import JobPool
from studio.services.send_files import Sent
from studio.services.studio import Services
from studio.ui.tabs.datasets.finding import Finding, told_of
from studio.ui.tabs.datasets.fixing import Copies, Fixing
from studio.ui.tabs.datasets.judging import Judged, Judging
from studio.ui.tabs.datasets.outcomes import live_of, noted
from studio.ui.tabs.datasets.page import FileRow, State
from studio.ui.tabs.datasets.removals import Removals
from studio.ui.tabs.datasets.sending import Sending
from studio.ui.tabs.datasets.shelf import Live, Shelf, can_be_fixed
from studio.ui.tabs.datasets.wording import put_back, replaced


class Clips(QObject):
    """`rows_changed` when there are others, or the line above them; `row_changed(key)` of one; `arrived(key)`
    when all that was to be sent to a dataset is there; `usable(dataset, seconds)` of datasets that are not
    shown; `failed(StudioError)`. `key(dataset)` is a dataset's name in the log."""

    rows_changed = Signal()
    row_changed = Signal(str)
    arrived = Signal(str)
    usable = Signal(str, float)
    failed = Signal(object)

    def __init__(
        self, services: Services, pool: JobPool, key: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._log, self._key = services.dataset_log, key
        self._finding, self.judging = Finding(pool, self), Judging(services, pool, self)
        self.sending = Sending(services.send_files, pool, self)
        self.fixing = Fixing(services.fix_copy, pool, self)
        self.shelf = Shelf(lambda: services.connect.chosen.is_this_computer)
        self._removals = Removals(self._log)
        self._dataset, self._files = "", tuple[DatasetFile, ...]()
        self._datasets: dict[str, str] = {}
        self.notice, self._told = "", False
        self._connect()

    def _connect(self) -> None:
        self._finding.found.connect(self._found)
        self._finding.failed.connect(self.failed)
        self._finding.stopped.connect(self.rows_changed)
        self.judging.known.connect(self._known)
        self.judging.judged.connect(self._judged)
        self.judging.changed.connect(self._judging_changed)
        self.sending.news.connect(self._sent)
        self.sending.changed.connect(self.rows_changed)
        self.sending.ended.connect(self._all_sent)
        self.fixing.made.connect(self._mended)
        self.fixing.changed.connect(self.rows_changed)
        self.fixing.failed.connect(self.failed)

    def close(self) -> None:
        """Stops what runs, and hears no more of it."""
        for part in (self._finding, self.judging, self.sending, self.fixing):
            part.leave()

    @property
    def finding(self) -> bool:
        return self._finding.running

    @property
    def left(self) -> int:
        """How many are being judged or sent, or will be."""
        return self.judging.left + self.sending.left

    @property
    def step(self) -> str:
        """What goes on, and how long."""
        if self.sending.words:
            return self.sending.words
        if self.judging.left:
            return tr("{count} to judge", about="files", count=self.judging.left)
        return tr("Mending copies…") if self.fixing.running else ""

    # The dataset that is shown

    def choose(self, dataset: str, files: tuple[DatasetFile, ...]) -> None:
        """Another dataset, empty for none."""
        self._dataset, self.notice = dataset, ""
        self.shelf.begin()
        self.set_files(files)
        if dataset:
            self.look_up([dataset])

    def set_files(self, files: tuple[DatasetFile, ...]) -> None:
        """What the service lists."""
        self._files = files
        self._renew()

    def look_up(self, datasets: Sequence[str]) -> None:
        """What was thought of their files before."""
        self._datasets |= {self._key(dataset): dataset for dataset in datasets}
        self.judging.look_up(
            {self._key(dataset): self._log.clips(self._key(dataset)) for dataset in datasets}
        )

    def _renew(self) -> None:
        clips = self._log.clips(self._here) if self._dataset else ()
        arrived = self.shelf.renew(self._files, clips, self._waits)
        for clip in arrived:
            self._log.note(self._here, clip)
        if arrived:
            self.shelf.renew(self._files, self._log.clips(self._here), self._waits)
        self.rows_changed.emit()

    @property
    def _here(self) -> str:
        return self._key(self._dataset)

    def _waits(self, path: str) -> State | None:
        if self.judging.waits(self._here, path):
            return State.JUDGING
        return State.WAITS if self.sending.waits(self._here, path) else None

    # Acts

    def add(self, paths: Sequence[Path]) -> None:
        """Files and folders."""
        self.notice = ""
        self._finding.find(self._dataset, paths)
        self.rows_changed.emit()

    def resume(self) -> None:
        """Goes on with what was stopped, or left when the studio was closed."""
        waiting = [row.clip for row in self.shelf.rows if row.state is State.STOPPED and row.clip is not None]
        self._go_on(waiting)

    def again(self, clip: DatasetClip) -> None:
        """Once more, a file that was not sent."""
        self._go_on([clip])

    def allow(self, rows: Sequence[FileRow]) -> None:
        """Sends files that were held back."""
        clips = [replace(row.clip, allowed=True) for row in rows if row.clip is not None]
        for clip in clips:
            self._log.note(self._here, clip)
        self._send(clips)
        self._renew()

    def fix(self, rows: Sequence[FileRow]) -> None:
        """Makes copies that are better, which take the originals' place here."""
        able = (row for row in rows if can_be_fixed(row))
        wanted = [(row.clip, row.judgement) for row in able if row.clip and row.judgement]
        if wanted and not self.fixing.running:
            self.fixing.fix(self._here, wanted)

    def stop(self, clip: DatasetClip) -> None:
        """Not this one."""
        self.sending.stop(self._here, clip.path)
        self._renew()

    def stop_all(self) -> None:
        """No more is judged or sent; what is there stays."""
        self._finding.stop()
        self.judging.stop_all()
        self.sending.stop_all()
        self._renew()

    def remove(self, clips: Sequence[DatasetClip]) -> None:
        """They do not belong to the dataset any more."""
        for clip in clips:
            self.sending.stop(self._here, clip.path)
        self._removals.remove(self._here, clips)
        self._renew()

    def undo(self) -> None:
        """Puts back what was removed last."""
        count = self._removals.undo(self._here)
        self.notice = put_back(count)
        self._renew()

    def forget(self, clip: DatasetClip) -> None:
        """It was deleted there."""
        self.shelf.set_live(clip.path, None)
        self._log.drop(self._here, [clip])

    def _go_on(self, clips: Sequence[DatasetClip]) -> None:
        clips = [noted(self._log, self._here, clip, None) for clip in clips]
        for clip in clips:
            self.shelf.set_live(clip.path, None)
        known = [clip for clip in clips if self.shelf.judgement(clip.path) is not None or clip.allowed]
        self._send(known)
        self.judging.add(self._here, [clip for clip in clips if clip not in known])
        self._renew()

    def _send(self, clips: Sequence[DatasetClip]) -> None:
        if clips:
            self.sending.add(self._dataset, self._here, clips)

    # News

    def _found(self, dataset: str, found: tuple[DatasetClip, ...]) -> None:
        key = self._key(dataset)
        known = {clip.path: clip for clip in self._log.clips(key)}
        fresh = [clip for clip in found if clip.path not in known or known[clip.path].sha256 != clip.sha256]
        self.notice = told_of(len(found), len(found) - len(fresh))
        try:
            self._log.add(key, fresh)
        except DiskError as error:
            self.failed.emit(error)
        self._datasets[key] = dataset
        self.judging.add(key, fresh)
        if dataset == self._dataset:
            self._renew()

    def _known(self, found: tuple[Judged, ...]) -> None:
        key = found[0].key if found else ""
        judged = {each.path: each.judgement for each in found if each.judgement is not None}
        if key and key in self._datasets:
            clips = [clip for clip in self._log.clips(key) if clip.sent and clip.path in judged]
            self.usable.emit(self._datasets[key], sum(judged[clip.path].seconds for clip in clips))
        if key == self._here:
            self.shelf.set_judgements(judged.items())
            self._renew()

    def _judged(self, judged: Judged) -> None:
        clip = next((each for each in self._log.clips(judged.key) if each.path == judged.path), None)
        if clip is None:
            return
        here = judged.key == self._here
        clip = noted(self._log, judged.key, clip, judged.error)
        if here and judged.judgement is not None:
            self.shelf.set_judgements([(judged.path, judged.judgement)])
        if judged.error is not None:
            if here:
                self.shelf.set_live(clip.path, Live(State.FAILED, 0.0, judged.error.sentence))
        elif self._may_go(clip, judged, here=here):
            self.sending.add(self._datasets.get(judged.key, self._dataset), judged.key, [clip])
        if here:
            self._renew_row(clip)

    def _judging_changed(self) -> None:
        if self.judging.running:
            self.rows_changed.emit()
        else:
            self._renew()

    def _may_go(self, clip: DatasetClip, judged: Judged, *, here: bool) -> bool:
        if clip.sent or judged.judgement is None:
            return False
        if here:
            self.shelf.renew_row(clip, self._waits)
        double = here and bool(self.shelf.is_double(clip))
        return clip.allowed or not (double or judged.judgement.grade is Grade.FAIL)

    def _sent(self, key: str, sent: Sent) -> None:
        clip = noted(self._log, key, sent.clip, sent.error)
        if key != self._here:
            return
        if sent.error is not None:
            self._tell(sent.error)
        self.shelf.set_live(clip.path, live_of(sent))
        self._renew_row(clip)

    def _tell(self, error: StudioError) -> None:
        """The first of several that cannot be sent; each says so in its row."""
        if not self._told:
            self._told = True
            self.failed.emit(error)

    def _renew_row(self, clip: DatasetClip) -> None:
        number = self.shelf.renew_row(clip, self._waits)
        if number is not None:
            self.row_changed.emit(self.shelf.rows[number].key)

    def _all_sent(self, ended_by: StudioError | None) -> None:
        self._renew()
        if ended_by is not None:
            self._tell(ended_by)
        self._told = False
        self.arrived.emit(self._here)

    def _mended(self, copies: Copies) -> None:
        """The copies belong to the dataset in the place of the original, which stays where it is."""
        try:
            self._log.add(copies.key, copies.clips)
        except DiskError as error:
            self.failed.emit(error)
        self._log.drop(copies.key, [copies.original])
        self.judging.add(copies.key, copies.clips)
        if copies.key == self._here:
            self.notice = replaced(copies.original.name, len(copies.clips))
            self._renew()
