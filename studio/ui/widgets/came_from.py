"""Where the focus was before it went into a part of the window that will go away."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class CameFrom(QObject):
    """Remembers it for `part`, so that the focus does not fall to whatever comes next in the chain."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._before: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    @property
    def within(self) -> bool:
        """True while the focus is in the part."""
        return self._holds(QApplication.focusWidget())

    def go_back(self) -> None:
        """Gives the focus to where it was, or to the window where that cannot take it any more."""
        before = self._before
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            self._part.window().setFocus()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self._part.isAncestorOf(widget)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._holds(new) and not self._holds(old):
            self._before = old
