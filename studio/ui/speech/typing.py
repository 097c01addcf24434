"""Words that are being typed: they become an edit after a pause, not with every key."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 400


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
