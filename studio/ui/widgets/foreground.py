"""One filled button on a screen at a time: while a banner or a pop-over stands, those behind it are plain."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Foreground(QObject):
    """Knows what stands before the tab; `changed` when that is another thing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._standing: list[QWidget] = []

    def put(self, widget: QWidget) -> None:
        """`widget` stands before everything else from now on."""
        self.withdraw(widget)
        self._standing.append(widget)
        self.changed.emit()

    def withdraw(self, widget: QWidget) -> None:
        """`widget` stands no longer; nothing if it did not."""
        if widget in self._standing:
            self._standing.remove(widget)
            self.changed.emit()

    def is_behind(self, widget: QWidget) -> bool:
        """True if something stands of which `widget` is no part."""
        # One that was destroyed while it stood has had no occasion to withdraw.
        self._standing = [known for known in self._standing if isValid(known)]
        return bool(self._standing) and not self._standing[-1].isAncestorOf(widget)


@cache
def foreground() -> Foreground:
    """The one of this process."""
    return Foreground()
