"""What came of an export, in words that may need two lines, and what can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign


class Told(QWidget):
    """A sign and a sentence; `show_folder` and `proof` once there is something to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("coin", "quiet", 16)
        self.words = label(wrap=True)
        self.show_folder = button(tr("Show in folder"), icon="folder-open")
        self.proof = button(tr("See the proof"), icon="shield-check")
        sentence = row(self._sign, 4, (self.words, 1), margins=(12, 9, 12, 9))
        self._acts = QWidget()
        self._acts.setLayout(row(STRETCH, self.proof, self.show_folder, margins=(12, 0, 9, 9)))
        self.setLayout(column(frame("note", column(sentence, self._acts, spacing=0)), spacing=0))

    def say(self, words: str, sign: str, tone: str, *, saved: bool = False, proof: bool = False) -> None:
        """Shows a sentence; `saved` offers the folder, `proof` the sheet."""
        self._sign.change(sign, tone)
        self.words.setText(words)
        self._acts.setVisible(saved)
        self.proof.setVisible(proof)
        self.updateGeometry()
