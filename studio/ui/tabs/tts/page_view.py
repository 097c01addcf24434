"""A page of the TTS tab, shown by its widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.first_run.leading import Leading
from studio.ui.tabs.base import Tab
from studio.ui.tabs.tts.announcer import Announcer
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.cast_popover import CastPopover
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.sound_view import SoundView
from studio.ui.tabs.tts.summary import sums_of
from studio.ui.waveform.take_wave import TakeWave

Said = tuple[str, tuple[int, int]]


class PageView(QObject):
    """In `tab`, by its parts."""

    def __init__(
        self,
        first: Leading[Page],
        body: Body,
        wave: TakeWave,
        sound_view: SoundView,
        cast: CastPopover,
        tab: Tab,
    ) -> None:
        super().__init__(tab)
        self._tab, self._first, self._body, self._wave = tab, first, body, wave
        self._sound_view, self._cast, self._announcer = sound_view, cast, Announcer(tab)
        self._said: Said | None = None
        self._changed: tuple[tuple[int, int], ...] = ()

    def show_page(self, page: Page) -> None:
        """Shows it; the keyboard stays with what it was about."""
        body, held = self._body, QApplication.focusWidget()
        self._first.show_page(page)
        self._changed = page.changed
        body.toolbar.show_page(page)
        body.question.show_question(page.question)
        body.untold.show_sentence(page.untold)
        body.script.show_rows(page.rows, page.row.id)
        body.summary.show_sums(sums_of(page.rows), page.notice)
        body.panel.show_page(page)
        self._sound_view.show_page(page)
        self._cast.show_page(page)
        self._mark()
        self._announcer.show_page(page)
        self._keep_focus(held)

    def mark_said(self, said: Said | None) -> None:
        """The word that is heard: its block, and from where to where it goes."""
        self._said = said
        self._body.script.list.set_said(said)
        self._mark()

    def renew(self) -> None:
        """The theme is another."""
        self._body.script.list.renew()
        self._body.script.editor.renew_marks()

    def _keep_focus(self, held: QWidget | None) -> None:
        """A control that goes away leaves the focus to what it was about, not to whatever comes next."""
        if held is None or not self._tab.has_lost(held):
            return
        script = self._body.script
        if script.isAncestorOf(held) or not self._wave.isVisible():
            spot: QWidget = script.editor if script.editor.isVisible() else script.list
        else:
            spot = self._wave
        spot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        """In the editor too, if its block is the one that is heard."""
        script = self._body.script
        here = self._said is not None and self._said[0] == script.editing
        script.editor.mark(self._said[1] if here and self._said else None, self._changed)
