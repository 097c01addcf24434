"""A question asked in the tab itself, such as whether to spend again."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from studio.core.language import tr
from studio.ui.speech.wording import price
from studio.ui.theme.boxes import STRETCH, column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign


@dataclass(frozen=True, slots=True)
class Question:
    """Asked in the tab itself: a sentence and two answers."""

    text: str
    keep: str
    go_on: str


def make_again(credits: int, excess: str = "") -> Question:
    """Before the same thing is paid for twice; `excess` tells by how much that is over a budget."""
    text = tr("You already have this take. Make another for {price}?", price=price(credits, excess))
    return Question(text, tr("Use the one I have"), tr("Make another"))


class QuestionBar(QWidget):
    """`kept` for what costs nothing, `went_on` for what may; neither is filled, since going on pays. `narrow`
    has its answers below the words."""

    kept = Signal()
    went_on = Signal()

    def __init__(self, icon: str = "coin", *, narrow: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(tr("Question"))
        self._words = label(wrap=True)
        self.keep, self.go_on = button(""), button("")
        self.keep.clicked.connect(self.kept)
        self.go_on.clicked.connect(self.went_on)
        words = row(Sign(icon, "quiet", 16), 4, (self._words, 1))
        if narrow:
            inner: QBoxLayout = column(words, row(self.keep, self.go_on, STRETCH), spacing=8)
        else:
            inner = row((words, 1), self.keep, self.go_on)
        inner.setContentsMargins(14, 8, 8, 8)
        around = (0, 0, 0, 0) if narrow else (12, 10, 12, 0)
        self.setLayout(column(frame("note", inner), spacing=0, margins=around))
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Asks, or stops asking."""
        came = question is not None and self.isHidden()
        self.setVisible(question is not None)
        if question is None:
            return
        self._words.setText(question.text)
        for answer, words in ((self.keep, question.keep), (self.go_on, question.go_on)):
            answer.setText(words)
            answer.updateGeometry()
        if came:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
