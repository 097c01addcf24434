"""What the form of a connection is made of: its fields, what is wrong with an address, how a test went."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import row
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.sign import Sign

SIGNS = {
    "green": "check-circle-fill",
    "amber": "warning-fill",
    "red": "x-circle-fill",
    "quiet": "circle-dashed",
}


def fault_of(address: str) -> str:
    """What is wrong with an address, as a sentence; empty if it can be tried."""
    if not address:
        return tr("The address is missing, such as https://voices.example.com.")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return tr("The address must begin with https:// or http://.")
    if parts.username or parts.password:
        return tr("The address must not hold a key or a password.")
    return ""


def field(name: str, hint: str = "") -> QLineEdit:
    """A text field with its name for screen readers."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    use_font(made, "body")
    return made


class Answer(QWidget):
    """A sign and a sentence: how the test went."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("circle-dashed", "quiet", 16)
        self.words = label(wrap=True)
        self.setLayout(row(self._sign, (self.words, 1)))

    def say(self, words: str, tone: str) -> None:
        """Shows how it went; the tone is green, amber, red or quiet."""
        self.words.setText(words)
        set_tone(self.words, tone)
        self._sign.change(SIGNS[tone], tone)
        self._sign.setVisible(bool(words))
