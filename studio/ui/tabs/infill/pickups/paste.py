"""Pasting a pickup list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH, HEIGHT = 520, 190
EXAMPLE = "0:12  Thursday -> Friday\n2:40  by noon -> by midday\ncut “um”\ninsert “very” before “old”"
"""As it is read: its words are those of lists, not those of the window."""
HINT = tr(
    "A line each, or the cells of a table. A time helps to find the place; words alone do where they are said"
    " once."
)


class PasteList(Popover):
    """`pasted(str)` with the list, which stays in the box."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Pickup list"))
        self.text.setPlaceholderText(EXAMPLE)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(scaled(HEIGHT))
        use_font(self.text, "body")
        self.use = button(tr("Find the places"), kind="primary")
        head = label(tr("Paste a pickup list"), role="title", tone="strong")
        hint = label(HINT, role="small", tone="quiet", wrap=True)
        parts = (head, hint, self.text, row(STRETCH, self.use))
        super().__init__(tr("Paste a pickup list"), column(*parts, spacing=10), width=WIDTH, parent=parent)
        self.text.textChanged.connect(self._fit)
        self.use.clicked.connect(self._answer)

    def open_for(self, anchor: QWidget, *, above: bool = False) -> None:
        """Asks for the list, under the anchor or `above` it; what is in the clipboard is offered if it has
        several lines."""
        held = QApplication.clipboard().text()
        if not self.text.toPlainText() and "\n" in held.strip():
            self.text.setPlainText(held)
            self.text.selectAll()
        self._fit()
        self.show_under(anchor, above=above)
        self.text.setFocus()

    def _fit(self) -> None:
        self.use.setEnabled(bool(self.text.toPlainText().strip()))

    def _answer(self) -> None:
        self.close()
        self.pasted.emit(self.text.toPlainText())
