"""A sentence to be typed, and heard in a voice; what that costs stands below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import label, section

LONGEST = 500


class TryPart(QWidget):
    """`asked` by the button or Enter; `typed` with every key."""

    asked = Signal()
    typed = Signal()

    def __init__(self, head: str = tr("Try a sentence")) -> None:
        super().__init__()
        self.setAccessibleName(head)
        self.field, self.play = QLineEdit(), icon_button("play-fill", tr("Hear the sentence"))
        self.field.setAccessibleName(tr("Sentence to hear"))
        self.field.setMaxLength(LONGEST)
        use_font(self.field, "body")
        self._price = label(role="small", tone="quiet", wrap=True)
        self.setLayout(
            column(section(head), row((self.field, 1), self.play, spacing=8), self._price, spacing=6)
        )
        self.play.clicked.connect(self.asked)
        self.field.returnPressed.connect(self.asked)
        self.field.textEdited.connect(self.typed)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def show_state(self, price: str, reason: str, *, on: bool) -> None:
        """`price` in words, `reason` why it cannot be heard, empty if it can; `on` while it is
        made or heard."""
        self._price.setText(reason or price)
        self.play.set_icon_name("stop-fill" if on else "play-fill")
        self.play.name_it(tr("Stop") if on else tr("Hear the sentence"), "" if on else price)
        self.play.setEnabled(on or not reason)
