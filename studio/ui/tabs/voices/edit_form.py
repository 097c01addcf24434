"""The name and the description of a voice, to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.speech.make_key import is_make_key
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import keep_height
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label

NO_NAME = tr("The voice needs a name")


class EditForm(QWidget):
    """`saved(name, description)` or `left`."""

    saved = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Change the voice"))
        self.name, self.description = QLineEdit(), QPlainTextEdit()
        for field, words in ((self.name, tr("Name")), (self.description, tr("Description"))):
            field.setAccessibleName(words)
            use_font(field, "body")
        self.description.setTabChangesFocus(True)
        keep_height(self.description, 84)
        self.save, self.cancel = button(tr("Save"), kind="primary"), button(tr("Cancel"))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        self.name.textChanged.connect(self._judge)
        self.name.returnPressed.connect(self._save)
        names = [label(words, role="small", tone="quiet") for words in (tr("Name"), tr("Description"))]
        acts = row(self.save, self.cancel, STRETCH)
        parts = (names[0], self.name, 4, names[1], self.description, 8, acts)
        self.setLayout(column(*parts, spacing=4))

    def begin(self, voice: Voice) -> None:
        """Offers a voice's words to be changed."""
        self.name.setText(voice.name)
        self.description.setPlainText(voice.description)
        self.name.selectAll()
        self.name.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While they are being written down nothing can be changed."""
        for part in (self.name, self.description):
            part.setReadOnly(busy)
        self._judge(busy=busy)

    def _judge(self, _text: str = "", *, busy: bool = False) -> None:
        named = bool(self.name.text().strip())
        self.save.setEnabled(named and not busy)
        self.save.setToolTip("" if named else NO_NAME)

    def _save(self) -> None:
        if self.save.isEnabled():
            self.saved.emit(self.name.text(), self.description.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_make_key(event):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
