"""What is to be known of the take that is shown: that it does not follow the melody everywhere, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column, frame, row
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign


class NoteBar(QWidget):
    """A quiet row with a sentence, which wraps; away where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("About this take"))
        self.words = label(wrap=True)
        inner = row(Sign("info", "quiet", 16), 4, (self.words, 1))
        inner.setContentsMargins(14, 8, 14, 8)
        self.setLayout(column(frame("note", inner), spacing=0, margins=(12, 10, 12, 10)))
        self.hide()

    def show_note(self, note: str) -> None:
        """Says it, or goes away."""
        self.words.setText(note)
        self.setAccessibleDescription(note)
        self.setVisible(bool(note))
