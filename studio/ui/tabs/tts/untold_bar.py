"""What whoever speaks cannot be told: words whose sound is given in phonemes alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign


class UntoldBar(QWidget):
    """A sentence under the price, there only while it is true; `asked` for the lists of pronunciations."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pronunciations"))
        self._words = label(wrap=True)
        self.open = button(tr("Pronunciations…"))
        self.open.clicked.connect(self.asked)
        inner = row((row(Sign("info", "quiet", 16), 4, (self._words, 1)), 1), self.open)
        inner.setContentsMargins(14, 8, 8, 8)
        self.setLayout(column(frame("note", inner), spacing=0, margins=(12, 10, 12, 0)))
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Says it, or goes away with an empty one."""
        self._words.setText(sentence)
        self.open.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))
