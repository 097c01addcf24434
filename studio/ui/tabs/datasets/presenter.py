"""What the Datasets tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.connection import Ability
from studio.core.dataset import Dataset, DatasetFile
from studio.core.errors import StudioError
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.datasets.hearing import Hearing
from studio.ui.tabs.datasets.page import FileRow, Page
from studio.ui.tabs.datasets.sending import Sending, State, Upload
from studio.ui.tabs.datasets.sent import Local, SentFiles, recordings_in
from studio.ui.voices.known import COMING


class DatasetsPresenter(QObject):
    """`page_changed(Page)` after everything that changes what is shown; `created` when a dataset was made;
    `failed(StudioError, Circumstance)` for the banner."""

    page_changed = Signal(object)
    created = Signal()
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = given.services, given.voices
        self._sent = SentFiles(given.services.settings)
        self.hearing = Hearing(given.services, given.pool, given.player, self)
        self.sending = Sending(given.services.datasets, given.pool, self)
        self._listing, self._creating, self._looking, self._finding = (
            Act(given.pool, parent=self) for _ in range(4)
        )
        self._datasets: tuple[Dataset, ...] | None = None
        self._files: dict[str, tuple[DatasetFile, ...]] = {}
        self._chosen, self._row, self._looked_into, self._target = "", "", "", ""
        self._connection, self._trouble, self._notice = "", "", ""
        self._pending: tuple[Path, ...] = ()
        self._connect()

    def _connect(self) -> None:
        self._voices.changed.connect(self._voices_changed)
        self._listing.done.connect(self._listed)
        self._listing.failed.connect(self._not_listed)
        self._creating.done.connect(self._created)
        self._looking.done.connect(self._looked)
        self._finding.done.connect(self._found)
        for act in (self._creating, self._looking, self._finding):
            act.failed.connect(self._complain)
            act.stopped.connect(self._stopped)
        self.sending.changed.connect(self._changed)
        self.sending.sent.connect(self._file_sent)
        self.sending.failed.connect(self._complain)
        self.hearing.changed.connect(self._changed)

    def begin(self) -> None:
        """Shows what is there, and asks for it where nobody has."""
        self._voices_changed()

    def close(self) -> None:
        """Stops what runs, and hears nothing more."""
        self._voices.changed.disconnect(self._voices_changed)
        for act in (self._listing, self._creating, self._looking, self._finding, self.sending):
            act.leave()
        self.hearing.close()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        rows, reason = self._rows(), self._reason()
        coming = self._listing.running or (reason == COMING)
        return Page(
            datasets=self._datasets,
            counts={id_: len(files) for id_, files in self._files.items()},
            away=self._away(reason),
            reason=reason,
            chosen=self._dataset(),
            coming=coming,
            rows=rows,
            row=next((row for row in rows if row.key == self._row), None),
            heard=self.hearing.heard,
            looking=self._looking.running or self._finding.running,
            left=self.sending.left,
            creating=self._creating.running,
            notice=self._notice,
        )

    def _reason(self) -> str:
        connect = self._services.connect
        if self._voices.reason:
            return self._voices.reason
        if Ability.DATASETS in self._voices.abilities:
            return ""
        return connect.reason(connect.chosen.id, Ability.DATASETS).rstrip(".")

    def _away(self, reason: str) -> str:
        if reason:
            return f"{reason}…" if reason == COMING else f"{reason}."
        return self._trouble if self._datasets is None else ""

    def _dataset(self) -> Dataset | None:
        return next((each for each in self._datasets or () if each.id == self._chosen), None)

    # Rows

    def _rows(self) -> tuple[FileRow, ...]:
        if not self._chosen:
            return ()
        key = self._key(self._chosen)
        there = tuple(
            FileRow(
                f"file:{file.id}",
                file.filename,
                file.size,
                State.SENT,
                file=file,
                local=self._sent.local_of(key, file),
            )
            for file in self._files.get(self._chosen, ())
        )
        coming = (self._coming(upload) for upload in self.sending.of(self._chosen))
        return (*there, *coming)

    def _coming(self, upload: Upload) -> FileRow:
        local = upload.local
        key = f"upload:{local.path}"
        return FileRow(key, local.name, local.size, upload.state, upload.sentence, None, upload, local)

    def _key(self, dataset: str) -> str:
        return f"{self._services.connect.chosen.id}/{dataset}"

    # Datasets

    def refresh(self) -> None:
        """Lists the datasets anew."""
        datasets = self._services.datasets

        def work(work: Work) -> tuple[Dataset, ...]:
            return datasets.list(work.cancel)

        self._trouble = ""
        self._listing.begin("Listing the datasets", work)
        self._changed()

    def choose(self, dataset: Dataset) -> None:
        """The dataset whose files are shown."""
        if dataset.id != self._chosen:
            self._chosen, self._notice = dataset.id, ""
            self.choose_row("")
            self.look()

    def create(self, name: str, files: tuple[Path, ...] = ()) -> None:
        """A new dataset, which is the chosen one then and gets the files."""
        datasets = self._services.datasets

        def work(work: Work) -> Dataset:
            return datasets.create(name, work.cancel)

        if name.strip() and not self._creating.running:
            self._pending = files
            self._creating.begin(f"Making the dataset {name}", work)
            self._changed()

    def look(self) -> None:
        """Lists the files of the chosen dataset anew."""
        if not self._chosen:
            return
        self._looking.begin("Listing the files", partial(self._files_of, self._chosen))
        self._looked_into = self._chosen
        self._changed()

    def _files_of(self, dataset: str, work: Work) -> tuple[DatasetFile, ...]:
        return self._services.datasets.files(dataset, work.cancel)

    # Files

    def add(self, paths: Iterable[Path]) -> None:
        """Sends files, and the recordings in folders, to the chosen dataset; each only once. Where there is
        no dataset yet, one is made that is called as their folder."""
        wanted = tuple(paths)
        if not wanted or self._reason() or self._datasets is None:
            return
        if not self._chosen:
            self.create(wanted[0].name if wanted[0].is_dir() else wanted[0].parent.name, wanted)
            return
        self._notice, self._target = "", self._chosen
        self._finding.begin("Looking for recordings", lambda work: recordings_in(wanted, work.cancel))
        self._changed()

    def choose_row(self, key: str) -> None:
        """The file that is told about."""
        self._row = key
        row = next((row for row in self._rows() if row.key == key), None)
        local = row.local if row is not None else None
        self.hearing.show(local if local is not None and Path(local.path).is_file() else None)
        self._changed()

    def _found(self, found: tuple[Local, ...]) -> None:
        there = {local.sha256 for local in self._sent.to(self._key(self._target))}
        on_the_way = {upload.local.sha256 for upload in self.sending.of(self._target)}
        listed = {file.filename for file in self._files.get(self._target, ())}
        fresh: dict[str, Local] = {}
        for local in found:
            known = local.sha256 in on_the_way or (local.sha256 in there and local.name in listed)
            if not known:
                fresh.setdefault(local.sha256, local)
        self._notice = told_of(len(found), len(fresh))
        self.sending.add(self._target, fresh.values())

    def _file_sent(self, upload: Upload) -> None:
        self._sent.note(self._key(upload.dataset), upload.local)
        if not self.sending.left and upload.dataset == self._chosen:
            self.look()

    # News

    def _voices_changed(self) -> None:
        connect = self._services.connect.chosen.id
        if connect != self._connection:
            self._connection = connect
            self._datasets, self._files, self._chosen, self._row = None, {}, "", ""
            self._listing.leave()
            self.hearing.show(None)
        if self._datasets is None and not self._reason() and not self._listing.running and not self._trouble:
            self.refresh()
        self._changed()

    def _listed(self, datasets: tuple[Dataset, ...]) -> None:
        self._datasets = datasets
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

    def _looked(self, files: tuple[DatasetFile, ...]) -> None:
        dataset = self._looked_into
        was = next((row for row in self._rows() if row.key == self._row), None)
        self._files[dataset] = files
        self.sending.drop_sent(dataset)
        if was is not None and was.upload is not None:
            same = next((row for row in self._rows() if row.local == was.local), None)
            self._row = same.key if same is not None else self._row
        self._changed()

    def _stopped(self, _stopped: object) -> None:
        self._notice = "Stopped. Nothing was lost."
        self._changed()

    def _complain(self, error: StudioError) -> None:
        self._changed()
        told = Circumstance("", 0, "your files, and what is in the dataset already")
        self.failed.emit(error, told if self.sending.uploads else NOTHING_KNOWN)

    def _changed(self) -> None:
        self.page_changed.emit(self.page)


def told_of(found: int, fresh: int) -> str:
    """What became of the files that were added."""
    if not found:
        return "No recordings were found there."
    known = found - fresh
    if not known:
        return ""
    were = "1 file is" if known == 1 else f"{known} files are"
    return f"{were} in the dataset already, and not sent again."
