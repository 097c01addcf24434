"""Words that are being typed: they become an edit after a pause, not with every key."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 400
BETWEEN = re.compile(r"\W")
"""What stands between words, one by one."""


def ends_word(before: str, now: str) -> bool:
    """Whether typing `now` out of `before` has ended a word, anywhere in the text, or put two together. Then
    what is typed has to outlive a power cut; a letter inside a word does not wait for the disk."""
    return len(BETWEEN.findall(before)) != len(BETWEEN.findall(now))


class Typing(QObject):
    """`settled(str)` after a pause in typing, or when `commit` is called."""

    settled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text: str | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit)

    def type(self, text: str) -> None:
        """The words are these now."""
        self.text = text
        self._pause.start()

    def commit(self) -> None:
        """Tells what was typed, if anything was."""
        self._pause.stop()
        text, self.text = self.text, None
        if text is not None:
            self.settled.emit(text)
