"""The tab's toolbar: the recording and its facts, undo and redo, open, record, export."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from studio.core.language import tr
from studio.ui.speech.wording import redo_tip, undo_tip
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.paging import MAKING
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided

NONE, NEW = tr("Voice Changer"), tr("New line")


class Toolbar(QFrame):
    """Signals are those of its buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(tr("Toolbar"))
        self.name = Elided(role="title", tone="strong")
        self.facts = Elided(role="small", tone="quiet")
        self._compact, self._facts, self._notice = False, "", ""
        self.undo = icon_button("arrow-u-up-left", tr("Undo"), "Ctrl+Z")
        self.redo = icon_button("arrow-u-up-right", tr("Redo"), "Ctrl+Shift+Z")
        self.open = button(tr("Open…"), kind="ghost", icon="folder-open")
        self.record = button(tr("Record", about="sound"), icon="microphone")
        self.export = button(tr("Export…"), icon="export")
        self.open.setToolTip(tr("Open a recording (Ctrl+O)"))
        parts = (self.undo, 8, self.redo, 10, self.open, 8, self.record, 8, self.export)
        self.setLayout(
            row(self.name, 14, (self.facts, 1), STRETCH, *parts, spacing=0, margins=(16, 0, 12, 0))
        )

    def set_compact(self, compact: bool) -> None:
        """Gives its place to what has to be said, where the row of controls is too narrow for that."""
        self._compact = compact
        self._show_facts()

    def _show_facts(self) -> None:
        self.facts.set_whole((self._notice if self._compact else "") or self._facts)

    def show_page(self, page: Page) -> None:
        """Shows what is open, and what can be done with it."""
        self.name.set_whole(NEW if page.recording_line else page.name or NONE)
        self._facts, self._notice = "" if page.recording_line else page.facts, page.notice
        self._show_facts()
        self.undo.setEnabled(bool(page.undo) and not page.recording_line)
        self.undo.setToolTip(undo_tip(page.undo))
        self.redo.setEnabled(bool(page.redo) and not page.recording_line)
        self.redo.setToolTip(redo_tip(page.redo))
        self.open.setEnabled(not page.recording_line)
        self.record.setVisible(not page.recording_line)
        self.record.setEnabled(not page.making)
        self.record.setToolTip(MAKING if page.making else tr("Record a line (R)"))
        able = page.chosen is not None and not page.recording_line
        self.export.setEnabled(able)
        self.export.setToolTip(
            tr("Export (Ctrl+Shift+E)") if able else tr("Change the voice first, then export it")
        )
