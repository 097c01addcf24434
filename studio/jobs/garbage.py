"""Reference cycles are collected on the GUI thread, and on no other.

Python collects them on whatever thread happens to allocate. Where a cycle holds a Qt object, that thread then
destroys it: it takes Qt's lock of signals and waits for Python's, while the GUI thread has Python's and waits
for Qt's, and the studio stands still for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 2_000


class Garbage(QObject):
    """Made on the GUI thread: Python does not collect by itself from then on, until `leave`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def keep(self) -> None:
        """What is there now stays for good, looked through or not: next to nothing of it is garbage while all
        that was done is to import."""
        gc.freeze()

    def settle(self) -> None:
        """What is there now stays for good, so that it is never looked through again: a whole collection then
        takes a few milliseconds."""
        gc.collect()
        gc.freeze()

    def leave(self) -> None:
        """Python collects by itself again, if it did before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


def collect_due() -> int:
    """Collect the oldest generation that Python would have collected by now, by its own thresholds; which one
    that was, -1 for none."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [n for n, (count, most) in enumerate(zip(counts, thresholds, strict=True)) if count > most]
    if not due:
        return -1
    gc.collect(due[-1])
    return due[-1]
