"""What a key means where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

KeyActs = Mapping[str | QKeySequence.StandardKey, Callable[[], object]]


def written(keys: str) -> str:
    """Keys as this system and the language of the window write them: Ctrl+Z is Strg+Z, or ⌘Z on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def add_keys(part: QWidget, acts: KeyActs) -> None:
    """Keys that do something wherever in the part the keyboard is, also while a text is written there."""
    from PySide6.QtGui import QShortcut  # Not in the first picture.

    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


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
