"""Telling a screen reader what a waveform says now, at most twice a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QWidget

from studio.ui.widgets.announcing import announce

EVERY_MS = 500


class ValueTeller(QObject):
    """Asks `value` for the words when it is time, and tells them if they are others. They are spoken aloud
    only while the widget has the focus: what one does not work at does not interrupt."""

    def __init__(self, widget: QWidget, value: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget, self._value, self._told = widget, value, ""
        self._rest = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._rest.timeout.connect(self._due)
        self._waits = False

    def changed(self) -> None:
        """The value may be another."""
        if self._rest.isActive():
            self._waits = True
        else:
            self._tell()

    def stop(self) -> None:
        """Tells no more."""
        self._rest.stop()

    def _due(self) -> None:
        if self._waits:
            self._tell()

    def _tell(self) -> None:
        self._waits = False
        words = self._value()
        if words == self._told:
            return
        self._told = words
        self._widget.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self._widget, words))
        if self._widget.hasFocus():
            announce(self._widget, words)
        self._rest.start()
