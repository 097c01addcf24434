"""Choosing a voice: search, language, the list, and a preview of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from studio.core.language import tr
from studio.core.languages import language_name
from studio.core.voice import Voice
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.voices.list_view import VoiceList
from studio.ui.voices.rows import languages, rows
from studio.ui.voices.search_field import SearchField
from studio.ui.voices.voice_list import VoiceRows
from studio.ui.widgets.buttons import button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label

KEYS_HINT = tr("Enter takes the voice · Ctrl+Enter lets you hear it")
WAITING = tr("Getting the voices ready…")
EVERY = (tr("All languages"), "")


class VoiceChooser(QWidget):
    """`taken(Voice)` by a click or Enter; `hear_asked(Voice)` asks for a preview, or for its end."""

    taken = Signal(object)
    hear_asked = Signal(object)

    hint = KEYS_HINT
    """What the keys do here."""

    def __init__(self, rows: VoiceRows | None = None) -> None:
        super().__init__()
        self._voices: Sequence[Voice] | None = None
        self._speaks = "en"
        self.rows = rows or VoiceRows(self)
        self.search, self.filter = (
            SearchField(tr("Search voices")),
            Combo(tr("Language of the voices"), (EVERY,)),
        )
        self.list = VoiceList(self.rows)
        self.clear = button(tr("Clear the search"))
        self.nothing = label(WAITING, tone="quiet")
        self.note = label(KEYS_HINT, role="small", tone="quiet", wrap=True)
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        empty = QWidget()
        words, act = row(STRETCH, self.nothing, STRETCH), row(STRETCH, self.clear, STRETCH)
        empty.setLayout(column(STRETCH, words, act, STRETCH, spacing=12))
        self._pages.addWidget(self.list)
        self._pages.addWidget(empty)
        self.setLayout(column(row((self.search, 1), self.filter), (self._pages, 1), self.note, spacing=10))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.filter.currentIndexChanged.connect(self._fill)
        self.list.taken.connect(self.taken)
        self.list.hear_asked.connect(self.hear_asked)
        self.clear.clicked.connect(self.clear_search)
        for watched in (self.search, self.list):
            watched.installEventFilter(self)

    def set_voices(self, voices: Sequence[Voice] | None, *, speaks: str, chosen: str) -> None:
        """What there is to choose from (None: not known yet), the language to be spoken, the voice now."""
        changed = voices != self._voices or speaks != self._speaks
        self._voices, self._speaks, self.rows.chosen = voices, speaks, chosen
        if changed:
            codes = languages(voices or ())
            self.filter.set_items((EVERY, *((language_name(code), code) for code in codes)))
            if self.isVisible():  # Else `begin` fills it: thousands of voices take a while.
                self._fill()

    def clear_search(self) -> None:
        """Shows every voice again."""
        self.search.clear()
        self.filter.choose("")
        self.search.setFocus()

    def begin(self) -> None:
        """Nothing searched, the chosen voice in sight, ready to type."""
        self.note.setText(self.hint)
        self.search.clear()
        self._fill()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, *_changed: object) -> None:
        search, only = self.search.text(), str(self.filter.value() or "")
        found = rows(self._voices or (), speaks=self._speaks, search=search, only=only)
        self.rows.set_rows(found)
        self.list.setCurrentIndex(self.rows.index_of(self.rows.chosen))
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self._pages.setCurrentIndex(0 if found else 1)
        self.clear.setVisible(bool(self._voices))
        self.nothing.setText(self._why_empty())

    def _why_empty(self) -> str:
        if self._voices is None:
            return WAITING
        search = self.search.text()
        if search:
            return tr("No voice matches “{words}”.", words=search)
        return tr("This connection has no voices.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        voice = self.list.current_voice()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and voice is not None:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.hear_asked if control else self.taken).emit(voice)
        else:
            return False
        return True
