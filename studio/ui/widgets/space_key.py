"""Space in a list of things that can be heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_space(event: QEvent) -> bool:
    """True, and the event accepted, if it asks whether Space shall be the list's: it hears the row then,
    not what the transport holds."""
    override = event.type() == QEvent.Type.ShortcutOverride
    if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
        event.accept()
        return True
    return False
