"""Finding words in the script, and putting others in their place."""

from __future__ import annotations

import re
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from studio.core.language import tr
from studio.ui.tabs.tts.rows import Row
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import keep_width
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.check import Check
from studio.ui.widgets.labels import label


class FindBar(QFrame):
    """A line under the toolbar. `find_asked(1 or -1)` for the next or the one before, `replace_asked` for the
    one that is selected, `replace_all_asked`, `closed`."""

    find_asked = Signal(int)
    replace_asked = Signal()
    replace_all_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Find and replace"))
        self.setObjectName("findbar")
        self.words, self.other = _field(tr("Find", about="a field for words")), _field(tr("Replace with"))
        self.case = Check(tr("Match case"))
        self.up = icon_button("caret-up", tr("Find the one before"), "Shift+Enter", small=True)
        self.down = icon_button("caret-down", tr("Find the next"), "Enter", small=True)
        self.replace, self.replace_all = button(tr("Replace", about="the button")), button(tr("Replace all"))
        self.shut = icon_button("x", tr("Close"), "Esc", small=True)
        self.note = label(role="small", tone="quiet", tabular=True)
        find = (self.words, self.up, self.down, self.case, 8, self.other, self.replace, self.replace_all)
        self.setLayout(row(*find, self.note, STRETCH, self.shut, spacing=6, margins=(16, 7, 12, 9)))
        buttons = (self.up, self.down, self.case, self.replace, self.replace_all, self.shut)
        for before, after in pairwise((self.words, self.other, *buttons)):
            self.setTabOrder(before, after)
        self.hide()
        self._connect()

    def _connect(self) -> None:
        self.down.clicked.connect(lambda: self.find_asked.emit(1))
        self.up.clicked.connect(lambda: self.find_asked.emit(-1))
        self.replace.clicked.connect(self.replace_asked)
        self.replace_all.clicked.connect(self.replace_all_asked)
        self.shut.clicked.connect(self.close_bar)
        self.words.textChanged.connect(self._offer)
        self._offer()

    def open_with(self, selected: str) -> None:
        """Opens it; what is selected is looked for."""
        if selected:
            self.words.setText(selected)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def close_bar(self) -> None:
        """Puts it away."""
        self.hide()
        self.note.setText("")
        self.closed.emit()

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """What is looked for; None for nothing."""
        words = self.words.text()
        flags = 0 if self.case.isChecked() else re.IGNORECASE
        return re.compile(re.escape(words), flags) if words else None

    def say(self, words: str) -> None:
        """What came of it."""
        self.note.setText(words)

    def _offer(self) -> None:
        able = bool(self.words.text())
        for part in (self.up, self.down, self.replace, self.replace_all):
            part.setEnabled(able)
            part.setToolTip(part.accessibleName() if able else tr("Type what to find first"))
        self.note.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.text():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            in_other = self.other.hasFocus()
            self.replace_asked.emit() if in_other else self.find_asked.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    keep_width(field, 150)
    use_font(field, "body")
    return field


Spot = tuple[int, int, int]
"""A place in the list, and from which character to which."""


def found_from(
    rows: tuple[Row, ...], pattern: re.Pattern[str], place: int, at: int, step: int
) -> Spot | None:
    """The next one after character `at` of the block at `place`, or the last one before it; goes on at the
    other end of the script. None if the words are nowhere."""
    count = len(rows)
    for turn in range(count + 1):
        here = (place + step * turn) % count
        found = [match.span() for match in pattern.finditer(rows[here].text)]
        if turn == 0:
            found = [span for span in found if (span[0] >= at if step > 0 else span[1] <= at)]
        if found:
            start, end = found[0] if step > 0 else found[-1]
            return here, start, end
    return None
