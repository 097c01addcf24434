"""The tab's toolbar: what is open, its facts, the selection, undo and redo, open and export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from studio.core.language import tr, trn
from studio.ui.keys import written
from studio.ui.reading.recording import Recording
from studio.ui.speech.wording import rate_name
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.recordings import RecordingsButton
from studio.ui.tabs.infill.selection import Selection, time_text
from studio.ui.tabs.infill.view_choice import ViewChoice
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.growing import keep_height
from studio.ui.waveform.ruler import Unit
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.time_text import length

CHANNELS = {1: tr("mono"), 2: tr("stereo")}
NOTHING_LAID = tr("Make a take first, then export")
EXPORTING = tr("The mended file is being written")


class Toolbar(QFrame):
    """Buttons and fields; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Toolbar"))
        self._name = Elided(tr("Mend a recording"), role="title", tone="strong")
        self._facts, self.recordings = Elided(role="small", tone="quiet"), RecordingsButton()
        self.selection, self.view = Selection(), ViewChoice()
        self.about = button("", kind="ghost", icon="selection")
        self._inside = column(spacing=12)
        self.about_popover = Popover(tr("Selection"), self._inside, parent=self)
        self.undo = icon_button("arrow-u-up-left", tr("Undo"), "Ctrl+Z")
        self.redo = icon_button("arrow-u-up-right", tr("Redo"), "Ctrl+Shift+Z")
        self.open = button(tr("Open…"), kind="ghost", icon="folder-open")
        self.export = button(tr("Export mended…"), icon="export")
        self.panel = icon_button("sliders-horizontal", tr("Patch panel"))
        self._is_drawer = self._has_recording = False
        self._rule = line(vertical=True)
        keep_height(self._rule, 22)
        self._parts = row(self.selection, self.view, spacing=12)
        names = (
            (self._name, 0),
            4,
            self.recordings,
            8,
            (self._facts, 0),
            STRETCH,
            self._parts,
            self.about,
            10,
            self._rule,
            10,
        )
        acts = (self.undo, 8, self.redo, 6, self.open, 8, self.export, 8, self.panel)
        self.setLayout(row(*names, *acts, spacing=0, margins=(16, 0, 12, 0)))
        self._compact, self._unit = False, Unit.TIME
        self.about.clicked.connect(lambda: self.about_popover.show_under(self.about))

    def set_compact(self, compact: bool, *, drawer: bool) -> None:
        """The selection, the view and the facts step back into a pop-over in small windows; the panel gets a
        button where it is a drawer."""
        if compact != self._compact:
            self._compact = compact
            self.about_popover.close()
            self._move_parts()
        self._is_drawer = drawer
        self._fit()

    def set_unit(self, unit: Unit) -> None:
        """Tells the selection in time or in samples, from the next page on."""
        self._unit = unit

    def _move_parts(self) -> None:
        home = self._inside if self._compact else self._parts
        for part in (self.selection, self.view):
            home.addWidget(part)

    def _fit(self) -> None:
        self._facts.setVisible(not self._compact)
        self.panel.setVisible(self._is_drawer and self._has_recording)
        self.about.setVisible(self._compact and self._has_recording)
        for part in (self.selection, self.view):
            part.setVisible(self._has_recording)
        self._rule.setVisible(self._has_recording)
        self.export.setVisible(self._has_recording)

    def show_page(self, page: Page) -> None:
        """Shows what is open and what can be done now."""
        recording = page.recording
        self._name.set_whole(recording.path.name if recording is not None else tr("Mend a recording"))
        self._facts.set_whole(facts(recording) if recording is not None else "")
        self.selection.set_unit(self._unit, recording.rate if recording is not None else 1)
        self.selection.set_gap(page.gap)
        self.recordings.show_page(page)
        self._has_recording = recording is not None
        self._fit()
        self._show_about(page)
        self.undo.setEnabled(bool(page.undo))
        undo = tr("Undo: {edit} ({key})", edit=page.undo, key=written("Ctrl+Z"))
        self.undo.setToolTip(undo if page.undo else tr("Nothing to undo"))
        self.redo.setEnabled(bool(page.redo))
        redo = tr("Redo: {edit} ({key})", edit=page.redo, key=written("Ctrl+Shift+Z"))
        self.redo.setToolTip(redo if page.redo else tr("Nothing to redo"))
        reason = EXPORTING if page.exporting else "" if page.laid else NOTHING_LAID
        self.export.setEnabled(not reason)
        self.export.setToolTip(reason or tr("Export the mended recording (Ctrl+Shift+E)"))
        self.export.setAccessibleDescription(reason)
        self.export.set_kind("primary" if is_done(page) and not reason else "plain")

    def _show_about(self, page: Page) -> None:
        """The selection as the label of the button that opens it."""
        gap = page.gap
        words = f"{time_text(gap.start)} – {time_text(gap.end)}" if gap is not None else tr("Selection")
        self.about.setText(words)
        self.about.setAccessibleName(tr("Selection and view: {selection}", selection=words))
        self.about.setToolTip(self._facts.whole)
        self.about.updateGeometry()


def is_done(page: Page) -> bool:
    """True if the patch in sight stands in the recording and none is missing: the next act is the export."""
    here = any(row.current for row in page.laid)
    return here and not (page.missing or page.making or page.question)


def facts(recording: Recording) -> str:
    """`48 kHz · stereo · 0:08.7`"""
    count = recording.channels
    channels = CHANNELS.get(count, trn("{count} channel", "{count} channels", count))
    return f"{rate_name(recording.rate)} · {channels} · {length(recording.seconds)}"
