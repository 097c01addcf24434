"""What the Datasets tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import Dataset, DatasetFile
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.sentences import STOPPED
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.datasets.changing import Changing
from studio.ui.tabs.datasets.clips import Clips
from studio.ui.tabs.datasets.hearing import Hearing
from studio.ui.tabs.datasets.page import FileRow, Page, Sieve, State
from studio.ui.tabs.datasets.reasons import Reasons
from studio.ui.tabs.datasets.shelf import Shelf
from studio.ui.voices.known import COMING

SAFE = tr("your files, and what is in the dataset already")


class DatasetsPresenter(QObject):
    """`page_changed(Page)` after everything that changes what is shown but a single row; `row_changed(key)`
    when one row stands otherwise; `created` when a dataset was made; `failed(StudioError, Circumstance)` for
    the banner."""

    page_changed = Signal(object)
    row_changed = Signal(str)
    created = Signal()
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices, self._pending = given.services, given.voices, tuple[Path, ...]()
        self._reasons = Reasons(given.services.connect, given.voices)
        self._open_recordings = given.open_recordings
        self.hearing = Hearing(given.services, given.pool, given.player, self)
        self._listing, self._looking = Act(given.pool, parent=self), Act(given.pool, parent=self)
        self.changing = Changing(given.services.datasets, given.pool, self)
        self._datasets: tuple[Dataset, ...] | None = None
        self._files: dict[str, tuple[DatasetFile, ...]] = {}
        self._usable: dict[str, float] = {}
        self._chosen, self._row, self._looked_into = "", "", ""
        self._sieve, self._connection, self._trouble = Sieve.ALL, "", ""
        self.clips = Clips(given.services, given.pool, self._key, self)
        self._connect()

    def _connect(self) -> None:
        self._voices.changed.connect(self._voices_changed)
        self._listing.done.connect(self._listed)
        self._listing.failed.connect(self._not_listed)
        self._looking.done.connect(self._looked)
        for act in (self.changing, self._looking):
            act.failed.connect(self._complain)
            act.stopped.connect(self._stopped)
        self.changing.changed.connect(self._changed)
        self.changing.created.connect(self._created)
        self.changing.renamed.connect(self.refresh)
        self.changing.deleted.connect(self._forget)
        self.changing.file_deleted.connect(self._file_deleted)
        self.clips.rows_changed.connect(self._changed)
        self.clips.row_changed.connect(self.row_changed)
        self.clips.arrived.connect(self._arrived)
        self.clips.failed.connect(self._complain)
        self.clips.usable.connect(self._know_usable)
        self.hearing.changed.connect(self._changed)

    def begin(self) -> None:
        """Shows what is there, and asks for it where nobody has."""
        self._voices_changed()

    def close(self) -> None:
        """Stops what runs, and hears nothing more; what was still to be sent is known the next time."""
        self._voices.changed.disconnect(self._voices_changed)
        for act in (self._listing, self.changing, self._looking):
            act.leave()
        self.clips.close()
        self.hearing.close()

    # What is shown

    @property
    def shelf(self) -> Shelf:
        """The rows of the chosen dataset."""
        return self.clips.shelf

    @property
    def shown_row(self) -> FileRow | None:
        """The file that is told about."""
        return self.shelf.row_of(self._row)

    def say(self, notice: str) -> None:
        """Something that is to be known."""
        self.clips.notice = notice
        self._changed()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        reason, clips, rows = self._reasons.none, self.clips, self.shelf.rows
        every = self._sieve is Sieve.ALL
        shown = tuple(rows) if every else tuple(row for row in rows if row.sieve is self._sieve)
        summary = self.shelf.summary
        return Page(
            datasets=self._datasets,
            counts={id_: len(files) for id_, files in self._files.items()},
            usable=self._usable | ({self._chosen: summary.usable} if self._chosen else {}),
            away=self._reasons.away(self._trouble if self._datasets is None else ""),
            reason=reason,
            fixed=self._reasons.fixed,
            chosen=self._dataset(),
            coming=self._listing.running or (reason == COMING),
            rows=shown,
            row=self.shown_row,
            heard=self.hearing.heard,
            looking=self._looking.running or clips.finding,
            left=clips.left,
            resumable=sum(row.state is State.STOPPED for row in rows),
            creating=self.changing.running,
            notice=clips.notice,
            step=clips.step,
            sieve=self._sieve,
            summary=summary,
            total=len(rows),
            passages=len(self._open_recordings.list()),
        )

    def _dataset(self) -> Dataset | None:
        return next((each for each in self._datasets or () if each.id == self._chosen), None)

    def _key(self, dataset: str) -> str:
        return f"{self._services.connect.chosen.id}/{dataset}"

    # Datasets

    def refresh(self) -> None:
        """Lists the datasets anew."""
        datasets = self._services.datasets
        self._trouble = ""
        self._listing.begin(tr("Listing the datasets"), lambda work: datasets.list(work.cancel))
        self._changed()

    def choose(self, dataset: Dataset) -> None:
        """The dataset whose files are shown."""
        if dataset.id != self._chosen:
            self._chosen, self._sieve = dataset.id, Sieve.ALL
            self.clips.choose(dataset.id, self._files.get(dataset.id, ()))
            self.choose_row("")
            self.look()

    def create(self, name: str, files: tuple[Path, ...] = ()) -> None:
        """A new dataset, which is the chosen one then and gets the files."""
        if name.strip() and not self.changing.running:
            self._pending = files
            self.changing.create(name)

    def rename(self, name: str) -> None:
        """Calls the chosen dataset otherwise."""
        dataset = self._dataset()
        if name.strip() and dataset is not None:
            self.changing.rename(dataset, name)

    def delete(self) -> None:
        """The chosen dataset is gone for good, with its files there; those of this computer stay."""
        dataset = self._dataset()
        if dataset is not None:
            self.clips.stop_all()
            self.changing.delete(dataset)

    def delete_file(self, row: FileRow) -> None:
        """One file of it is gone for good."""
        dataset = self._dataset()
        if dataset is not None:
            self.changing.delete_file(dataset, row)

    def look(self) -> None:
        """Lists the files of the chosen dataset anew."""
        if self._chosen:
            datasets, id_ = self._services.datasets, self._chosen
            self._looked_into = id_
            self._looking.begin(tr("Listing the files"), lambda work: datasets.files(id_, work.cancel))
            self._changed()

    # Files

    def add(self, paths: Iterable[Path]) -> None:
        """Judges and sends files, and the recordings in folders, to the chosen dataset; each only once. Where
        there is no dataset yet, one is made that is called as their folder."""
        wanted = tuple(paths)
        if not wanted or self._reasons.none or self._datasets is None:
            return
        if not self._chosen:
            self.create(wanted[0].name if wanted[0].is_dir() else wanted[0].parent.name, wanted)
        else:
            self.clips.add(wanted)

    def choose_row(self, key: str) -> None:
        """The file that is told about."""
        self._row = key
        row = self.shelf.row_of(key)
        clip = row.clip if row is not None else None
        self.hearing.show(clip if clip is not None and Path(clip.path).is_file() else None)
        self._changed()

    def sift(self, sieve: Sieve) -> None:
        """Shows those alone; the same again shows all."""
        self._sieve = Sieve.ALL if sieve is self._sieve else sieve
        self._changed()

    def remove(self, rows: Sequence[FileRow]) -> None:
        """Files that were not sent are not shown any more; on this computer they stay."""
        self.clips.remove([row.clip for row in rows if row.clip is not None and row.state is not State.SENT])

    # News

    def _voices_changed(self) -> None:
        connection = self._services.connect.chosen.id
        if connection != self._connection:
            self._connection = connection
            self._datasets, self._files, self._chosen, self._row = None, {}, "", ""
            self._usable = {}
            self.clips.choose("", ())
            self._listing.leave()
            self.hearing.show(None)
        asked = self._listing.running or bool(self._trouble)
        if self._datasets is None and not self._reasons.none and not asked:
            self.refresh()
        self._changed()

    def _listed(self, datasets: tuple[Dataset, ...]) -> None:
        self._datasets = datasets
        self.clips.look_up([dataset.id for dataset in datasets])
        if self._dataset() is None:
            self._chosen = ""
            if datasets:
                self.choose(datasets[0])
        self._changed()

    def _not_listed(self, error: StudioError) -> None:
        self._trouble = error.sentence
        self._complain(error)

    def _created(self, dataset: Dataset) -> None:
        self._datasets = (*(self._datasets or ()), dataset)
        self.created.emit()
        self.choose(dataset)
        pending, self._pending = self._pending, ()
        self.add(pending)
        self._changed()

    def _file_deleted(self, row: FileRow) -> None:
        if row.clip is not None:
            self.clips.forget(row.clip)
        self.look()

    def _forget(self, dataset: str) -> None:
        self._services.dataset_log.drop_dataset(self._key(dataset))
        self._datasets = tuple(each for each in self._datasets or () if each.id != dataset)
        self._files.pop(dataset, None)
        self._chosen, self._row = "", ""
        self.clips.choose("", ())
        self.hearing.show(None)
        if self._datasets:
            self.choose(self._datasets[0])
        self._changed()

    def _looked(self, files: tuple[DatasetFile, ...]) -> None:
        self._files[self._looked_into] = files
        if self._looked_into == self._chosen:
            was = self.shelf.row_of(self._row)
            self.clips.set_files(files)
            if was is not None and was.clip is not None:
                number = self.shelf.number_of(was.clip.path)
                self._row = self.shelf.rows[number].key if number is not None else self._row
        self._changed()

    def _arrived(self, key: str) -> None:
        """Everything was sent to that dataset."""
        if self._chosen and key == self._key(self._chosen):
            self.look()
        self._changed()

    def _know_usable(self, dataset: str, seconds: float) -> None:
        self._usable[dataset] = seconds

    def _stopped(self, _stopped: object) -> None:
        self.say(STOPPED)

    def _complain(self, error: StudioError) -> None:
        self._changed()
        self.failed.emit(error, Circumstance("", 0, SAFE) if self.shelf.rows else NOTHING_KNOWN)

    def _changed(self, *_news: object) -> None:
        self.page_changed.emit(self.page)
