"""What has too little room in the window as it stands: cut words, panels wider than the place they are in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QScrollArea, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def too_narrow(window: QWidget) -> list[str]:
    """A line each: what it is, and how many px it lacks."""
    return sorted({*_panels(window), *_words(window)})


def _panels(window: QWidget) -> Iterator[str]:
    for area in _seen(window, QScrollArea):
        lacks = area.widget().width() - area.viewport().width()
        if lacks > 0 and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            yield f"inside of {_named(area.parentWidget())}: {lacks} px"


def _words(window: QWidget) -> Iterator[str]:
    for label in _seen(window, QLabel):
        lacks = label.sizeHint().width() - label.width()
        if lacks > 0 and label.text() and not label.wordWrap() and type(label) is QLabel:
            yield f"“{label.text()}”: {lacks} px"
    for button in (*_seen(window, QPushButton), *_seen(window, QCheckBox)):
        lacks = button.sizeHint().width() - button.width()
        if lacks > 0 and button.text() and button.text() not in button.toolTip():
            yield f"button “{button.text()}”: {lacks} px"


def _seen(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def _named(widget: QWidget | None) -> str:
    while widget is not None and not widget.accessibleName():
        widget = widget.parentWidget()
    return widget.accessibleName() if widget is not None else "the window"
