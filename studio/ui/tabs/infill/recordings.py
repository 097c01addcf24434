"""The recordings that are mended in the project: a menu beside the name of the one that is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from studio.core.language import tr, trn
from studio.core.mended_recordings import MendedRecording
from studio.ui.tabs.infill.page import Page
from studio.ui.widgets.buttons import IconButton


class RecordingsButton(IconButton):
    """`asked(Path)` for one of them; there where another than the open one was mended."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("caret-down", tr("Recordings mended in this project"), "", small=True)
        self._recordings: tuple[MendedRecording, ...] = ()
        self._open, self._folder = "", Path()
        self.hide()
        self.clicked.connect(self._ask)

    def show_page(self, page: Page) -> None:
        """Which there are, and which is open."""
        self._recordings, self._folder = page.recordings, page.folder
        self._open = page.recording.fingerprint if page.recording is not None else ""
        self.setVisible(any(each.fingerprint != self._open for each in self._recordings))

    def menu_of_recordings(self) -> QMenu:
        """Each with how many patches it has; the open one is ticked."""
        menu = QMenu(self)
        for each in self._recordings:
            words = trn("{name}, {count} patch", "{name}, {count} patches", each.patches, name=each.name)
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(each.fingerprint == self._open)
            action.setToolTip(each.path)
            action.triggered.connect(partial(self._take, each))
            menu.addAction(action)
        menu.setToolTipsVisible(True)
        return menu

    def _ask(self) -> None:
        menu = self.menu_of_recordings()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _take(self, recording: MendedRecording, _on: bool = False) -> None:
        if recording.fingerprint != self._open:
            self.asked.emit(self._folder / recording.path)
