"""What the Datasets tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.dataset import Dataset
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.sentences import STOPPED
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.datasets.changing import Changing
from studio.ui.tabs.datasets.clips import Clips
from studio.ui.tabs.datasets.fixing import Copies
from studio.ui.tabs.datasets.hearing import Hearing
from studio.ui.tabs.datasets.listing import Listing
from studio.ui.tabs.datasets.page import FileRow, Page, Sieve, State
from studio.ui.tabs.datasets.reasons import Reasons
from studio.ui.tabs.datasets.shelf import Shelf, coming_key
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
        self._listing = Listing(given.services, given.pool, self)
        self.changing = Changing(given.services.datasets, given.pool, self)
        self._chosen, self._row = "", ""
        self._sieve, self._connection = Sieve.ALL, ""
        self.clips = Clips(given.services, given.pool, self._key, self)
        self._connect()

    def _connect(self) -> None:
        self._voices.changed.connect(self._voices_changed)
        self._listing.listed.connect(self._listed)
        self._listing.looked.connect(self._looked)
        for act in (self.changing, self._listing):
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
        self.clips.fixing.made.connect(self._follow_copy)
        self.hearing.changed.connect(self._changed)

    def begin(self) -> None:
        """Shows what is there, and asks for it where nobody has."""
        self._voices_changed()

    def close(self) -> None:
        """Stops what runs, and hears nothing more; what was still to be sent is known the next time."""
        self._voices.changed.disconnect(self._voices_changed)
        self._listing.leave()
        self.changing.leave()
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
        reason, clips, rows, listing = self._reasons.none, self.clips, self.shelf.rows, self._listing
        every = self._sieve is Sieve.ALL
        shown = tuple(rows) if every else tuple(row for row in rows if row.sieve is self._sieve)
        summary = self.shelf.summary
        return Page(
            datasets=listing.datasets,
            counts={id_: len(files) for id_, files in listing.files.items()},
            usable=listing.usable | ({self._chosen: summary.usable} if self._chosen else {}),
            away=self._reasons.away(listing.trouble if listing.datasets is None else ""),
            reason=reason,
            fixed=self._reasons.fixed,
            chosen=self._dataset(),
            coming=listing.running or (reason == COMING),
            rows=shown,
            row=self.shown_row,
            heard=self.hearing.heard,
            looking=listing.looking or clips.finding,
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
        return self._listing.find(self._chosen)

    def _key(self, dataset: str) -> str:
        return f"{self._services.connect.chosen.id}/{dataset}"

    # Datasets

    def refresh(self) -> None:
        """Lists the datasets anew."""
        self._listing.refresh()
        self._changed()

    def choose(self, dataset: Dataset) -> None:
        """The dataset whose files are shown."""
        if dataset.id != self._chosen:
            self._chosen, self._sieve = dataset.id, Sieve.ALL
            self.clips.choose(dataset.id, self._listing.files.get(dataset.id, ()))
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
            self._listing.look(self._chosen)
            self._changed()

    # Files

    def add(self, paths: Iterable[Path]) -> None:
        """Judges and sends files, and the recordings in folders, to the chosen dataset; each only once. Where
        there is no dataset yet, one is made that is called as their folder."""
        wanted = tuple(paths)
        if not wanted or self._reasons.none or self._listing.datasets is None:
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
            self._chosen, self._row = "", ""
            self._listing.forget()
            self.clips.choose("", ())
            self.hearing.show(None)
        asked = self._listing.running or bool(self._listing.trouble)
        if self._listing.datasets is None and not self._reasons.none and not asked:
            self.refresh()
        self._changed()

    def _listed(self) -> None:
        datasets = self._listing.datasets or ()
        self.clips.look_up([dataset.id for dataset in datasets])
        if self._dataset() is None:
            self._chosen = ""
            if datasets:
                self.choose(datasets[0])
        self._changed()

    def _created(self, dataset: Dataset) -> None:
        self._listing.add(dataset)
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
        self._listing.drop(dataset)
        self._chosen, self._row = "", ""
        self.clips.choose("", ())
        self.hearing.show(None)
        if self._listing.datasets:
            self.choose(self._listing.datasets[0])
        self._changed()

    def _looked(self, dataset: str) -> None:
        if dataset == self._chosen:
            was = self.shelf.row_of(self._row)
            self.clips.set_files(self._listing.files[dataset])
            if was is not None and was.clip is not None:
                number = self.shelf.number_of(was.clip.path)
                self._row = self.shelf.rows[number].key if number is not None else self._row
        self._changed()

    def _arrived(self, key: str) -> None:
        """Everything was sent to that dataset."""
        if self._chosen and key == self._key(self._chosen):
            self.look()
        self._changed()

    def _follow_copy(self, copies: Copies) -> None:
        """What took the place of the file that was told about is told about."""
        if self._row == coming_key(copies.original.path) and copies.clips:
            self.choose_row(coming_key(copies.clips[0].path))

    def _know_usable(self, dataset: str, seconds: float) -> None:
        self._listing.usable[dataset] = seconds

    def _stopped(self, _stopped: object) -> None:
        self.say(STOPPED)

    def _complain(self, error: StudioError) -> None:
        self._changed()
        self.failed.emit(error, Circumstance("", 0, SAFE) if self.shelf.rows else NOTHING_KNOWN)

    def _changed(self, *_news: object) -> None:
        self.page_changed.emit(self.page)
