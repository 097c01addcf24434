"""The lists of how words are said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studio.core.pronunciation import Pronunciation
from studio.ui.speech.flow import Flow
from studio.ui.speech.wording import price
from studio.ui.tabs.tts.saying import Saying
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import Button, button, icon_button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.segmented import Segmented

WIDTH, HIGHEST = 460, 180
PROJECT, ALL = "project", "all"
INTRODUCTION = "What is shown and captioned stays as it is written."


class SayingPopover(Popover):
    """Shows a `Saying`'s lists; a word with its spelling is tried by ear, then kept for the project or for
    all projects."""

    changed = Signal()

    def __init__(self, saying: Saying, parent: QWidget) -> None:
        self._saying = saying
        self._shown: tuple[Pronunciation, ...] | None = None
        self.where = Segmented("List", ((PROJECT, "This project"), (ALL, "All projects")))
        self.word, self.spelling = _field("Word", "Kestle"), _field("Said as", "kessel")
        self.hear = icon_button("play-fill", "Hear it so", small=True)
        self.keep = button("Add", kind="primary")
        self.proposals: list[Button] = []
        self._offers, self._list = QWidget(), QVBoxLayout()
        self._flow = Flow()
        self._offers.setLayout(self._flow)
        self._note = label(role="small", tone="quiet", wrap=True)
        super().__init__("Pronunciations", self._arranged(), width=WIDTH, parent=parent)
        self._connect()

    def _arranged(self) -> QVBoxLayout:
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(2)
        inner = QWidget()
        inner.setLayout(self._list)
        self._scroll = scrolling(inner)
        head = row(label("Pronunciations", role="title", tone="strong"), STRETCH, self.where)
        form = row((self.word, 1), (self.spelling, 1), self.hear, self.keep, spacing=6)
        told = label(INTRODUCTION, role="small", tone="quiet", wrap=True)
        box: QVBoxLayout = column(head, told, form, self._offers, self._note, line(), self._scroll, spacing=8)
        return box

    def _connect(self) -> None:
        self.where.chosen.connect(self._show)
        self.word.textChanged.connect(self._propose)
        self.spelling.textChanged.connect(self._able)
        self.spelling.returnPressed.connect(self.keep.click)
        self.hear.clicked.connect(lambda: self._try(self.spelling.text().strip()))
        self.keep.clicked.connect(self._keep)
        self._saying.changed.connect(self._show)
        self._able()

    def open_with(self, word: str, anchor: QWidget) -> None:
        """Opens with a word that shall be said otherwise."""
        self._shown = None
        self.word.setText(word)
        self.spelling.clear()
        self._propose()
        self._show()
        self.show_under(anchor)
        (self.spelling if word else self.word).setFocus()

    @property
    def _for_all(self) -> bool:
        return self.where.value() == ALL

    def _show(self, *_news: object) -> None:
        entries = self._saying.entries(for_all=self._for_all)
        if entries != self._shown:
            self._shown = entries
            self._fill(entries)
        self.hear.setEnabled(bool(self.word.text().strip()) and not self._saying.trying)
        if self.isVisible():
            self.refit()

    def _fill(self, entries: tuple[Pronunciation, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for entry in entries:
            self._list.addWidget(self._line(entry))
        if not entries:
            self._list.addWidget(label("No word in this list yet.", role="small", tone="quiet"))
        tall = max(1, len(entries)) * (scaled(24) + 2)
        self._scroll.setFixedHeight(min(tall, scaled(HIGHEST)))

    def _line(self, entry: Pronunciation) -> QWidget:
        said = entry.spelling or f"/{entry.phonemes}/"
        word, other = Elided(entry.word, weight=600), Elided(said, tone="quiet")
        word.setFixedWidth(scaled(150))
        drop = icon_button("x", f"Remove {entry.word}", small=True)
        drop.clicked.connect(partial(self._drop, entry))
        holder = QWidget()
        holder.setLayout(row(word, (other, 1), drop))
        return holder

    def _drop(self, entry: Pronunciation) -> None:
        self._saying.remove(entry, for_all=self._for_all)
        self.changed.emit()

    def _propose(self) -> None:
        """Three spellings to be tried: a press says one and takes it."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.proposals = [
            button(each, icon="play-fill") for each in self._saying.proposals(self.word.text().strip())
        ]
        for offer in self.proposals:
            offer.setToolTip(f"Hear it as “{offer.text()}”, and take it")
            offer.clicked.connect(partial(self._take, offer.text()))
            self._flow.addWidget(offer)
        self._offers.setVisible(bool(self.proposals))
        self._able()
        if self.isVisible():
            self.refit()

    def _take(self, spelling: str) -> None:
        self.spelling.setText(spelling)
        self._try(spelling)

    def _try(self, spelling: str) -> None:
        if self.word.text().strip():
            self._saying.try_out(self.word.text().strip(), spelling)

    def _able(self) -> None:
        word, spelling = self.word.text().strip(), self.spelling.text().strip()
        self.keep.setEnabled(bool(word and spelling))
        self.keep.setToolTip("" if word and spelling else "Type the word, and how it is said")
        self.hear.setEnabled(bool(word))
        credits = self._saying.credits(word, spelling) if word else 0
        self._note.setText(f"Hearing it costs {price(credits)}." if credits else "")
        self._note.setVisible(credits > 0)

    def _keep(self) -> None:
        kept = self._saying.keep(self.word.text(), self.spelling.text(), for_all=self._for_all)
        if kept:
            self.word.clear()
            self.spelling.clear()
            self.word.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()


def _field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(f"{name}, such as {hint}")
    use_font(field, "body")
    return field
