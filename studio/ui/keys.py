"""What a key means where the focus is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


def written(keys: str) -> str:
    """Keys as this system and the language of the window write them: Ctrl+Z is Strg+Z, or ⌘Z on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def is_text(focus: QWidget | None) -> bool:
    """True if words are being written there."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit  # Not in the first picture.

    return isinstance(focus, (QLineEdit, QPlainTextEdit, QTextEdit)) and not focus.isReadOnly()


def follow_key(focus: QWidget | None) -> bool:
    """Lets Space press the control that the keyboard has come to; False if Space is for the sound.

    A control that was clicked keeps the focus, but there Space still plays, as audio editors have it.
    """
    if not getattr(focus, "ringed", False):
        return False
    from PySide6.QtWidgets import QComboBox  # Not in the first picture.

    if isinstance(focus, QAbstractButton):
        focus.click()
        return True
    if isinstance(focus, QComboBox):
        focus.showPopup()
        return True
    return False


def leave_focus(group: QWidget) -> None:
    """A click on what is in the group leaves the keyboard in the tab, whose keys are at hand."""
    for part in group.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
