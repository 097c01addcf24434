"""A field that stands over what it changes, until Enter or Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled

LEAST = 120


class FloatingField(QLineEdit):
    """One for a whole waveform; `edit` shows it. Enter and leaving it keep what was typed, Esc does not; the
    focus goes back to the parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._keep: Callable[[str], object] | None = None
        self._before = ""
        use_font(self, "body")
        self.hide()

    def edit(self, name: str, text: str, room: QRect, keep: Callable[[str], object]) -> None:
        """Lets the user change `text` in `room` of the parent; `keep` is given the new one if it is another.
        `name` says what it is."""
        self.finish()
        parent = self._over
        wide, tall = max(room.width(), scaled(LEAST)), self.sizeHint().height()
        left = min(max(0, room.center().x() - wide // 2), parent.width() - wide)
        top = min(max(0, room.center().y() - tall // 2), parent.height() - tall)
        self.setGeometry(left, top, wide, tall)
        self.setAccessibleName(name)
        self.setText(text)
        self.selectAll()
        self._before, self._keep = text, keep
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, kept: bool = True) -> None:
        """Goes away; what was typed counts, unless `kept` says not."""
        keep, self._keep = self._keep, None
        if keep is None:
            return
        text = self.text().strip()
        if self.hasFocus():
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        if kept and text != self._before:
            keep(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish(kept=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()
