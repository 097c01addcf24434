"""The tags of a voice: chips that can be taken away, and a field for one more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from studio.core.language import tr
from studio.core.voice_notes import LONGEST_TAG
from studio.ui.speech.flow import Flow
from studio.ui.theme.boxes import column
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import keep_width
from studio.ui.widgets.chip import Chip
from studio.ui.widgets.labels import section


class TagField(QLineEdit):
    """`left` by Esc, `lost` when another control has the keys, also with nothing typed since Enter (where
    Qt's `editingFinished` is silent)."""

    left, lost = Signal(), Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.lost.emit()


class TagPart(QWidget):
    """`added(str)` and `removed(str)`. Tags that other voices have are offered while one is typed."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Tags"))
        self._tags: tuple[str, ...] | None = None
        self.chips: dict[str, Chip] = {}
        self.add, self.field = Chip(tr("Tag"), adding=True), TagField()
        self.add.setAccessibleName(tr("Add a tag"))
        self.field.setAccessibleName(tr("New tag"))
        self.field.setPlaceholderText(tr("New tag"))
        self.field.setMaxLength(LONGEST_TAG)
        keep_width(self.field, 120)
        use_font(self.field, "small")
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._flow = Flow()
        self._holder = QWidget()
        self._holder.setLayout(self._flow)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        self.field.hide()
        self.setLayout(column(section(tr("Tags")), self._holder, spacing=6))
        self.add.clicked.connect(self.begin)
        self.field.returnPressed.connect(self._take)
        self.field.lost.connect(self._leave)
        self.field.left.connect(self._drop)

    def show_tags(self, tags: tuple[str, ...], known: tuple[str, ...]) -> None:
        """Shows a voice's tags; `known` are those of all voices."""
        if list(known) != self._known.stringList():
            self._known.setStringList(list(known))
        if tags == self._tags:
            return
        self._tags = tags
        for old in self.chips.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for last in (self.add, self.field):
            self._flow.removeWidget(last)
        self.chips = {tag: self._made(tag) for tag in tags}
        for part in (*self.chips.values(), self.add, self.field):
            self._flow.addWidget(part)
        self._holder.updateGeometry()

    def begin(self) -> None:
        """A tag can be typed."""
        self.add.hide()
        self.field.show()
        self.field.setFocus()

    def _made(self, tag: str) -> Chip:
        made = Chip(tag, removable=True)
        made.removed.connect(partial(self.removed.emit, tag))
        return made

    def _take(self) -> None:
        """Enter takes it, and the next one can be typed."""
        typed = self.field.text().strip()
        self.field.clear()
        if typed:
            self.added.emit(typed)
        self.field.setFocus()

    def _leave(self) -> None:
        """The field was left: what is typed is taken, and it goes."""
        if self.field.hasFocus():
            return
        typed = self.field.text().strip()
        self._drop()
        if typed:
            self.added.emit(typed)

    def _drop(self) -> None:
        focused = self.field.hasFocus()
        self.field.clear()
        self.field.hide()
        self.add.show()
        if focused:
            self.add.setFocus()
