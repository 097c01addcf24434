"""How long a take may be at most."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import figure, tr
from studio.ui.theme.boxes import row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label

SHORTEST, LONGEST = 0.1, 3600.0
AROUND = 30
"""Px beside the words of an empty field."""


def seconds_of(text: str) -> float | None:
    """What was typed, with a point or a comma; None for nothing. ValueError if no take can be so long."""
    text = text.strip().replace(",", ".")
    if not text:
        return None
    seconds = float(text)
    if not SHORTEST <= seconds <= LONGEST:
        raise ValueError(text)
    return seconds


class LimitField(QWidget):
    """`changed(seconds | None)` once a length has been typed, or taken away; anything else is put back."""

    changed = Signal(object)

    def __init__(self, name: str = tr("At most, in seconds"), empty: str = tr("no limit")) -> None:
        super().__init__()
        self._seconds: float | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(empty)
        self.field.setAccessibleName(name)
        use_font(self.field, "body")
        Growing(self.field, self._fit)
        self.field.editingFinished.connect(self._typed)
        self.setLayout(
            row(
                self.field,
                (label(tr("seconds", about="behind a field"), role="small", tone="quiet"), 1),
                spacing=8,
            )
        )

    def _fit(self) -> None:
        """As wide as what stands there while nothing is typed, in every language."""
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setFixedWidth(max(scaled(84), words + scaled(AROUND)))

    def set_seconds(self, seconds: float | None) -> None:
        """Shows a length, unless one is being typed."""
        self._seconds = seconds
        if not (self.field.hasFocus() and self.field.isModified()):
            self._show()

    def _typed(self) -> None:
        if not self.field.isModified():
            return
        self.field.setModified(False)
        try:
            seconds = seconds_of(self.field.text())
        except ValueError:
            self._show()
            return
        if seconds != self._seconds:
            self._seconds = seconds
            self.changed.emit(seconds)
        self._show()

    def _show(self) -> None:
        self.field.setText("" if self._seconds is None else figure(self._seconds, "g"))
