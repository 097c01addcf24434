"""A form whose files go to a folder of the user's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.export.form_rows import form_line, shown_folder
from studio.ui.theme.boxes import row
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import Elided


class FolderForm(QWidget):
    """`changed` with every choice; `browse_asked` for another folder; `grown` when there are other rows."""

    changed = Signal()
    grown = Signal()
    browse_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path.home()
        self.folder = Elided(role="small", tone="quiet", mode=Qt.TextElideMode.ElideMiddle)
        self.browse = icon_button("folder-open", tr("Choose the folder"))
        self.browse.clicked.connect(self.browse_asked)

    @property
    def place(self) -> Path:
        """The folder that files go to."""
        return self._folder

    def set_place(self, folder: Path) -> None:
        """Another folder."""
        self._folder = folder
        self.folder.set_whole(shown_folder(folder))
        self.folder.setToolTip(str(folder))
        self.changed.emit()

    def _place_line(self) -> QWidget:
        place = QWidget()
        place.setLayout(row((self.folder, 1), self.browse, spacing=6))
        return form_line(tr("Save to"), place)
