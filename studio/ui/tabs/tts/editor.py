"""The words of a block, typed in place."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from studio.core.language import tr
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.tts.changes import common_ends
from studio.ui.theme.fonts import line_height, use_font
from studio.ui.theme.tokens import colour, scaled

MEASURE = 660
"""The longest line, in px."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
EMPTY = tr("No words yet. Type here, paste a script, or open a text.")
Span = tuple[int, int]


class WordsEditor(QTextEdit):
    """Plain words in 15/24, as high as they are. `typed(str)` after each change by the user.

    Undo and redo are the project's: `undo_asked` and `redo_asked`. `left` when the focus goes, `finished` on
    Esc. Enter twice: `split_asked(place)`; Backspace at the start: `join_asked`; the arrows beyond the first
    and the last line: `stepped(-1 or 1)`; more than one paragraph pasted at a place: `pasted(str, place)`.
    """

    typed = Signal(str)
    finished = Signal()
    split_asked = Signal(int)
    join_asked = Signal()
    stepped = Signal(int)
    pasted = Signal(str, int)
    grown = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said: Span | None = None
        self._changed: tuple[Span, ...] = ()
        self._own = False
        self._set_up()
        self.textChanged.connect(self._text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grown)

    def _set_up(self) -> None:
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Words of the block"))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        use_font(self, "script")
        self.setPlaceholderText(EMPTY)
        self._space_lines()

    @property
    def words(self) -> str:
        """What is written."""
        return self.toPlainText()

    def set_words(self, text: str) -> None:
        """Shows other words; what stays the same is not touched, so that the caret stays where it is."""
        old = self.words
        if text == old:
            return
        start, end = common_ends(old, text)
        self._own = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(len(old) - end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        self._space_lines()
        self._own = False

    def mark(self, said: Span | None, changed: tuple[Span, ...]) -> None:
        """Shows the word that is being said, and the words that the take does not have."""
        if (said, changed) != (self._said, self._changed):
            self._said, self._changed = said, changed
            self.renew_marks()

    def renew_marks(self) -> None:
        """Draws the marks anew, in the theme's colours."""
        marks = [self._selection(span, self._changed_format()) for span in self._changed]
        if self._said is not None:
            marks.append(self._selection(self._said, self._said_format()))
        self.setExtraSelections(marks)

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        last = max(0, self.document().characterCount() - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(span[0], last))
        cursor.setPosition(min(span[1], last), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection

    def _said_format(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(colour("accent"))
        look.setForeground(colour("onaccent"))
        return look

    def _changed_format(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(colour("stale"))
        return look

    def _space_lines(self) -> None:
        """Gives every paragraph the line height of the script, which QTextDocument has no default for."""
        blocked = self.blockSignals(True)
        spacing = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        spacing.setLineHeight(line_height("script"), fixed)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self.blockSignals(blocked)

    def _text_changed(self) -> None:
        if not self._own:
            self.typed.emit(self.words)

    def _grown(self, *_size: object) -> None:
        self.updateGeometry()
        self.grown.emit()

    def sizeHint(self) -> QSize:
        return QSize(scaled(MEASURE), max(line_height("script"), round(self.document().size().height())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if not text:  # Else what is selected would be lost for nothing.
            return
        if "\n" in text.strip():
            cursor = self.textCursor()
            cursor.removeSelectedText()
            self.setTextCursor(cursor)
            self.pasted.emit(text, cursor.position())
        else:
            self.insertPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        elif is_make_key(event) or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif not self._arrange(event):
            super().keyPressEvent(event)

    def _arrange(self, event: QKeyEvent) -> bool:
        """Keys that do something to the block, and not to its words; False for others."""
        cursor, text = self.textCursor(), self.words
        place, bare = cursor.position(), not cursor.hasSelection()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not bare:
            return False
        if event.key() in ENTER and text[place - 1 : place] == "\n":
            cursor.deletePreviousChar()
            self.split_asked.emit(place - 1)
        elif event.key() == Qt.Key.Key_Backspace and place == 0:
            self.join_asked.emit()
        elif event.key() in STEPS and not self._moves(STEPS[event.key()]):
            self.stepped.emit(STEPS[event.key()])
        else:
            return False
        return True

    def _moves(self, step: int) -> bool:
        """True if there is a line above or below the caret."""
        cursor = self.textCursor()
        way = QTextCursor.MoveOperation.Up if step < 0 else QTextCursor.MoveOperation.Down
        return cursor.movePosition(way)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
