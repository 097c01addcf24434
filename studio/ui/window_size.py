"""How large the window is."""

from __future__ import annotations

from PySide6.QtCore import QSize

SMALLEST, FIRST_SIZE = (940, 520), (1440, 900)
FRAME = (16, 48)
"""Px that the desktop's frame and title bar may take, which are not known before the window is shown."""


def first_size(room: QSize) -> QSize:
    """Of a window that was never open, in the room that the desktop leaves: its frame has to be on screen
    too."""
    return QSize(*FIRST_SIZE).boundedTo(room - QSize(*FRAME)).expandedTo(QSize(*SMALLEST))
