"""What the forms that make a voice share: fields with their names, and the foot with its button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.ui.sentences import closed
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label


def text_field(name: str, hint: str = "") -> QLineEdit:
    """A line to be typed in."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    use_font(made, "body")
    return made


def named(words: str, control: QWidget) -> QWidget:
    """A control with its name above it."""
    holder = QWidget()
    name = label(words, role="small", tone="quiet")
    name.setBuddy(control)
    holder.setLayout(column(name, control, spacing=4))
    return holder


class MakeFoot(QWidget):
    """What is missing, above the button that makes the voice: filled once nothing is. `asked` by it,
    `stopped` while it runs, `left` by the other one."""

    asked = Signal()
    stopped = Signal()
    left = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words, self._running = words, False
        self._note = label(role="small", tone="quiet", wrap=True)
        self.make, self.back = button(words), button(tr("Back"))
        self.make.clicked.connect(self._press)
        self.back.clicked.connect(self.left)
        self.setLayout(column(self._note, row(self.make, self.back, STRETCH), spacing=8))

    def show_state(self, missing: str, note: str, *, running: bool) -> None:
        """`missing` says what is, empty for nothing; `note` what goes on, or went on last."""
        self._running = running
        self.make.setText(tr("Stop") if running else self._words)
        self.make.setEnabled(running or not missing)
        self.make.setToolTip("" if running else missing)
        self.make.set_kind("plain" if running or missing else "primary")
        self._note.setText(note or closed(missing))
        self._note.setVisible(bool(self._note.text()))

    def _press(self) -> None:
        (self.stopped if self._running else self.asked).emit()
