"""What can be done with a voice, as a menu: the same for the panel's button and for a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from studio.core.language import tr

WORDS = {
    "edit": (tr("Edit…"), ""),
    "duplicate": (tr("Duplicate"), ""),
    "localize": (tr("Other language…"), ""),
    "mix": (tr("Add to the mix"), "M"),
    "audition": (tr("Add to the audition"), "A"),
    "consent": (tr("Who agreed…"), ""),
    "copy_id": (tr("Copy the id"), ""),
    "export": (tr("Export…"), ""),
    "delete": (tr("Delete…"), ""),
    "undo": (tr("Undo"), "Ctrl+Z"),
    "redo": (tr("Redo"), "Ctrl+Shift+Z"),
}
GROUPS = (
    ("edit", "duplicate", "localize"),
    ("mix", "audition"),
    ("consent", "copy_id", "export"),
    ("delete",),
    ("undo", "redo"),
)


class VoiceActs:
    """An action for each act, by its name."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self.by_name = {name: QAction(words, parent) for name, (words, _) in WORDS.items()}

    def connect(self, acts: dict[str, Callable[[], object]]) -> None:
        """Says what each does."""
        for name, act in acts.items():
            self.by_name[name].triggered.connect(lambda _checked=False, act=act: act())

    def allow(self, name: str, reason: str) -> None:
        """An act that cannot be done now says why; an empty reason allows it."""
        action = self.by_name[name]
        action.setEnabled(not reason)
        action.setToolTip(reason)

    def rename(self, name: str, words: str) -> None:
        """Another name for an act; without one it is away."""
        self.by_name[name].setText(words)
        self.by_name[name].setVisible(bool(words))

    def menu(self) -> QMenu:
        """All of them with their keys; it is gone once it is closed."""
        menu = QMenu(tr("Voice"), self._parent)
        menu.setAccessibleName(tr("Voice"))
        menu.setToolTipsVisible(True)
        for number, names in enumerate(GROUPS):
            if number:
                menu.addSeparator()
            for name in names:
                self._add(menu, name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, name: str) -> None:
        known, keys = self.by_name[name], WORDS[name][1]
        shown = menu.addAction(f"{known.text()}\t{keys}" if keys else known.text())
        shown.setEnabled(known.isEnabled())
        shown.setVisible(known.isVisible())
        shown.setToolTip(known.toolTip())
        shown.triggered.connect(known.trigger)
