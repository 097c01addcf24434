"""A page of the Voice Changer, shown by its widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.first_run.leading import Leading
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.base import Tab
from studio.ui.tabs.convert.announcer import Announcer
from studio.ui.tabs.convert.body import Body
from studio.ui.tabs.convert.controls import Controls
from studio.ui.tabs.convert.note_bar import NoteBar
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.presenter import ConvertPresenter
from studio.ui.tabs.convert.recording_bar import RecordingBar
from studio.ui.tabs.convert.toolbar import Toolbar


class PageView(QObject):
    """In `tab`: its rows of controls, and `body` below them."""

    def __init__(self, acts: ConvertPresenter, first: Leading[Page], body: Body, tab: Tab) -> None:
        super().__init__(tab)
        self._tab, self._acts, self._first, self._body = tab, acts, first, body
        self._announcer = Announcer(tab)
        self.toolbar, self.controls, self.question = Toolbar(), Controls(), QuestionBar()
        self.recording_bar, self.note = RecordingBar(), NoteBar()
        acts.page_changed.connect(self.show_page)
        acts.melodies.changed.connect(self._show_melodies)
        acts.line_in.levels.connect(self._show_level)

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """What stands above the body."""
        return (self.toolbar, self._first.strip, self.controls, self.recording_bar, self.question, self.note)

    def show_page(self, page: Page) -> None:
        """Shows it; the keyboard stays with what it was about."""
        held = QApplication.focusWidget()
        self._first.show_page(page)
        self.toolbar.show_page(page)
        self.controls.show_page(page)
        self.controls.setVisible(not page.is_empty and not page.recording_line)
        self.recording_bar.set_running(page.recording_line)
        self.question.show_question(page.question)
        self.note.show_note(page.note)
        self._body.show_page(page)
        self._show_melodies()
        self._announcer.show_page(page)
        if self._tab.has_lost(held):
            self._spot().setFocus(Qt.FocusReason.OtherFocusReason)

    def _spot(self) -> QWidget:
        """Where the keyboard goes from a control that went away: to what that was about."""
        if self._acts.line_in.running:
            return self.recording_bar.stop
        return self._body.empty.open if self._body.is_empty else self._body.lanes

    def _show_melodies(self) -> None:
        own, made = self._acts.contours
        take = self._acts.comparing.take
        notes = take.notes if take is not None else ()
        self._body.lanes.show_melodies(own, made, self._acts.melodies.trouble, notes)

    def _show_level(self, levels: tuple[float, ...]) -> None:
        self.recording_bar.meter.set_levels(levels)
        if self._acts.line_in.running:
            self.recording_bar.set_seconds(self._acts.line_in.seconds)
