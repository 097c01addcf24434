"""The Datasets tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.ui.errors import Circumstance
from studio.ui.given_file import dropped_files
from studio.ui.keys import add_keys
from studio.ui.tab_names import DATASETS
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.datasets.dataset_list import DatasetList
from studio.ui.tabs.datasets.deeds import Deeds
from studio.ui.tabs.datasets.middle import Middle
from studio.ui.tabs.datasets.page import Page
from studio.ui.tabs.datasets.panel import WIDTH, WIDTH_COMPACT, Panel
from studio.ui.tabs.datasets.presenter import DatasetsPresenter
from studio.ui.tabs.datasets.toolbar import Toolbar
from studio.ui.theme.boxes import column, row
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.widgets.with_drawer import WithDrawer

WORDS_FROM = 1180
"""Px of the tab below which its toolbar has icons alone."""


class DatasetsTab(Tab):
    """Recordings of one speaker, sent to where voices are trained."""

    title, icon_name = DATASETS

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
        self.deeds = Deeds(self.presenter, given, self.table, self.toolbar, self.list)
        self.body.fitted.connect(self._fit)
        self.setAcceptDrops(True)
        self.setLayout(row(self.list, (self.body, 1), spacing=0))
        self._connect_datasets()
        self._connect_files()
        self._add_keys()
        self.presenter.begin()

    # Wiring

    def _connect_datasets(self) -> None:
        acts, deeds = self.presenter, self.deeds
        self.list.taken.connect(acts.choose)
        self.list.named.connect(acts.create)
        self.list.rename_asked.connect(deeds.rename)
        self.list.delete_asked.connect(deeds.ask_delete)
        self.toolbar.more.clicked.connect(deeds.open_dataset_menu)
        self.middle.first.clicked.connect(self._first)
        self.middle.summary.sifted.connect(acts.sift)
        acts.created.connect(self.list.stop_asking)
        acts.page_changed.connect(self._show_page)
        acts.row_changed.connect(self._show_row)
        acts.failed.connect(self._show_error)
        acts.clips.sending.settled.connect(self._banner.solving.note)

    def _connect_files(self) -> None:
        acts, bar, panel, deeds = self.presenter, self.toolbar, self.panel, self.deeds
        bar.add.clicked.connect(deeds.open_adding)
        bar.fix.clicked.connect(deeds.fix_all)
        bar.export.clicked.connect(deeds.export)
        bar.stop.clicked.connect(acts.clips.stop_all)
        bar.resume.clicked.connect(acts.clips.resume)
        bar.refresh.clicked.connect(acts.look)
        self.table.taken.connect(acts.choose_row)
        self.table.hear_asked.connect(acts.hearing.toggle)
        self.table.removed.connect(deeds.remove)
        self.table.asked.connect(deeds.do)
        panel.play.clicked.connect(acts.hearing.toggle)
        panel.listen.clicked.connect(acts.hearing.listen)
        panel.compare.clicked.connect(self._show_panel)
        for button, act in deeds.of_panel(panel):
            button.clicked.connect(act)
        panel.wave.seeked.connect(acts.hearing.playing.seek)
        acts.hearing.moved.connect(panel.wave.set_position)
        acts.hearing.sourced.connect(self._name_source)

    def _add_keys(self) -> None:
        acts = self.presenter
        add_keys(self, {"Ctrl+O": self.add_files, "F5": acts.look, "Ctrl+Z": acts.clips.undo})

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        parts = (self.list, self.toolbar, self.middle.summary, self.table, self.panel)
        return tuple(part for part in parts if part.isVisibleTo(self))

    def activated(self) -> None:
        """The tab has come to the front."""
        self.presenter.begin()
        (self.table if self.presenter.page.rows else self.list.view).setFocus()

    def toggle_play(self) -> None:
        """What Space does: hears the chosen file, or holds it."""
        self.presenter.hearing.toggle()

    def close_tab(self) -> None:
        self.deeds.leave()
        self.presenter.close()
        super().close_tab()

    # Acts that need a widget

    def _first(self) -> None:
        if self.presenter.page.chosen is None:
            self.list.ask_name()
        else:
            self.add_files()

    def add_files(self) -> None:
        """Asks for recordings, which are judged and sent."""
        if self.toolbar.add.isEnabled():
            self.deeds.add_files()

    # Files dropped on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths: tuple[Path, ...] = dropped_files(event.mimeData())
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
        self.deeds.show_page(page)
        if self.has_lost(held):
            (self.table if page.rows else self.list.view).setFocus()

    def _show_row(self, key: str) -> None:
        row = self.presenter.shelf.row_of(key)
        if row is not None:
            self.table.files.renew(row)
            shown = self.presenter.shown_row
            if shown is not None and shown.key == key:
                self._show_panel()

    def _show_panel(self) -> None:
        self.panel.show_page(self.presenter.page, sounding=self.presenter.hearing.is_sounding)

    def _name_source(self, name: str, clip: Clip) -> None:
        chosen = self.presenter.page.chosen
        self._transport.show_source(name, chosen.name if chosen is not None else "", clip, self.icon_name)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        self._banner.show_error(error, {}, circumstance)

    def _fit(self) -> None:
        self.list.fit(self.width())
        self.toolbar.set_compact(self.width() < scaled(WORDS_FROM), drawer=self.body.is_drawer)
        self.toolbar.show_page(self.presenter.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
