"""The script: its blocks, with the editor of the one that is written in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.tabs.tts.editor import MEASURE, WordsEditor
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.script_list import ScriptList
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import line_height
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button

ROOM = 12
"""Px between the words of an empty script and what it offers."""


class Offers(QWidget):
    """What an empty script offers: `open_asked` and `example_asked`."""

    open_asked = Signal()
    example_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        open_text = button(tr("Open text…"), icon="folder-open")
        example = button(tr("Try an example"), icon="sparkle")
        open_text.clicked.connect(self.open_asked)
        example.clicked.connect(self.example_asked)
        self.setLayout(row(open_text, example, STRETCH))


class ScriptView(QWidget):
    """`list` shows all blocks, `editor` stands over the words of the current one while it is written in; an
    empty script can be written in at once. `left` when the words of a block are no longer written in."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = ScriptList()
        self.editor = WordsEditor()
        self.offers = Offers(self.list.viewport())
        self.editor.setParent(self.list.viewport())
        self.setAccessibleName(tr("Script"))
        self.editing = ""
        self.editor.hide()
        self.offers.hide()
        self.setLayout(column((self.list, 1), spacing=0))
        self.setFocusProxy(self.list)
        self.list.laid.connect(self._place)
        self.editor.grown.connect(self._fit)
        self.editor.finished.connect(self.end)
        self.editor.cursorPositionChanged.connect(self._follow)

    def show_rows(self, rows: tuple[Row, ...], current: str) -> None:
        """Shows these blocks; what is written in goes with the current one."""
        if self.editing not in ("", current):
            self._close()
        self.list.set_rows(rows, current)
        found = self.list.row(current)
        if found is None:
            return
        if found.empty and not self.editing:
            self._open(found)
        elif self.editing and found.block.locked:
            self.end()
        elif self.editing:
            self.editor.set_words(found.text)
        self.offers.setVisible(found.empty)
        self._fit()

    def edit(self, block_id: str, at: QPoint | int | None = None) -> None:
        """The words of a block can be written in, with the caret at a point of the list or a place in the
        words, at their end without one; nothing for a block that is locked."""
        found = self.list.row(block_id)
        if found is None or found.block.locked:
            return
        if self.editing != block_id:
            self._open(found)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put_caret(at)

    def end(self) -> None:
        """Writing is over: the keys are the list's."""
        was_here = self.editor.hasFocus()
        found = self.list.row(self.editing)
        if found is None or not found.empty:
            self._close()
        if was_here:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, found: Row) -> None:
        self.editing = found.id
        self.editor.set_words(found.text)
        self.editor.setAccessibleName(tr("Words of block {number}", number=found.number))
        self._fit()
        self.editor.show()

    def _close(self) -> None:
        had_focus = self.editor.hasFocus()
        self.editing = ""
        self.list.set_edited("", 0)
        self.editor.hide()
        self.left.emit()
        if had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_caret(self, at: QPoint | int | None) -> None:
        cursor = self.editor.textCursor()
        if isinstance(at, QPoint):
            local = self.editor.viewport().mapFrom(self.list.viewport(), at)
            cursor = self.editor.cursorForPosition(local)
        elif at is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(min(at, len(self.editor.words)))
        self.editor.setTextCursor(cursor)
        self._follow()

    def _fit(self) -> None:
        """The block is as high as what is written in it."""
        if not self.editing:
            return
        self.editor.setFixedWidth(self.list.columns.words_width)
        extra = self.offers.sizeHint().height() + ROOM if self._is_empty else 0
        self.list.set_edited(self.editing, self.editor.sizeHint().height(), extra)
        self._place()

    @property
    def _is_empty(self) -> bool:
        found = self.list.row(self.editing)
        return found is not None and found.empty

    def _place(self) -> None:
        if self.editing and self.list.row(self.editing) is not None:
            rect = self.list.words_rect(self.editing)
            if self.editor.width() != rect.width():
                self.editor.setFixedWidth(rect.width())
            self.editor.setGeometry(rect.x(), rect.y(), rect.width(), self.editor.sizeHint().height())
            below = rect.y() + self.editor.height() + ROOM
            self.offers.setGeometry(rect.x(), below, rect.width(), self.offers.sizeHint().height())

    def _follow(self) -> None:
        """The caret stays in sight."""
        if not self.editing:
            return
        caret = self.editor.cursorRect().translated(self.editor.pos())
        bar, page = self.list.verticalScrollBar(), self.list.viewport().height()
        margin = line_height("script") + scaled(16)
        if caret.bottom() + margin > page:
            bar.setValue(bar.value() + caret.bottom() + margin - page)
        elif caret.top() < margin:
            bar.setValue(bar.value() + caret.top() - margin)

    def sizeHint(self) -> QSize:
        return QSize(scaled(MEASURE), 300)
