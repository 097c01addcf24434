"""What a screen reader is told of by itself, wherever the focus is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Has the words said of `widget` once the screen reader comes to it."""
    # The first picture needs none of it, and it takes a hundredth of an empty window's start to load.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
