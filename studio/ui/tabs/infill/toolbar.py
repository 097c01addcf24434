"""The tab's toolbar: what is open, its facts, the selection, undo and redo, open and export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from studio.ui.speech.wording import rate_name
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.recording import Recording
from studio.ui.tabs.infill.selection import Selection
from studio.ui.theme.boxes import STRETCH, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.time_text import length

CHANNELS = {1: "mono", 2: "stereo"}
NOTHING_LAID = "Accept a take first, then export"
EXPORTING = "The mended file is being written"


class Toolbar(QFrame):
    """Buttons and fields; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Toolbar")
        self._name = Elided("Mend a recording", role="title", tone="strong")
        self._facts = Elided(role="small", tone="quiet")
        self.selection = Selection()
        self.undo = icon_button("arrow-u-up-left", "Undo", "Ctrl+Z")
        self.redo = icon_button("arrow-u-up-right", "Redo", "Ctrl+Shift+Z")
        self.open = button("Open…", kind="ghost", icon="folder-open")
        self.export = button("Export mended…", icon="export")
        self.panel = icon_button("sliders-horizontal", "Patch panel")
        self._is_drawer = self._has_recording = False
        self._rule = line(vertical=True)
        self._rule.setFixedHeight(scaled(22))
        names = ((self._name, 0), 12, (self._facts, 0), STRETCH, self.selection, 10, self._rule, 10)
        acts = (self.undo, 8, self.redo, 6, self.open, 8, self.export, 8, self.panel)
        self.setLayout(row(*names, *acts, spacing=0, margins=(16, 0, 12, 0)))

    def set_compact(self, compact: bool, *, drawer: bool) -> None:
        """The facts step back in small windows; the panel gets a button where it is a drawer."""
        self._facts.setVisible(not compact)
        self._is_drawer = drawer
        self.panel.setVisible(drawer and self._has_recording)

    def show_page(self, page: Page) -> None:
        """Shows what is open and what can be done now."""
        recording = page.recording
        self._name.set_whole(recording.path.name if recording is not None else "Mend a recording")
        self._facts.set_whole(facts(recording) if recording is not None else "")
        self.selection.set_gap(page.gap)
        self._has_recording = recording is not None
        for part in (self.selection, self._rule, self.export):
            part.setVisible(self._has_recording)
        self.panel.setVisible(self._is_drawer and self._has_recording)
        for act, words, name, key in (
            (self.undo, page.undo, "Undo", "Ctrl+Z"),
            (self.redo, page.redo, "Redo", "Ctrl+Shift+Z"),
        ):
            act.setEnabled(bool(words))
            act.setToolTip(f"{name}: {words} ({key})" if words else f"Nothing to {name.lower()}")
        reason = EXPORTING if page.exporting else "" if page.laid else NOTHING_LAID
        self.export.setEnabled(not reason)
        self.export.setToolTip(reason or "Export the mended recording (Ctrl+Shift+E)")
        self.export.setAccessibleDescription(reason)
        self.export.set_kind("primary" if page.accepted and not (reason or page.making) else "plain")


def facts(recording: Recording) -> str:
    """`48 kHz · stereo · 0:08.7`"""
    channels = CHANNELS.get(recording.channels, f"{recording.channels} channels")
    return f"{rate_name(recording.rate)} · {channels} · {length(recording.drawn.seconds)}"
