"""Pasting the text of the recording, where it is at hand or not recognised."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH, HEIGHT = 520, 180
HINT = tr("English words are placed where they are said, words of other languages roughly, by their lengths.")


class PastePopover(Popover):
    """`pasted(str)` with the text, empty to listen for the words instead."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the recording"))
        self.text.setPlaceholderText(tr("What is said in the recording"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(scaled(HEIGHT))
        use_font(self.text, "script")
        self.use, self.clear = button(tr("Use this text"), kind="primary"), button(tr("Listen for the words"))
        head = label(tr("The text of the recording"), role="title", tone="strong")
        acts = row(STRETCH, self.clear, self.use)
        hint = label(HINT, role="small", tone="quiet", wrap=True)
        super().__init__(
            tr("Paste the text"), column(head, hint, self.text, acts, spacing=10), width=WIDTH, parent=parent
        )
        self.text.textChanged.connect(self._fit)
        self.use.clicked.connect(lambda: self._answer(self.text.toPlainText()))
        self.clear.clicked.connect(lambda: self._answer(""))

    def open_for(self, text: str, anchor: QWidget) -> None:
        """Asks for the text; `text` is the one that was given before."""
        self.text.setPlainText(text)
        self.clear.setVisible(bool(text))
        self._fit()
        self.show_under(anchor)

    def _fit(self) -> None:
        self.use.setEnabled(bool(self.text.toPlainText().strip()))

    def _answer(self, text: str) -> None:
        self.close()
        self.pasted.emit(text)
