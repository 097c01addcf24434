"""Acts of the Datasets tab that ask for something first: a file, a name, a yes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu

from studio.core.errors import StudioError
from studio.core.file_names import safe_name
from studio.core.judgement_table import TableRow
from studio.core.language import together, tr, trn
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.file_kinds import SOUND_FILES, file_kind
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.datasets.adding import Cutting, Offer, offers
from studio.ui.tabs.datasets.asking import AskPopover
from studio.ui.tabs.datasets.dataset_list import DatasetList
from studio.ui.tabs.datasets.file_painter import FileAct
from studio.ui.tabs.datasets.file_table import FileTable
from studio.ui.tabs.datasets.page import FileRow, Page, State
from studio.ui.tabs.datasets.panel import Panel
from studio.ui.tabs.datasets.presenter import DatasetsPresenter
from studio.ui.tabs.datasets.shelf import can_be_fixed
from studio.ui.tabs.datasets.toolbar import Toolbar
from studio.ui.widgets.name_popover import NamePopover


class Deeds(QObject):
    """Belongs to the tab's table, toolbar and list, under which its pop-overs open."""

    def __init__(
        self,
        acts: DatasetsPresenter,
        given: Equipment,
        table: FileTable,
        toolbar: Toolbar,
        datasets: DatasetList,
    ) -> None:
        super().__init__(acts)
        self._acts, self._services, self._banner = acts, given.services, given.banner
        self._open_recordings = given.open_recordings
        self._table, self._toolbar, self._list = table, toolbar, datasets
        self._naming = NamePopover(tr("Rename the dataset"), toolbar)
        self._asking = AskPopover(toolbar)
        self.cutting = Cutting(given.services, given.pool, self)
        self.cutting.cut.connect(acts.add)
        self.cutting.failed.connect(self._complain)

    def leave(self) -> None:
        """Hears no more of what runs."""
        self.cutting.leave()

    def show_page(self, page: Page) -> None:
        """What was asked about is gone."""
        if page.chosen is None and self._asking.isVisible():
            self._asking.close()

    # Adding

    def open_adding(self) -> None:
        """Under its button: files, a folder, stretches of what is open."""
        menu = self.adding_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        add = self._toolbar.add
        menu.popup(add.mapToGlobal(add.rect().bottomLeft()))

    def adding_menu(self) -> QMenu:
        """What can be added now."""
        menu = QMenu(self._toolbar)
        menu.addAction(tr("Files…"), self.add_files)
        menu.addAction(tr("A folder…"), self.add_folder)
        found = offers(self._open_recordings.list(), self._services.project)
        if found:
            menu.addSeparator()
        for offer in found:
            menu.addAction(offer.words, partial(self.take, offer))
        return menu

    def add_files(self) -> None:
        """Asks for recordings."""
        names, _ = QFileDialog.getOpenFileNames(
            self._toolbar, tr("Add files to the dataset"), sound_folder(), SOUND_FILES
        )
        self._acts.add(Path(name) for name in names)

    def add_folder(self) -> None:
        """Asks for a folder of recordings."""
        name = QFileDialog.getExistingDirectory(self._toolbar, tr("Add a folder to the dataset"))
        if name:
            self._acts.add((Path(name),))

    def take(self, offer: Offer) -> None:
        """Cuts clips out of an open recording, and adds them."""
        self.cutting.take(offer)

    # Files

    def of_panel(self, panel: Panel) -> tuple[tuple[QAbstractButton, Callable[[], object]], ...]:
        """The panel's buttons and what they do with the file that it shows."""
        return (
            (panel.fix, lambda: self._of_shown(FileAct.FIX)),
            (panel.allow, lambda: self._of_shown(FileAct.ALLOW)),
            (panel.again, lambda: self._of_shown(FileAct.AGAIN)),
            (panel.stop, lambda: self._of_shown(FileAct.STOP)),
            (panel.remove, lambda: self._of_shown(FileAct.REMOVE)),
            (panel.more, lambda: self._ask_delete_file(panel.more)),
        )

    def _of_shown(self, act: FileAct) -> None:
        row = self._acts.shown_row
        if row is not None:
            self.do(act, [row])

    def do(self, act: FileAct, rows: list[FileRow]) -> None:
        """What was asked of files."""
        clips = [row.clip for row in rows if row.clip is not None]
        match act:
            case FileAct.HEAR:
                self._acts.hearing.toggle()
            case FileAct.FIX:
                self._acts.clips.fix(rows)
            case FileAct.ALLOW:
                self._acts.clips.allow([row for row in rows if row.state is State.HELD])
            case FileAct.AGAIN:
                for clip in clips:
                    self._acts.clips.again(clip)
            case FileAct.STOP:
                for clip in clips:
                    self._acts.clips.stop(clip)
            case FileAct.REMOVE:
                self._acts.remove(rows)
            case FileAct.DELETE:
                self._ask_delete_file(self._table)

    def remove(self, rows: list[FileRow]) -> None:
        """By Delete: what was not sent leaves the list; what was is deleted after asking."""
        unsent = [row for row in rows if row.state is not State.SENT]
        if unsent:
            self._acts.remove(unsent)
        elif rows and self._table.can_edit:
            self._ask_delete_file(self._table)

    def fix_all(self) -> None:
        """Makes copies of all that would be better so."""
        self._acts.clips.fix([row for row in self._acts.shelf.rows if can_be_fixed(row)])

    # The dataset

    def open_dataset_menu(self) -> None:
        """Rename, Delete."""
        menu = QMenu(self._toolbar)
        menu.addAction(tr("Rename…"), self.rename)
        menu.addAction(tr("Delete the dataset…"), self.ask_delete)
        menu.aboutToHide.connect(menu.deleteLater)
        more = self._toolbar.more
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def rename(self) -> None:
        """Asks for another name."""
        chosen = self._acts.page.chosen
        if chosen is not None and not self._acts.page.fixed:
            self._naming.ask(chosen.name, tr("Name of the dataset"), self._acts.rename, self._toolbar.more)

    def ask_delete(self) -> None:
        """Asks whether the dataset shall be gone."""
        page = self._acts.page
        if page.chosen is not None and not page.fixed:
            count = page.counts.get(page.chosen.id, 0)
            self._asking.ask(
                tr("Delete “{name}”?", name=page.chosen.name),
                _what_goes(count),
                tr("Delete dataset"),
                self._acts.delete,
                self._toolbar.more,
            )

    def _ask_delete_file(self, anchor: object) -> None:
        row = self._acts.shown_row
        if row is not None and row.file is not None:
            words = tr("It is gone from the dataset for good. The file on this computer stays.")
            act = partial(self._acts.delete_file, row)
            where = self._toolbar.add if anchor is self._table else anchor
            head = tr("Delete {name} from the dataset?", name=row.name)
            self._asking.ask(head, words, tr("Delete file"), act, where)

    # The judgement as a table

    def export(self) -> None:
        """Asks where, and writes the judgement of all files."""
        chosen = self._acts.page.chosen
        if chosen is None:
            return
        name = str(Path(sound_folder()) / f"{safe_name(chosen.name)} judgement.csv")
        path, _ = QFileDialog.getSaveFileName(
            self._toolbar,
            tr("Export the judgement"),
            name,
            file_kind(tr("Table", about="kind of file"), (".csv",), all_too=False),
        )
        if path:
            self.write_judgement(Path(path))

    def write_judgement(self, path: Path) -> None:
        """Writes it, and says so."""
        rows = [
            TableRow(
                row.name,
                row.clip.path if row.clip else "",
                str(row.state),
                row.judgement,
                row.double,
                row.sentence,
            )
            for row in self._acts.shelf.rows
        ]
        try:
            self._services.export_judgement(rows, path)
        except StudioError as error:
            self._complain(error)
            return
        self._acts.say(
            trn(
                "The judgement of {count} file is in {name}.",
                "The judgement of {count} files is in {name}.",
                len(rows),
                name=path.name,
            )
        )

    def _complain(self, error: StudioError) -> None:
        self._banner.show_error(error, {}, NOTHING_KNOWN)


def _what_goes(count: int) -> str:
    """What becomes of files when their dataset is deleted."""
    stay = tr("The files on this computer stay.")
    if not count:
        return stay
    gone = trn(
        "Its {count} file there is gone for good.", "Its {count} files there are gone for good.", count
    )
    return together(gone, stay)
