"""What stands in the place of the words while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label


class NothingHeard(QWidget):
    """A sentence, and what can be done."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = label(tone="quiet", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.turn, self.paste = button(tr("Listen")), button(tr("Paste the text…"))
        acts = row(STRETCH, self.turn, self.paste, STRETCH)
        parts = (STRETCH, self._sentence, acts, STRETCH)
        self.setLayout(column(*parts, spacing=12, margins=(24, 8, 24, 24)))

    def show_note(self, sentence: str, turn: str) -> None:
        """Says why there are no words; `turn` is what the button does, empty for none."""
        self._sentence.setText(sentence)
        self.turn.setText(turn)
        self.turn.setVisible(bool(turn))
        self.turn.updateGeometry()
