"""What a screen reader is told: notices, questions, and that something long begins, is half and is done."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.core.hearing import Judgement
from studio.core.language import tr, trn
from studio.ui.tabs.voices.auditioning import Auditioning
from studio.ui.tabs.voices.make.measures import verdict_of, worst_of
from studio.ui.tabs.voices.page import Page
from studio.ui.widgets.announcing import announce


class Announcer(QObject):
    """Says each thing once, on behalf of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._notice = self._question = ""
        self._asked, self._half = 0, False
        self.said: list[str] = []  # The last few, for whoever asks what was said.

    def show_page(self, page: Page) -> None:
        """A notice, or a question, that was not there before."""
        asked = page.question or page.price
        notice, question = page.notice, asked.text if asked is not None else ""
        for words, before in ((notice, self._notice), (question, self._question)):
            if words and words != before:
                self.say(words)
        self._notice, self._question = notice, question

    def show_audition(self, acts: Auditioning) -> None:
        """Lines are made: how many, that half of them are, and that all are."""
        missing = len(acts.missing)
        if acts.running and not self._asked:
            self._asked, self._half = missing, False
            self.say(trn("Making {count} line", "Making {count} lines", missing))
        elif acts.running and not self._half and 0 < missing <= self._asked / 2:
            self._half = True
            self.say(tr("50 percent"))
        elif not acts.running and self._asked:
            self._asked = 0
            undone = trn("{count} line is not made", "{count} lines are not made", missing)
            self.say(tr("All lines are made") if not missing else acts.note or undone)

    def show_judgement(self, judgement: Judgement) -> None:
        """Whether a recording serves."""
        self.say(verdict_of(judgement, worst_of(judgement)))

    def say(self, words: str) -> None:
        """Has it said once the screen reader comes to it."""
        self.said = [*self.said, words][-8:]
        announce(self._widget, words)
