"""One filled button on a screen at a time: while a banner or a pop-over stands, those behind it are plain."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Foreground(QObject):
    """Knows what stands before the tab; `changed` when that is another thing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._standing: dict[int, QWidget] = {}

    def put(self, widget: QWidget) -> None:
        """`widget` stands before everything else from now on."""
        number = id(widget)
        if self._standing.pop(number, None) is None:
            # One that is destroyed while it stands has no occasion to withdraw.
            widget.destroyed.connect(partial(self._standing.pop, number, None))
        self._standing[number] = widget
        self.changed.emit()

    def withdraw(self, widget: QWidget) -> None:
        """`widget` stands no longer; nothing if it did not."""
        if self._standing.pop(id(widget), None) is not None:
            self.changed.emit()

    def is_behind(self, widget: QWidget) -> bool:
        """True if something stands of which `widget` is no part."""
        newest = next(reversed(self._standing.values()), None)
        return newest is not None and not newest.isAncestorOf(widget)


@cache
def foreground() -> Foreground:
    """The one of this process."""
    return Foreground()
