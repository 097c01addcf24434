"""The lists of how words are said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studio.core.language import tr
from studio.core.pronunciation import Pronunciation
from studio.services.sounds import Sounding
from studio.ui.speech.flow import Flow
from studio.ui.tabs.tts.saying import Saying
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import Button, button, icon_button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.segmented import Segmented

WIDTH, HIGHEST, TYPING_MS = 460, 180, 350
PROJECT, ALL = "project", "all"
INTRODUCTION = tr("What is shown and captioned stays as it is written.")


class SayingPopover(Popover):
    """Shows a `Saying`'s lists; a word with its spelling is tried by ear, then kept for the project or for
    all projects."""

    changed = Signal()

    def __init__(self, saying: Saying, parent: QWidget) -> None:
        self._saying = saying
        self._shown: tuple[Pronunciation, ...] | None = None
        self._offered: tuple[Sounding, ...] = ()
        self._picked: Pronunciation | None = None
        self._typing = QTimer(singleShot=True, interval=TYPING_MS)
        self.where = Segmented(tr("List"), ((PROJECT, tr("This project")), (ALL, tr("All projects"))))
        self.word = _field(tr("Word"), tr("Word, such as {example}", example="Kestle"))
        self.spelling = _field(tr("Said as"), tr("Said as, such as {example}", example="kessel"))
        self.hear = icon_button("play-fill", tr("Hear it so"), small=True)
        self.keep = button(tr("Add"), kind="primary")
        self.proposals: list[Button] = []
        self._offers, self._list = QWidget(), QVBoxLayout()
        self._flow = Flow()
        self._offers.setLayout(self._flow)
        self._note = label(role="small", tone="quiet", wrap=True)
        super().__init__(tr("Pronunciations"), self._arranged(), width=WIDTH, parent=parent)
        self._connect()

    def _arranged(self) -> QVBoxLayout:
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(2)
        inner = QWidget()
        inner.setLayout(self._list)
        self._scroll = scrolling(inner)
        head = row(label(tr("Pronunciations"), role="title", tone="strong"), STRETCH, self.where)
        form = row((self.word, 1), (self.spelling, 1), self.hear, self.keep, spacing=6)
        told = label(INTRODUCTION, role="small", tone="quiet", wrap=True)
        box: QVBoxLayout = column(head, told, form, self._offers, self._note, line(), self._scroll, spacing=8)
        return box

    def _connect(self) -> None:
        self.where.chosen.connect(self._show)
        self.word.textChanged.connect(self._word_typed)
        self._typing.timeout.connect(self._look_up)
        self.closed.connect(self._typing.stop)
        self.spelling.textChanged.connect(self._able)
        self.spelling.returnPressed.connect(self.keep.click)
        self.hear.clicked.connect(lambda: self._try(self._entry))
        self.keep.clicked.connect(self._keep)
        self._saying.changed.connect(self._show)
        self._able()

    def open_with(self, word: str, anchor: QWidget) -> None:
        """Opens with a word that shall be said otherwise."""
        self._shown = None
        self.word.setText(word)
        self.spelling.clear()
        self._look_up()
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
        self._propose()
        self._able()
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
            self._list.addWidget(label(tr("No word in this list yet."), role="small", tone="quiet"))
        tall = max(1, len(entries)) * (scaled(24) + 2)
        self._scroll.setFixedHeight(min(tall, scaled(HIGHEST)))

    def _line(self, entry: Pronunciation) -> QWidget:
        word, other = Elided(entry.word, weight=600), Elided(_shown_as(entry), tone="quiet")
        word.setFixedWidth(scaled(150))
        drop = icon_button("x", tr("Remove {word}", word=entry.word), small=True)
        drop.clicked.connect(partial(self._drop, entry))
        holder = QWidget()
        holder.setLayout(row(word, (other, 1), drop))
        return holder

    def _drop(self, entry: Pronunciation) -> None:
        self._saying.remove(entry, for_all=self._for_all)
        self.changed.emit()

    @property
    def _entry(self) -> Pronunciation:
        """What is typed; with the phonemes of the proposal that was taken, while it is that one."""
        word, spelling = self.word.text().strip(), self.spelling.text().strip()
        picked = self._picked
        if picked is not None and (picked.word, _shown_as(picked)) == (word, spelling):
            return picked
        return Pronunciation(word, spelling)

    def _word_typed(self) -> None:
        self._picked = None
        self._typing.start()
        self._able()

    def _look_up(self) -> None:
        self._typing.stop()
        self._saying.find(self.word.text().strip())

    def _propose(self) -> None:
        """Three sounds to be tried: a press says one and takes it."""
        if self._saying.proposals == self._offered:
            return
        self._offered = self._saying.proposals
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.proposals = [button(_shown_as(each.entry), icon="play-fill") for each in self._offered]
        for offer, each in zip(self.proposals, self._offered, strict=True):
            offer.setToolTip(tr("Hear it, and take it: {reason}", reason=each.reason))
            offer.setAccessibleName(f"{offer.text()}, {each.reason}")
            offer.clicked.connect(partial(self._take, each.entry))
            self._flow.addWidget(offer)
            offer.show()
        self._offers.setVisible(bool(self.proposals))

    def _take(self, entry: Pronunciation) -> None:
        self._picked = entry
        self.spelling.setText(_shown_as(entry))
        self._try(entry)

    def _try(self, entry: Pronunciation) -> None:
        if entry.word:
            self._saying.try_out(entry)

    def _able(self) -> None:
        entry = self._entry
        able = bool(entry.word and (entry.spelling or entry.phonemes))
        self.keep.setEnabled(able)
        self.keep.setToolTip("" if able else tr("Type the word, and how it is said"))
        self.hear.setEnabled(bool(entry.word) and not self._saying.trying)
        costs = self._saying.costs(entry) if entry.word else ""
        looking = tr("Looking for other sounds…") if self._saying.looking else ""
        self._note.setText(costs or looking)
        self._note.setVisible(bool(self._note.text()))

    def _keep(self) -> None:
        if self._saying.keep(self._entry, for_all=self._for_all):
            self.word.clear()
            self.spelling.clear()
            self.word.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()


def _shown_as(entry: Pronunciation) -> str:
    return entry.spelling or f"/{entry.phonemes}/"


def _field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    use_font(field, "body")
    return field
