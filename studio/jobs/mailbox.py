"""News from worker threads to the GUI thread: in order, and never as a flood of signals."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from studio.jobs.task import News, Progress

PAUSE = 0.016
"""Seconds between two deliveries, one frame: more wake-ups would only be noticed as stutter."""
SLICE = 0.008
"""Seconds that one delivery may take before the event loop has its turn."""

Letter = tuple[int, News]


class Mailbox(QObject):
    """`post` from any thread; `deliver` is called on the thread that made the mailbox.

    The first letter after a quiet time is delivered at once. While letters come fast there is one wake-up a
    frame, and a delivery that takes long is continued after the event loop had its turn.
    """

    _rung = Signal()

    def __init__(self, deliver: Callable[[int, News], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._letters: deque[Letter] = deque()
        self._lock = threading.Lock()
        self._ringing = False
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._open_some)
        self._rung.connect(self._open_soon, Qt.ConnectionType.QueuedConnection)

    def post(self, key: int, news: News) -> None:
        """Leave `news` about the task `key`; a progress takes the place of one not yet read."""
        with self._lock:
            if self._letters and _replaces(key, news, self._letters[-1]):
                self._letters[-1] = (key, news)
            else:
                self._letters.append((key, news))
            quiet, self._ringing = not self._ringing, True
        if quiet:
            self._rung.emit()

    def empty(self) -> None:
        """Deliver all there is, now; only on the mailbox's own thread."""
        self._timer.stop()
        while (letter := self._take()) is not None:
            self._deliver(*letter)

    @Slot()
    def _open_soon(self) -> None:
        wait = self._last + PAUSE - monotonic()
        if not self._letters:  # They were read in the meantime.
            return
        if wait > 0:
            self._timer.start(round(wait * 1000))
        else:
            self._open_some()

    @Slot()
    def _open_some(self) -> None:
        self._timer.start(round(PAUSE * 1000))  # Goes on inside a dialog that a slot may open.
        end = monotonic() + SLICE
        while monotonic() < end:
            if (letter := self._take()) is None:
                self._timer.stop()
                break
            self._deliver(*letter)
        self._last = monotonic()

    def _take(self) -> Letter | None:
        with self._lock:
            if self._letters:
                return self._letters.popleft()
            self._ringing = False
            return None


def _replaces(key: int, news: News, last: Letter) -> bool:
    return isinstance(news, Progress) and last[0] == key and isinstance(last[1], Progress)
