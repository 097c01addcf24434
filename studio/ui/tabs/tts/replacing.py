"""Whether a text takes the place of a script that has words in it: asked before, in the tab itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from studio.core.language import tr, trn
from studio.core.manuscript.manuscript import Manuscript
from studio.ui.speech.question_bar import Question, QuestionBar
from studio.ui.tabs.tts.writing import Writing


class Replacing(QObject):
    """Opens a text by `take` at once where nobody has written anything yet; else `bar` asks."""

    def __init__(self, writing: Writing, take: Callable[[Manuscript], None], parent: QObject) -> None:
        super().__init__(parent)
        self._writing, self._take = writing, take
        self._found: Manuscript | None = None
        self.bar = QuestionBar("file-text")
        self.bar.setAccessibleName(tr("Question about a text"))
        self.bar.kept.connect(self.drop)
        self.bar.went_on.connect(self._go_on)

    def offer(self, found: Manuscript) -> None:
        """A text was read, the later of two that nobody decided about yet."""
        if self._writing.is_empty:
            self.drop()
            self._take(found)
            return
        self._found = found
        self.bar.show_question(_question(found, self._writing.filled))

    def drop(self) -> None:
        """The script stays as it is."""
        self._found = None
        self.bar.show_question(None)

    def _go_on(self) -> None:
        found = self._found
        self.drop()
        if found is not None:
            self._take(found)


def _question(found: Manuscript, written: int) -> Question:
    text = trn(
        "“{name}” would take the place of the block that is written here. Undo would bring it back.",
        "“{name}” would take the place of the {count:,} blocks that are written here. "
        "Undo would bring them back.",
        max(written, 1),
        name=found.title,
    )
    return Question(text, tr("Keep this script"), tr("Replace it"))
