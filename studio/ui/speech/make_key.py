"""The key that makes, in every tab that makes something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_make_key(event: QKeyEvent) -> bool:
    """True for Ctrl+Enter, which makes wherever in the tab it is pressed."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
