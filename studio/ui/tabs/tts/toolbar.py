"""The tab's toolbar: title, undo and redo, open, export, the quote, and the one primary button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from studio.core.language import enumerated, tr
from studio.ui.speech.wording import pace, redo_tip, undo_tip
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.title import Title
from studio.ui.theme.boxes import STRETCH, line, row
from studio.ui.theme.growing import Growing, keep_height
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided

WORDS_FROM = 760
"""Px below which *Export* has no words."""


class Toolbar(QFrame):
    """Signals for each act; `primary_asked` makes, makes again or stops, as the button says."""

    primary_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(tr("Toolbar"))
        self.title = Title()
        self.undo = icon_button("arrow-u-up-left", tr("Undo"), "Ctrl+Z")
        self.redo = icon_button("arrow-u-up-right", tr("Redo"), "Ctrl+Shift+Z")
        self.open_text = button(tr("Open text…"), kind="ghost", icon="folder-open")
        self.open_icon = icon_button("folder-open", tr("Open text…"))
        self.export = button(tr("Export…"), icon="export")
        self.quote = Elided(role="small", tone="quiet")
        self.primary = button(tr("Make this block"))
        self.panel = icon_button("sliders-horizontal", tr("Block panel"))
        self.tools = icon_button("dots-three", tr("More for the script"))
        self.manner = button(tr("Script"))
        self.manner.set_trailing_icon("caret-down")
        self._manner_words, self._compact = tr("Script"), False
        self.export.setAccessibleName(tr("Export…"))
        self._arrange()
        Growing(self, self._fit)
        self.primary.clicked.connect(self.primary_asked)

    def _arrange(self) -> None:
        rule = line(vertical=True)
        keep_height(rule, 22)
        files = (6, self.open_text, self.open_icon, 8, self.export, 14, rule, 14)
        self.setLayout(
            row(
                (self.title, 1000),
                6,
                self.manner,
                STRETCH,
                self.undo,
                8,
                self.redo,
                *files,
                self.quote,
                10,
                self.primary,
                4,
                self.tools,
                2,
                self.panel,
                spacing=0,
                margins=(8, 0, 12, 0),
            )
        )
        self.set_compact(False, drawer=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Large letters in a small window: what a thing costs stays readable, *Export* is a picture."""
        self.export.setText(tr("Export…") if self.width() >= scaled(WORDS_FROM) else "")
        self.export.updateGeometry()

    def set_compact(self, compact: bool, *, drawer: bool) -> None:
        """Secondary buttons become icons; the panel gets a button where it is a drawer."""
        self._compact = compact
        self.manner.setText(tr("Script") if compact else self._manner_words)
        self.open_text.setVisible(not compact)
        self.open_icon.setVisible(compact)
        self.panel.setVisible(drawer)

    def show_page(self, page: Page) -> None:
        """Shows what can be done now, and what it costs."""
        self.title.set_title(page.title)
        self._show_manner(page)
        self.quote.set_whole(page.quote)
        self._show_primary(page)
        self.undo.setEnabled(bool(page.undo))
        self.undo.setToolTip(undo_tip(page.undo))
        self.redo.setEnabled(bool(page.redo))
        self.redo.setToolTip(redo_tip(page.redo))
        can_export = bool(page.missing) or any(row.take is not None for row in page.rows)
        self.export.setEnabled(can_export)
        self.export.setToolTip(
            tr("Export (Ctrl+Shift+E)") if can_export else tr("Write some words first, then export them")
        )

    def _show_manner(self, page: Page) -> None:
        """How blocks are spoken by default: the voice, and the pace where it is not the voice's own."""
        voice = next((v for v in page.voices or () if v.id == page.defaults.voice_id), None)
        speed = page.defaults.controls.speed
        parts = [voice.name] if voice is not None else []
        parts += [pace(speed)] if speed else []
        words = tr("Script: {manner}", manner=enumerated(parts)) if parts else tr("Script")
        self._manner_words = words
        self.manner.setText(tr("Script") if self._compact else words)
        self.manner.setToolTip(
            tr("{script}. Voice, controls and characters of the whole script", script=words)
        )
        self.manner.setAccessibleName(tr("{script}, voices and characters", script=words))
        self.manner.updateGeometry()

    def _show_primary(self, page: Page) -> None:
        act = page.primary
        self.primary.setText(act.words)
        self.primary.setEnabled(act.enabled)
        self.primary.setToolTip(act.reason or act.tip)
        self.primary.setAccessibleName(act.words)
        self.primary.setAccessibleDescription(act.reason or page.quote)
        filled = bool(page.missing) and not page.producing and page.question is None and act.enabled
        self.primary.set_kind("primary" if filled else "plain")
