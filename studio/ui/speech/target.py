"""How long something shall take, and fitting it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.speech.limit import LimitField
from studio.ui.theme.boxes import column, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label, set_tone


class TargetField(QWidget):
    """`changed(seconds | None)` once a length was typed; `fit_asked` for a speed that comes to it. Under it
    is said how far what is made is from it."""

    changed = Signal(object)
    fit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.limit = LimitField(tr("Target length, in seconds"), tr("any", about="length"))
        self.fit = button(tr("Fit", about="words to a length"))
        self.fit.setToolTip(tr("Choose the speed that comes to this length"))
        self.note = label(role="small", tone="quiet", wrap=True)
        self.limit.changed.connect(self.changed)
        self.fit.clicked.connect(self.fit_asked)
        below = row((self.note, 1), self.fit)
        self.setLayout(column(self.limit, below, spacing=4))

    def show_target(self, seconds: float | None, note: str, *, off: bool, can_fit: bool) -> None:
        """Shows a target; `note` says what is made beside it, `off` if that is too far from it."""
        self.limit.set_seconds(seconds)
        self.fit.setVisible(seconds is not None)
        self.fit.setEnabled(can_fit)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        set_tone(self.note, "amber" if off else "quiet")
