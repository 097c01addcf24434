"""When a window is on the screen for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 1000
"""What was shown minimised, or under a desktop that does not ask for a picture, is not waited for longer."""


class FirstPaint(QObject):
    """`over` once, when `window`, which is about to be shown, has been painted. A timer of no time fires
    before that: the desktop asks for the picture in its own time."""

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._end)
        self._after.start(PATIENCE_MS)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._after.start(0)
        return False

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.over.emit()
