"""One sentence about a patch, with the sign of its verdict and what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from studio.core.seam_wording import Verdict
from studio.ui.tabs.infill.verdict_signs import sign_of
from studio.ui.theme.boxes import row
from studio.ui.theme.polish import set_style_property
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign

GROUNDS = {Verdict.GOOD.value: "note_good", Verdict.LISTEN.value: "note_look", Verdict.BAD.value: "note_bad"}


class VerdictBar(QFrame):
    """Says a sentence on the ground of its verdict; `acts` stand at its right end."""

    def __init__(self, *acts: QWidget) -> None:
        super().__init__()
        self._sign = Sign("check-circle-fill", "green", 16)
        self._words = label(wrap=True, tone="strong", weight=600)
        self.setLayout(row(self._sign, 4, (self._words, 1), *acts, spacing=8, margins=(12, 5, 5, 5)))
        self.say("good", "")

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, verdict: str, sentence: str) -> None:
        """Another sentence, on the ground of its verdict; plain ground where none is known."""
        self._sign.change(*sign_of(verdict))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        name = GROUNDS.get(verdict, "note")
        if name != self.objectName():
            self.setObjectName(name)
            set_style_property(self, "verdict", verdict)
