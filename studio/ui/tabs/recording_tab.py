"""A tab into which recordings are dropped and pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from studio.devices.player import Player
from studio.ui.errors import Notice
from studio.ui.given_file import NO_FILE, dropped_file, pasted_recording
from studio.ui.tabs.base import Tab
from studio.ui.widgets.banner import Banner


class RecordingTab(Tab):
    """Who derives from it says how a file is opened."""

    def __init__(self, banner: Banner, player: Player) -> None:
        super().__init__()
        self._banner, self._player = banner, player
        self.setAcceptDrops(True)

    def open_file(self, path: Path) -> None:
        """Opens a recording, unless the tab has its hands full."""
        raise NotImplementedError

    def paste_recording(self) -> None:
        """Opens the file that was copied."""
        path = pasted_recording(QApplication.clipboard().mimeData())
        if path is not None:
            self.open_file(path)
        else:
            self._banner.show_notice(Notice(NO_FILE, calm=True))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)
