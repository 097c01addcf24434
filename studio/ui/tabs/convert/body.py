"""What is under the rows of controls: the lanes, or how to begin, and below them the batch."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from studio.core.voice_batch import BatchRow
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.batch.part import BatchPart
from studio.ui.tabs.convert.batch.presenter import BatchPresenter
from studio.ui.tabs.convert.empty import Empty
from studio.ui.tabs.convert.lanes import Lanes
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.presenter import ConvertPresenter
from studio.ui.tabs.convert.showing import Showing
from studio.ui.theme.boxes import column
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.stacked import raise_page

HEAD, LANES_LEAST, ROWS_LEAST, ROWS, HANDLE = 41, 150, 132, 280, 5
"""Px: the batch folded, the least of both, the batch when it comes, and what is drawn to share the room."""
MELODY_LEAST = 330
"""Below this there is no room for the melody."""


class Body(QWidget):
    """`batch` is the presenter of the batch; the tab tells it of the project."""

    def __init__(self, given: Equipment, acts: ConvertPresenter) -> None:
        super().__init__()
        self._acts = acts
        self._voices = given.voices
        self.lanes, self.empty, self.pages = Lanes(), Empty(), QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.lanes)
        self.lanes.set_pool(given.pool)
        subject = acts.subject
        self.batch = BatchPresenter(given, lambda: subject.blocked, lambda: subject.voice, self)
        self.part = BatchPart(self.batch, given.voices, self)
        self.showing = Showing(acts)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.part)
        self.splitter.setStretchFactor(0, 1)
        self.setLayout(column((self.splitter, 1), spacing=0))
        self._low = self._was_open = False
        self.part.play_asked.connect(self._play)
        self.part.shape_changed.connect(self._fit)
        self.splitter.splitterMoved.connect(self._fit_upper)
        acts.choosing.edited.connect(self.batch.refresh)
        self.batch.changed.connect(self._choose_next_act)
        given.voices.changed.connect(self._voices_changed)
        self._fit()

    @property
    def is_empty(self) -> bool:
        """True while the lanes are not what is shown."""
        return self.pages.currentWidget() is self.empty

    def begin(self) -> None:
        """Shows what the project has of a batch."""
        self._voices_changed()
        self.batch.begin()

    def close_body(self) -> None:
        """Undoes its connections to what outlives it."""
        self._voices.changed.disconnect(self._voices_changed)
        self.batch.close()
        self.lanes.close_lanes()

    def show_page(self, page: Page) -> None:
        """Shows the lanes, or how to begin."""
        self.lanes.show_page(page)
        self.empty.set_opening(page.opening)
        empty = page.is_empty and not page.recording_line
        raise_page(self.pages, self.empty if empty else self.lanes)
        self._choose_next_act()

    def _choose_next_act(self) -> None:
        """One button is filled: what begins the batch, where nothing else is open."""
        page, alone = self.batch.page, self.is_empty
        begins = alone and page.primary.filled and not page.running
        self.part.header.primary.set_kind("primary" if begins else "plain")
        self.empty.open.set_kind("plain" if begins else "primary")

    def add(self, paths: list[Path]) -> None:
        """Files and folders for the batch."""
        self.part.add(paths)

    def set_low(self, low: bool) -> None:
        """Leaves out what there is no room for."""
        self._low = low
        self._fit_upper()

    def _fit_upper(self) -> None:
        self.lanes.set_low(self._low or self.pages.height() < scaled(MELODY_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_batch_in_sight()
        self._fit_upper()

    def _fit(self) -> None:
        """The batch is as high as its head while it has no rows to show; else both share the room."""
        opened = self.part.is_open
        self._keep_batch_in_sight()
        self.part.setMinimumHeight(scaled(ROWS_LEAST) if opened else scaled(HEAD))
        self.splitter.setHandleWidth(HANDLE if opened else 0)
        self.part.setMaximumHeight(16_777_215 if opened else self._folded_height())
        self._fit_upper()
        if opened and not self._was_open:
            QTimer.singleShot(0, self, self._share)
        self._was_open = opened

    def _keep_batch_in_sight(self) -> None:
        """In a window too low for both the open batch has its room first; folded it gives it back."""
        rest = self.height() - scaled(ROWS_LEAST) - HANDLE if self.part.is_open else self.height()
        self.pages.setMinimumHeight(max(1, min(scaled(LANES_LEAST), rest)))

    def _folded_height(self) -> int:
        question = self.part.question
        return scaled(HEAD) + (question.sizeHint().height() if not question.isHidden() else 0)

    def _share(self) -> None:
        whole = sum(self.splitter.sizes())
        lower = min(scaled(ROWS), max(scaled(ROWS_LEAST), whole // 2))
        self.splitter.setSizes([max(1, whole - lower), lower])
        self._fit_upper()

    def _voices_changed(self) -> None:
        self.part.show_voices()
        self.batch.refresh()

    def _play(self, row: BatchRow) -> None:
        take = self.batch.document.project.takes().get(self.batch.standing.of(row).take)
        if take is not None:
            self.showing.show(self.batch.document.path_of(row.file), take)
