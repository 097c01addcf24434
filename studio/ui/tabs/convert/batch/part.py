"""The batch as it stands under the lanes: its head, its rows, and what to do while there are none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QWidget

from studio.core.language import tr
from studio.core.voice_batch import BatchRow
from studio.ui.ask_recording import ask_for_recording
from studio.ui.file_kinds import SOUND_FILES
from studio.ui.given_file import dropped_files
from studio.ui.sound_folder import sound_folder
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.convert.batch.header import BatchHeader
from studio.ui.tabs.convert.batch.page import BatchPage, RowAct
from studio.ui.tabs.convert.batch.presenter import BatchPresenter
from studio.ui.tabs.convert.batch.results_popover import ResultsPopover
from studio.ui.tabs.convert.batch.table import BatchHead, BatchRows, BatchTable
from studio.ui.tabs.convert.batch.voices_popover import VoicesPopover
from studio.ui.theme.boxes import column, line
from studio.ui.voices.known import KnownVoices


class BatchPart(QFrame):
    """`play_asked(BatchRow)` to hear a result; `shape_changed` when it needs more room or less."""

    play_asked = Signal(object)
    shape_changed = Signal()

    def __init__(self, presenter: BatchPresenter, voices: KnownVoices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(tr("Batch"))
        self.setAcceptDrops(True)
        self.presenter, self._voices = presenter, voices
        self.header, self.question = BatchHeader(), QuestionBar()
        self.rows = BatchRows(lambda: len(presenter.standing.rows), presenter.shown, self)
        self.head, self.table = BatchHead(), BatchTable(self.rows)
        self.voices_popover, self.results_popover = VoicesPopover(self), ResultsPopover(self)
        self._body = QFrame()
        self._body.setLayout(column(line(), self.head, line(), (self.table, 1), spacing=0))
        self.setLayout(column(line(), self.header, self.question, (self._body, 1), spacing=0))
        self._folded, self._was_empty = False, True
        self._connect()
        self._show_page()

    def _connect(self) -> None:
        acts, header = self.presenter, self.header
        acts.rows_changed.connect(self.table.renew)
        acts.row_changed.connect(self.rows.renew_row)
        acts.changed.connect(self._show_page)
        header.add.clicked.connect(self._open_adding)
        header.voices.clicked.connect(lambda: self.voices_popover.open_under(header.voices))
        header.results.clicked.connect(self._open_results)
        header.primary.clicked.connect(acts.press_primary)
        header.cancel.clicked.connect(self._cancel)
        header.fold.clicked.connect(lambda: self.set_folded(not self._folded))
        self.question.kept.connect(lambda: acts.answer(False))
        self.question.went_on.connect(lambda: acts.answer(True))
        self.table.asked.connect(self.do)
        self.voices_popover.ticked.connect(acts.choosing.take_voices)
        self.results_popover.form_chosen.connect(acts.choosing.set_format)
        self.results_popover.named.connect(acts.choosing.set_naming)

    # What the tab calls

    def show_voices(self) -> None:
        """Other voices are known."""
        known = self._voices.voices
        self.table.set_voices(known or ())
        self.voices_popover.set_voices(self._voices.choosable, self.presenter.page.voices)

    @property
    def is_open(self) -> bool:
        """True while its rows are seen."""
        return not self._body.isHidden()

    def set_folded(self, folded: bool) -> None:
        """Shows the head alone, or the rows too."""
        self._folded = folded
        self._show_page()
        self.shape_changed.emit()

    def set_compact(self, compact: bool) -> None:
        """Icons alone in narrow windows."""
        if self.header.set_compact(compact):
            self._show_page()

    # Acts that need a widget

    def do(self, act: RowAct, rows: list[BatchRow]) -> None:
        """What was asked of rows."""
        acts, row = self.presenter, rows[0]
        match act:
            case RowAct.PLAY:
                self.play_asked.emit(row)
            case RowAct.SHOW:
                saved = Path(acts.standing.of(row).saved)
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(saved.parent)))
            case RowAct.STOP:
                acts.running.stop_row(row.key)
            case RowAct.SKIP | RowAct.KEEP:
                acts.choosing.skip(rows, act is RowAct.SKIP)
            case RowAct.AGAIN:
                acts.again(row)
            case RowAct.FIND:
                self._find(row)
            case RowAct.CHOOSE:
                self._choose_instead(row)
            case RowAct.REMOVE:
                acts.choosing.remove(rows)

    def add_files(self) -> None:
        """Asks for recordings."""
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Add files to the batch"), sound_folder(), SOUND_FILES
        )
        if names:
            self.add([Path(name) for name in names])

    def add_folder(self) -> None:
        """Asks for a folder of recordings."""
        name = QFileDialog.getExistingDirectory(self, tr("Add a folder to the batch"), sound_folder())
        if name:
            self.add([Path(name)])

    def add(self, paths: list[Path]) -> None:
        """Files and folders, spoken by the voice of the tab where none is ticked."""
        self._folded = False
        self.presenter.add(paths, self.presenter.voice())

    def add_menu(self) -> QMenu:
        """Files, or a folder."""
        menu = QMenu(self)
        for words, act in ((tr("Files…"), self.add_files), (tr("A folder…"), self.add_folder)):
            action = QAction(words, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        return menu

    def _open_adding(self) -> None:
        menu = self.add_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.header.add.mapToGlobal(self.header.add.rect().bottomLeft()))

    def _open_results(self) -> None:
        self.results_popover.open_for(self.presenter.document.batch, self.header.results)

    def _choose_instead(self, row: BatchRow) -> None:
        path = self.presenter.document.path_of(row.file)
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose another file"), str(path.parent), SOUND_FILES)
        if name:
            self.presenter.adding.exchange(row.file, Path(name))

    def _find(self, row: BatchRow) -> None:
        lost, finding = self.presenter.document.path_of(row.file), self.presenter.finding
        if lost.is_file():  # Its disk was plugged in again.
            finding.look()
            return
        path = ask_for_recording(self, tr("Find the recording"), lost)
        if path is not None:
            finding.found_at(row.file, path)

    def _cancel(self) -> None:
        if self.presenter.adding.running:
            self.presenter.adding.stop()
        else:
            self.presenter.running.stop()

    # Files dropped on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.add(list(paths))

    # Showing

    def _show_page(self) -> None:
        page = self.presenter.page
        self.header.show_page(page, folded=self._folded)
        self.question.show_question(page.question)
        self.voices_popover.set_voices(self._voices.choosable, page.voices)
        if self.results_popover.isVisible():
            self.results_popover.show_batch(self.presenter.document.batch)
        self._show_body(page)

    def _show_body(self, page: BatchPage) -> None:
        before = self.is_open
        self._body.setVisible(not page.is_empty and not self._folded)
        if before != self.is_open or page.is_empty != self._was_empty:
            self._was_empty = page.is_empty
            self.shape_changed.emit()
