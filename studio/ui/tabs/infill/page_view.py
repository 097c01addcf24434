"""A page of the Infill tab, shown by its widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from studio.ui.reading.recording import Recording
from studio.ui.tabs.base import Tab
from studio.ui.tabs.infill.body import Body
from studio.ui.tabs.infill.empty import EmptyRecording
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.toolbar import Toolbar
from studio.ui.tabs.infill.tutorial.tutorial import Tutorial
from studio.ui.widgets.stacked import raise_page


class PageView(QObject):
    """In `tab`: its toolbar, the steps of the tutorial, and in `stack` the body or how to begin."""

    def __init__(
        self,
        acts: InfillPresenter,
        toolbar: Toolbar,
        empty: EmptyRecording,
        body: Body,
        tutorial: Tutorial,
        tab: Tab,
    ) -> None:
        super().__init__(tab)
        self._tab, self._acts, self._tutorial = tab, acts, tutorial
        self._toolbar, self._empty, self._body = toolbar, empty, body
        self.stack = QStackedWidget()
        for part in (empty, body):
            self.stack.addWidget(part)
        acts.page_changed.connect(self.show_page)
        acts.opened.connect(self._show_recording)
        acts.opening.grew.connect(self._stand_ready)

    def show_page(self, page: Page) -> None:
        """Shows it; the keyboard stays where it was, if that is still there."""
        held = QApplication.focusWidget()
        self._toolbar.show_page(page)
        self._empty.show_opening(page.opening)
        self._body.show_page(page)
        self._tutorial.show_page(page)
        shown: QWidget = self._body if page.recording is not None else self._empty
        turned = self.stack.currentWidget() is not shown
        raise_page(self.stack, shown)
        if self._tab.has_lost(held) or (turned and self._tab.isVisible()):
            (self._body.wave_part.wave if page.recording is not None else self._toolbar.open).setFocus()

    def come_forward(self) -> None:
        """The tab is in front: what is open stands ready to be heard."""
        recording = self._acts.opening.recording
        if recording is not None:
            self._stand_ready(recording)

    def _show_recording(self, recording: Recording | None) -> None:
        self._body.wave_part.show_recording(recording)
        if recording is not None:
            self._stand_ready(recording)
        if (moment := self._tutorial.look_at(recording)) is not None:
            self._body.words.show_place(moment)

    def _stand_ready(self, recording: Recording) -> None:
        """What the user has just opened is what the transport tells of, as soon as it is all there."""
        if recording.whole and self._tab.isVisible():
            self._acts.hearing.stand_ready()
