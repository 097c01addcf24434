"""The export of the take that is heard in the Voice Changer."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.core.errors import DiskError
from studio.ui.export.exporting import Exporting
from studio.ui.export.popover import ExportPopover
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.page import Page

EXPORT_FOLDER = "export_folder"


class Delivering(QObject):
    """Asked in `popover`; the folder is remembered."""

    def __init__(self, given: Equipment, tab: QWidget) -> None:
        super().__init__(tab)
        self._settings = given.services.settings
        self.exporting = Exporting(given.services, given.pool, self)
        self.popover = ExportPopover(self.exporting, tab)
        self.exporting.saved.connect(self._keep_folder)

    def open(self, page: Page, anchor: QWidget) -> None:
        """Asks for the file, at a button; nothing where no take is heard."""
        if page.chosen is not None and not page.recording_line:
            folder = Path(str(self._settings.get(EXPORT_FOLDER) or Path.home()))
            title = f"{Path(page.name).stem}, {page.chosen.voice_name}"
            self.popover.open_for(page.chosen, page.number_of(page.chosen), title, folder, anchor)

    def leave(self) -> None:
        """The tab is closing: what is being written is taken back."""
        self.exporting.leave()

    def _keep_folder(self, path: Path) -> None:
        with suppress(DiskError):
            self._settings.set(EXPORT_FOLDER, str(path.parent))
