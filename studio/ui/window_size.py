"""How large the window is."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QWidget

from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import scaled

SMALLEST, FIRST_SIZE = (940, 520), (1440, 900)
FRAME = (16, 48)
"""Px that the desktop's frame and title bar may take, which are not known before the window is shown."""


def first_size(room: QSize) -> QSize:
    """Of a window that was never open, in the room that the desktop leaves: its frame has to be on screen
    too."""
    return QSize(*FIRST_SIZE).boundedTo(room - QSize(*FRAME)).expandedTo(QSize(*SMALLEST))


def smallest_size(room: QSize) -> QSize:
    """The smallest window: as high as larger letters ask for, as far as the desktop has it. Narrow it may be
    with any, so that two windows stand side by side."""
    width, height = SMALLEST
    return QSize(width, max(height, min(scaled(height), room.height() - FRAME[1])))


def restore_size(window: QWidget) -> None:
    """As it was left, or the first size; from now on never smaller than what its letters ask for."""
    Growing(window, lambda: window.setMinimumSize(smallest_size(window.screen().availableGeometry().size())))
    kept = _settings().value("geometry")
    if kept is None or not window.restoreGeometry(kept):
        window.resize(first_size(window.screen().availableGeometry().size()))


def keep_size(window: QWidget) -> None:
    """For the next start."""
    _settings().setValue("geometry", window.saveGeometry())


def _settings() -> QSettings:
    return QSettings("Pickup Studio", "Pickup Studio")
