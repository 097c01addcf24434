"""The list of takes that are for somebody's ears."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from studio.core.language import together, tr, trn
from studio.ui.sentences import going_on
from studio.ui.tabs.tts.checking import NOTHING, Checking, Doubt
from studio.ui.tabs.tts.rows import Row
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH, HIGHEST = 480, 220
INTRODUCTION = tr("This computer listens, free, and names words that are missing, changed or cut off.")


class DoubtList(QListView):
    """One line a doubt: `asked(place)` by a click or Enter."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines = QStringListModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(tr("What may be wrong"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        use_font(self, "body")
        self.clicked.connect(self._ask)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _ask(self, index: QModelIndex) -> None:
        self.asked.emit(index.row())


class CheckingPopover(Popover):
    """`begin_asked`, `stop_asked`, and `hear_asked(Doubt)` for one that shall be heard."""

    begin_asked = Signal()
    stop_asked = Signal()
    hear_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        self._doubts: tuple[Doubt, ...] = ()
        self._running = False
        self.list, self.go = DoubtList(), button(tr("Listen", about="back to the takes that were made"))
        self._note = label(role="small", tone="quiet", wrap=True)
        head = label(tr("Listen back"), role="title", tone="strong")
        told = label(INTRODUCTION, role="small", tone="quiet", wrap=True)
        content = column(head, told, self.list, self._note, row(STRETCH, self.go), spacing=8)
        super().__init__(tr("Listen back"), content, width=WIDTH, parent=parent)
        self.go.clicked.connect(self._pressed)
        self.list.asked.connect(lambda place: self.hear_asked.emit(self._doubts[place]))

    def show_checking(self, checking: Checking, rows: tuple[Row, ...]) -> None:
        """Shows what was found, and what is still to be listened to."""
        self._running, waiting = checking.running, len(checking.waiting(rows))
        doubts = checking.doubts(rows)
        if doubts != self._doubts:
            self._doubts = doubts
            self.list.lines.setStringList([doubt.words for doubt in doubts])
        self.list.setVisible(bool(doubts))
        self.list.setFixedHeight(min(scaled(HIGHEST), len(doubts) * self.list.sizeHintForRow(0) + 4))
        many = trn("Listen to {count} take", "Listen to {count} takes", waiting)
        takes = many if waiting else tr("Listen", about="back to the takes that were made")
        self.go.setText(tr("Stop") if self._running else takes)
        self.go.setEnabled(self._running or waiting > 0)
        self.go.set_kind("plain" if self._running or not waiting else "primary")
        self.go.setToolTip("" if self.go.isEnabled() else tr("Every take was listened to"))
        self._note.setText(self._said(checking, rows, waiting))
        self._note.setVisible(bool(self._note.text()))
        if self.isVisible():
            self.refit()

    def _said(self, checking: Checking, rows: tuple[Row, ...], waiting: int) -> str:
        if self._running:
            return going_on(checking.step or tr("Listening"))
        if not any(found.take is not None for found in rows):
            return tr("Nothing is made yet.")
        notes = checking.notes(rows)
        fine = (NOTHING,) if not (waiting or self._doubts) else ()
        return together(*fine, *notes)

    def _pressed(self) -> None:
        (self.stop_asked if self._running else self.begin_asked).emit()
