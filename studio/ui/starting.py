"""What stands in the window until the tabs are there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column
from studio.ui.widgets.labels import label


class Starting(QFrame):
    """A calm sheet with one line; nothing on it moves."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label(tr("Getting ready…"), tone="quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(STRETCH, self._words, STRETCH, spacing=0))

    def say(self, words: str) -> None:
        """Says what is waited for, or why there is nothing."""
        self._words.setText(words)
