"""The keys of the tab, wherever in it the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from studio.ui.keys import KeyActs, add_keys
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.infill.body import Body
from studio.ui.tabs.infill.presenter import InfillPresenter

DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TabKeys:
    """Each goes to an act of the presenter, or to the waveform."""

    def __init__(self, acts: InfillPresenter, body: Body) -> None:
        self._acts, self._body = acts, body

    def add_to(
        self,
        tab: QWidget,
        *,
        open: Callable[[], object],
        paste: Callable[[], object],
        export: Callable[[], object],
    ) -> None:
        """The shortcuts that also act while a text field has the focus."""
        keys: KeyActs = {
            QKeySequence.StandardKey.Undo: self._acts.writing.undo,
            "Ctrl+Shift+Z": self._acts.writing.redo,
            "Ctrl+O": open,
            QKeySequence.StandardKey.Paste: paste,
            "Ctrl+Shift+E": export,
        }
        add_keys(tab, keys)

    def do(self, event: QKeyEvent) -> bool:
        """Does what a key does in the tab; False for one that is not its own."""
        if is_make_key(event):
            self._acts.making.make()
            return True
        if isinstance(QApplication.focusWidget(), QLineEdit):
            return False
        if event.key() in DIGITS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._acts.comparing.hear_number(event.key() - Qt.Key.Key_0)
            return True
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self._acts.minding.next_suspect()
            return True
        if event.key() == Qt.Key.Key_Escape and self._acts.minding.fixing.count:
            self._acts.minding.fixing.drop()
            return True
        if event.key() in ENTER:
            self._enter()
            return True
        return self._body.wave_part.wave.do_key(event)

    def _enter(self) -> None:
        """Chooses the take that sounds; else the new words are next."""
        if not self._acts.enter():
            self._body.patch.write()
