"""What is asked where the system has no keychain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label

WORDS = tr("This system has no keychain. Keep the key until you quit, or type it each time?")


class KeychainQuestion(QFrame):
    """`kept`: keep it until the studio quits; `not_kept`: type it each time."""

    kept = Signal()
    not_kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note_look")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(WORDS)
        self.keep = button(tr("Keep it until I quit"))
        self.each_time = button(tr("Type it each time"))
        self.keep.clicked.connect(self.kept)
        self.each_time.clicked.connect(self.not_kept)
        words = label(WORDS, tone="strong", wrap=True)
        self.setLayout(column(words, row(self.keep, self.each_time, STRETCH), margins=(12, 10, 12, 12)))

    def take_focus(self) -> None:
        """Moves the focus to the first answer."""
        self.keep.setFocus(Qt.FocusReason.ShortcutFocusReason)
