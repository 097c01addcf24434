"""A field under the project's name, to call it otherwise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 380


class RenamePopover(Popover):
    """`renamed(name)` with Enter or the button, then it closes."""

    renamed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("Name of the project"))
        use_font(self.field, "body")
        self.rename = button(tr("Rename"), kind="primary")
        content = column(
            label(tr("Rename the project"), role="title", tone="strong"),
            row((self.field, 1), self.rename, spacing=8),
            spacing=12,
        )
        super().__init__(tr("Rename the project"), content, width=WIDTH, parent=parent)
        self.field.selectAll()
        self.field.textChanged.connect(lambda text: self.rename.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self.rename.click)
        self.rename.clicked.connect(self._take)

    def _take(self) -> None:
        self.renamed.emit(self.field.text())
        self.close()
