"""Searching in the words of a recording."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.core.word_span import WordSpan, find_words, folded
from studio.ui.tabs.infill.words.text import Words
from studio.ui.theme.boxes import row
from studio.ui.voices.search_field import SearchField
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import label

NOTHING = WordSpan(0, 0)


class SearchRow(QWidget):
    """`found(span)` with what is to be shown, none for nothing; `closed(span)` when it goes, with what was
    found last."""

    found = Signal(object)
    closed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField(tr("Search the words"))
        self.count = label(role="small", tone="quiet", tabular=True)
        self.back = icon_button("caret-up", tr("Previous"), "Shift+Enter", small=True)
        self.on = icon_button("caret-down", tr("Next"), "Enter", small=True)
        self.close_button = icon_button("x", tr("Close the search"), "Esc", small=True)
        parts = ((self.field, 1), self.count, self.back, self.on, self.close_button)
        self.setLayout(row(*parts, spacing=6, margins=(16, 0, 12, 8)))
        self._words: Words = ()
        self._folded: list[str] | None = None
        self._spans: list[WordSpan] = []
        self._at = 0
        self.field.textChanged.connect(self._search)
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))
        self.close_button.clicked.connect(self.close_row)
        self.hide()

    @property
    def current(self) -> WordSpan:
        """What is shown of what was found."""
        return self._spans[self._at] if self._spans else NOTHING

    def set_words(self, words: Words) -> None:
        """Searches in other words."""
        if words is self._words:
            return
        self._words, self._folded = words, None
        if self.isVisible():
            self._search()

    def open_row(self) -> None:
        """Shows it, ready to type."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_row(self) -> None:
        """Goes; what was found last is told once more."""
        span = self.current
        self.hide()
        self.found.emit(NOTHING)
        self.closed.emit(span)

    def _search(self) -> None:
        if self._folded is None:
            self._folded = folded(self._words)
        before = self.current
        self._spans = find_words(self._folded, self.field.text())
        near = (number for number, span in enumerate(self._spans) if span.first >= before.first)
        self._at = next(near, 0)
        self._tell()

    def _go(self, step: int) -> None:
        if self._spans:
            self._at = (self._at + step) % len(self._spans)
            self._tell()

    def _tell(self) -> None:
        for each in (self.back, self.on):
            each.setEnabled(len(self._spans) > 1)
        sought = self.field.text().strip()
        place = tr("{number} of {count}", number=self._at + 1, count=len(self._spans))
        some = place if self._spans else tr("Not found")
        self.count.setText(some if sought else "")
        self.found.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_row()
        else:
            super().keyPressEvent(event)
