"""The Datasets tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.ui.errors import Circumstance
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.datasets.dataset_list import DatasetList
from studio.ui.tabs.datasets.middle import Middle
from studio.ui.tabs.datasets.page import FileRow, Page
from studio.ui.tabs.datasets.panel import WIDTH, WIDTH_COMPACT, Panel
from studio.ui.tabs.datasets.presenter import DatasetsPresenter
from studio.ui.tabs.datasets.toolbar import Toolbar
from studio.ui.theme.boxes import column, row
from studio.ui.theme.tokens import HEIGHT
from studio.ui.waveform.sound import Drawn
from studio.ui.widgets.with_drawer import WithDrawer

SOUNDS = "Recordings (*.wav *.flac *.mp3 *.m4a *.aac *.aif *.aiff *.ogg *.opus *.webm *.caf);;All files (*)"


class DatasetsTab(Tab):
    """Recordings of one speaker, sent to where voices are trained."""

    title = "Datasets"
    icon_name = "stack"

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        self._banner, self._transport = given.banner, given.transport
        self.presenter = DatasetsPresenter(given, self)
        self.list, self.toolbar, self.middle, self.panel = DatasetList(), Toolbar(), Middle(), Panel()
        self.table = self.middle.table
        inner = QWidget()
        inner.setLayout(column(self.toolbar, (self.middle, 1), spacing=0))
        self.body = WithDrawer(
            inner,
            self.panel,
            opener=self.toolbar.panel,
            first=self.panel.play,
            widths=(WIDTH, WIDTH_COMPACT),
            top=HEIGHT["toolbar"],
        )
        self.body.fitted.connect(lambda: self.toolbar.set_compact(drawer=self.body.is_drawer))
        self._drawn: Drawn | None = None
        self.setAcceptDrops(True)
        self.setLayout(row(self.list, (self.body, 1), spacing=0))
        self._connect_datasets()
        self._connect_files()
        self._add_keys()
        self.presenter.begin()

    # Wiring

    def _connect_datasets(self) -> None:
        acts = self.presenter
        self.list.taken.connect(acts.choose)
        self.list.named.connect(acts.create)
        self.middle.first.clicked.connect(self._first)
        acts.created.connect(self.list.stop_asking)
        acts.page_changed.connect(self._show_page)
        acts.failed.connect(self._show_error)

    def _connect_files(self) -> None:
        acts, bar, panel = self.presenter, self.toolbar, self.panel
        bar.add.clicked.connect(self.add_files)
        bar.folder.clicked.connect(self.add_folder)
        bar.stop.clicked.connect(acts.sending.stop_all)
        bar.refresh.clicked.connect(acts.look)
        self.table.taken.connect(acts.choose_row)
        self.table.hear_asked.connect(acts.hearing.toggle)
        self.table.removed.connect(self._remove)
        panel.play.clicked.connect(acts.hearing.toggle)
        panel.listen.clicked.connect(acts.hearing.listen)
        panel.again.clicked.connect(self._try_again)
        panel.stop.clicked.connect(self._stop_one)
        panel.remove.clicked.connect(self._remove_chosen)
        panel.wave.seeked.connect(acts.hearing.playing.seek)
        acts.hearing.moved.connect(panel.wave.set_position)
        acts.hearing.sourced.connect(self._name_source)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+O", self.add_files),
            ("F5", self.presenter.look),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        parts = (self.list, self.toolbar, self.table, self.panel)
        return tuple(part for part in parts if part.isVisibleTo(self))

    def activated(self) -> None:
        """The tab has come to the front."""
        self.presenter.begin()
        (self.table if self.presenter.page.rows else self.list.view).setFocus()

    def toggle_play(self) -> None:
        """What Space does: hears the chosen file, or holds it."""
        self.presenter.hearing.toggle()

    def close_tab(self) -> None:
        self.presenter.close()
        self.panel.wave.close_strip()
        super().close_tab()

    # Acts that need a widget

    def _first(self) -> None:
        if self.presenter.page.chosen is None:
            self.list.ask_name()
        else:
            self.add_files()

    def add_files(self) -> None:
        """Asks for recordings and sends them."""
        if self.toolbar.add.isEnabled():
            names, _ = QFileDialog.getOpenFileNames(self, "Add files to the dataset", sound_folder(), SOUNDS)
            self.presenter.add(Path(name) for name in names)

    def add_folder(self) -> None:
        """Asks for a folder and sends its recordings."""
        name = QFileDialog.getExistingDirectory(self, "Add a folder to the dataset")
        if name:
            self.presenter.add((Path(name),))

    def _try_again(self) -> None:
        chosen = self.presenter.page.row
        if chosen is not None and chosen.upload is not None:
            self.presenter.sending.try_again(chosen.upload)

    def _stop_one(self) -> None:
        chosen = self.presenter.page.row
        if chosen is not None and chosen.upload is not None:
            self.presenter.sending.stop(chosen.upload)

    def _remove_chosen(self) -> None:
        chosen = self.presenter.page.row
        if chosen is not None:
            self._remove(chosen)

    def _remove(self, chosen: FileRow) -> None:
        """Of a file that was not sent; what is in the dataset stays there."""
        if chosen.upload is not None:
            self.presenter.sending.drop(chosen.upload)

    # Files dropped on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and not self.presenter.page.reason:
            event.acceptProposedAction()
            self.presenter.add(paths)

    # Showing

    def _show_page(self, page: Page) -> None:
        held = QApplication.focusWidget()
        self.list.show_page(page)
        self.toolbar.show_page(page)
        self.middle.show_page(page)
        self.panel.show_page(page, sounding=self.presenter.hearing.is_sounding)
        if page.heard.sound is not self._drawn:
            self._drawn = page.heard.sound
            self.panel.wave.begin()
            self.panel.wave.set_heading("", "")
            self.panel.wave.set_sound(self._drawn)
        if held is not None and self.isAncestorOf(held) and not (held.isVisible() and held.isEnabled()):
            (self.table if page.rows else self.list.view).setFocus()

    def _name_source(self, name: str, clip: Clip) -> None:
        chosen = self.presenter.page.chosen
        self._transport.show_source(name, chosen.name if chosen is not None else "", clip, self.icon_name)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        self._banner.show_error(error, {}, circumstance)
