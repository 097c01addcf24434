"""The Words pane: what is said in the recording, to be chosen, searched and put right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QWidget

from studio.core.language import tr
from studio.core.paragraphs import Change
from studio.core.word_span import WordSpan, span_in, text_of
from studio.ui.tabs.infill.paste_popover import PastePopover
from studio.ui.tabs.infill.words.nothing_heard import NothingHeard
from studio.ui.tabs.infill.words.search_row import SearchRow
from studio.ui.tabs.infill.words.text import Words
from studio.ui.tabs.infill.words.transcript import Transcript
from studio.ui.theme.boxes import column, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.floating_field import FloatingField
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.stacked import raise_page

LEAST_WIDTH, LOW = 300, 170
HEARD, GIVEN = tr("heard on this computer"), tr("from the text that was pasted")
HINT = tr("Click words to select, Shift-click to extend.")
NOT_YET = tr("The words come once the recording is read.")


@dataclass(frozen=True, slots=True)
class Ear:
    """How the listening stands: `note` says what goes on or why there are no words; `listening`, or
    `can_listen` where it was stopped before the end; `pasted` is the text that was given, if one was."""

    note: str = ""
    listening: bool = False
    can_listen: bool = False
    pasted: str = ""


class WordsPane(QFrame):
    """Times are seconds of the recording.

    `selected(start, end)` from the beginning of the first word that the user chose to the end of the last;
    `entered` for going on to the new words (Enter); `patch_asked(id)` when the words of a patch are clicked;
    `time_asked(seconds)` for the playhead; `corrected(first, last, text)`: the words of these numbers, the
    latter excluded, are others; `stop_asked`, `listen_asked` and `pasted(text)` for the listening.
    """

    selected = Signal(float, float)
    entered = Signal()
    patch_asked = Signal(str)
    time_asked = Signal(float)
    corrected = Signal(int, int, str)
    stop_asked = Signal()
    listen_asked = Signal()
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Words"))
        self.setMinimumWidth(scaled(LEAST_WIDTH))
        self.note = Elided(role="small", tone="quiet")
        self.search_button = icon_button("magnifying-glass", tr("Search the words"), small=True)
        self.correct_button = icon_button("pencil-simple", tr("Correct the selected words"), "F2", small=True)
        self.turn, self.paste = button(tr("Stop"), kind="ghost"), button(tr("Paste the text…"), kind="ghost")
        self.search, self.transcript, self.nothing = SearchRow(), Transcript(), NothingHeard()
        self.field = FloatingField(self.transcript)
        self.paste_popover = PastePopover(self)
        self._ear = Ear()
        self._sought: float | None = None
        self._arrange()
        self._connect()
        self.show_ear(self._ear)

    def _arrange(self) -> None:
        title = label(tr("Words"), role="title", tone="strong")
        icons = (self.search_button, self.correct_button)
        head = row(title, (self.note, 1), self.turn, *icons, spacing=8, margins=(16, 12, 12, 4))
        self.hint = Elided(HINT, role="small", tone="quiet")
        foot = row((self.hint, 1), self.paste, spacing=8, margins=(16, 2, 12, 2))
        self.stack = QStackedWidget()
        for part in (self.transcript, self.nothing):
            self.stack.addWidget(part)
        words = row((self.stack, 1), margins=(6, 0, 2, 0))
        self._foot = QWidget()
        self._foot.setLayout(column(line(), foot, spacing=0))
        self.setLayout(column(head, self.search, (words, 1), self._foot, spacing=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room for a few lines only, the words have it."""
        super().resizeEvent(event)
        self._foot.setVisible(event.size().height() >= scaled(LOW))

    def _connect(self) -> None:
        text = self.transcript
        text.chosen.connect(self._choose)
        text.entered.connect(self.entered)
        text.patch_asked.connect(self.patch_asked)
        text.time_asked.connect(self.time_asked)
        text.correct_asked.connect(self.correct)
        text.menu_asked.connect(self._open_menu)
        self.search_button.clicked.connect(self.search.open_row)
        self.correct_button.clicked.connect(self.correct)
        self.search.found.connect(text.show_found)
        self.search.closed.connect(self._search_closed)
        self.paste_popover.pasted.connect(self.pasted)
        for turn in (self.turn, self.nothing.turn):
            turn.clicked.connect(self._turn)
        for paste in (self.paste, self.nothing.paste):
            paste.clicked.connect(lambda _, asked=paste: self._ask_for_text(asked))

    # What is shown

    def show_words(self, words: Words, changes: tuple[Change, ...] = ()) -> None:
        """What is said, in the order of time, and what patches change of it."""
        self.transcript.show_words(words, changes)
        self._seek()
        self.search.set_words(words)
        raise_page(self.stack, self.transcript if words else self.nothing)
        self._fit()

    def show_ear(self, ear: Ear) -> None:
        """How the listening stands."""
        self._ear = ear
        turn = tr("Stop") if ear.listening else tr("Listen") if ear.can_listen else ""
        self.turn.setText(turn)
        self.turn.setToolTip(
            tr("Stop listening") if ear.listening else tr("Listen for the words that are missing")
        )
        self.turn.updateGeometry()
        self.nothing.show_note(ear.note or NOT_YET, turn)
        self._fit()

    def show_selection(self, start: float, end: float) -> None:
        """Marks the words of a stretch that was selected elsewhere; none where the two are the same."""
        span = span_in(self.transcript.text.words, start, end)
        self.transcript.choose(span, sought=not self.transcript.hasFocus())
        self._fit()

    def show_place(self, seconds: float) -> None:
        """Brings what is said then into sight, as soon as it is known."""
        self._sought = seconds
        self._seek()

    def _seek(self) -> None:
        if self._sought is None:
            return
        span = self._said_at(self._sought)
        if span:
            self.transcript.bring_into_sight(span.first)
        if span and self.transcript.is_in_sight(span.first):
            self._sought = None

    def show_said(self, seconds: float | None) -> None:
        """Marks the word that is being said; None where nothing plays."""
        span = WordSpan(0, 0) if seconds is None else self._said_at(seconds)
        self.transcript.show_said(span.first if span else None)

    def _said_at(self, seconds: float) -> WordSpan:
        words = self.transcript.text.words
        before = span_in(words, 0.0, seconds)
        near = range(max(0, before.last - 1), min(before.last + 1, len(words)))
        number = next((n for n in near if words[n].start <= seconds < words[n].end), None)
        return WordSpan(0, 0) if number is None else WordSpan(number, number + 1)

    def _fit(self) -> None:
        words, ear = bool(self.transcript.text.words), self._ear
        self.note.set_whole((ear.note or (GIVEN if ear.pasted else HEARD)) if words else "")
        self.turn.setVisible(words and (ear.listening or ear.can_listen))
        self.paste.setVisible(words)
        self.hint.set_whole(HINT if words else "")
        self.search_button.setEnabled(words)
        self.correct_button.setEnabled(bool(self.transcript.span))

    # What the user does

    def _choose(self, first: int, last: int) -> None:
        words = self.transcript.text.words
        self._fit()
        self.selected.emit(words[first].start, words[last - 1].end)

    def correct(self) -> None:
        """Lets the user write the chosen words otherwise."""
        span = self.transcript.span
        if not span:
            return
        self.transcript.bring_into_sight(span.first)
        room = self.transcript.word_room().toAlignedRect()
        wide = room.width() + scaled(28)
        text = text_of(self.transcript.text.words[span.first : span.last])
        place = QRect(
            room.left(), room.top(), min(wide, self.transcript.width() - room.left()), room.height()
        )
        name = tr("Word") if len(span) == 1 else tr("Words")
        self.field.edit(name, text, place, lambda typed: self.corrected.emit(span.first, span.last, typed))

    def _search_closed(self, span: WordSpan) -> None:
        self.transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if span:
            self.transcript.choose(span)
            self._choose(span.first, span.last)

    def _open_menu(self, point: QPoint) -> None:
        span = self.transcript.span
        if not span:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        start = self.transcript.text.words[span.first].start
        menu.addAction(tr("Go there")).triggered.connect(lambda: self.time_asked.emit(start))
        menu.addAction(tr("Correct…")).triggered.connect(self.correct)
        menu.addAction(tr("Copy")).triggered.connect(self.transcript.copy_words)
        menu.addSeparator()
        menu.addAction(tr("Paste the text…")).triggered.connect(
            lambda: self._ask_for_text(self.search_button)
        )
        menu.popup(point)

    def _turn(self) -> None:
        (self.stop_asked if self._ear.listening else self.listen_asked).emit()

    def _ask_for_text(self, anchor: QWidget) -> None:
        self.paste_popover.open_for(self._ear.pasted, anchor)
