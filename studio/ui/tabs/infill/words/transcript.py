"""The text of a recording: its words are chosen by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QTextEdit

from studio.core.paragraphs import Change, Look
from studio.core.word_span import WordSpan, span_in, text_of
from studio.ui.tabs.infill.words.inks import ground
from studio.ui.tabs.infill.words.paper import Paper
from studio.ui.tabs.infill.words.text import Words
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.time_text import spoken

SCROLL_EVERY, SCROLL_BY = 40, 14
"""Ms, and px, while words are chosen beyond an edge."""
NOTHING = WordSpan(0, 0)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Transcript(Paper):
    """`chosen(first, last)` numbers of words, the latter excluded, by a click, Shift-click, drag or key;
    `entered` when Enter is pressed on them; `correct_asked` on a double click or F2; `menu_asked(point)` on
    the screen; `patch_asked(id)` when the words of a patch are clicked, `time_asked(seconds)` when a
    paragraph's time is."""

    chosen = Signal(int, int)
    entered = Signal()
    correct_asked = Signal()
    menu_asked = Signal(object)
    patch_asked = Signal(str)
    time_asked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.span = NOTHING
        self._anchor = self._caret = 0
        self._dragging = False
        self._said: int | None = None
        self._found = NOTHING
        self._pull = QTimer(self, interval=SCROLL_EVERY)
        self._pull.timeout.connect(self._pulled)
        self.text.changed.connect(self._lay_grounds)

    # What is shown

    def show_words(self, words: Words, changes: tuple[Change, ...]) -> None:
        """Other words, or other changes of them; what was chosen stays so, as far as it is there."""
        before, span = self.text.words, self.span
        if words is not before:
            self._said, self._found = None, NOTHING
            times = (before[span.first].start, before[span.last - 1].end) if span else (0.0, 0.0)
            self.span = span_in(words, *times)
            self._anchor, self._caret = self.span.first, max(self.span.first, self.span.last - 1)
        self.text.show_words(words, changes)

    def choose(self, span: WordSpan, *, sought: bool = True) -> None:
        """Marks words as chosen; `sought` brings them into sight."""
        if span == self.span:
            return
        self.span = span
        if not self._dragging and not (span.first <= self._caret < span.last):
            self._anchor, self._caret = span.first, max(span.first, span.last - 1)
        self.mark_paragraph(span.first if span else None)
        self._lay_grounds()
        if sought and span:
            self.bring_into_sight(span.first)

    def show_said(self, number: int | None) -> None:
        """Marks the word that is being said, and goes on with it as long as it was in sight."""
        if number == self._said:
            return
        was_in_sight = self._said is not None and self.is_in_sight(self._said)
        self._said = number
        self._lay_grounds()
        if number is not None and was_in_sight:
            self.bring_into_sight(number)

    def show_found(self, span: WordSpan) -> None:
        """Marks what was searched for, and brings it into sight."""
        self._found = span
        self._lay_grounds()
        if span:
            self.bring_into_sight(span.first)

    def _lay_grounds(self) -> None:
        said = WordSpan(self._said, self._said + 1) if self._said is not None else NOTHING
        is_struck = bool(self.span) and self.places.look_of(self.span.first) is Look.OLD
        laid = (
            (NOTHING if is_struck else self.span, "patchsoft", "strong"),
            (self._found, "accentsoft", "strong"),
            (said, "accent", "onaccent"),
        )
        found = [self._ground(span, ground(token, ink)) for span, token, ink in laid if span]
        self.setExtraSelections([each for each in found if each is not None])

    def _ground(self, span: WordSpan, laid: QTextCharFormat) -> QTextEdit.ExtraSelection | None:
        cursor = self.places.cursor_over(span)
        if cursor is None:
            return None
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, laid
        return selection

    # By mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = self.in_document(event.position())
        paragraph = self.time_at(event.position())
        found = self.places.piece_at(point)
        if paragraph is not None:
            self.time_asked.emit(self.text.words[self.text.spans[paragraph].first].start)
        elif found is not None and found[1].number < 0:
            self.patch_asked.emit(found[1].patch)
        elif found is not None and (number := self.places.number_of(*found)) is not None:
            self._press(number, extends=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _press(self, number: int, *, extends: bool) -> None:
        if not (extends and self.span):
            self._anchor = number
        self._dragging = True
        self._reach(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())
        elif not event.buttons():
            self._point(event.position())

    def _drag(self, point: QPointF) -> None:
        inside = 0 <= point.y() < self.viewport().height()
        if inside:
            self._pull.stop()
        elif not self._pull.isActive():
            self._pull.start()
        self._pointer = point
        number = self.places.word_at(self.in_document(point), near=True)
        if number is not None:
            self._reach(number)

    def _pulled(self) -> None:
        """The pointer is beyond an edge: the text is drawn along."""
        down = self._pointer.y() > 0
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + (SCROLL_BY if down else -SCROLL_BY)
        )
        self._drag(self._pointer)

    def _point(self, point: QPointF) -> None:
        found = self.places.piece_at(self.in_document(point))
        is_link = self.time_at(point) is not None or (found is not None and found[1].number < 0)
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape if found or is_link else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragging = False
        self._pull.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.places.word_at(self.in_document(event.position())) is not None:
            self.correct_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number = self.places.word_at(self.in_document(QPointF(event.pos())))
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if number is not None and not by_key and not self.span.first <= number < self.span.last:
            self._anchor = number
            self._reach(number)
        self.menu_asked.emit(event.globalPos())

    def _reach(self, number: int) -> None:
        """Chooses from where it began to a word."""
        self._caret = number
        first, last = sorted((self._anchor, number))
        fresh = WordSpan(first, last + 1)
        if fresh != self.span:
            self.choose(fresh, sought=False)
            self.chosen.emit(fresh.first, fresh.last)

    # By keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        other = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_words()
        elif other or not self._do_key(key, extends=shift):
            event.ignore()

    def _do_key(self, key: Qt.Key, *, extends: bool) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.span:
            self.entered.emit()
        elif key == Qt.Key.Key_F2 and self.span:
            self.correct_asked.emit()
        elif key in STEPS or key in LINES or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(self._target(key), extends=extends)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()))
        else:
            return False
        return True

    def _target(self, key: Qt.Key) -> int:
        """The word that a key goes to; the first one in sight where none is chosen."""
        if not self.span:
            first = self.places.word_at(self.in_document(QPointF(self.viewport().width() / 2, 2)), near=True)
            return first or 0
        if key in STEPS:
            return self._caret + STEPS[key]
        if key in LINES:
            return self._word_beside(LINES[key])
        paragraph = self.places.paragraph_of(self._caret)
        if paragraph is None:
            return self._caret
        span = self.text.spans[paragraph]
        return span.first if key == Qt.Key.Key_Home else span.last - 1

    def _word_beside(self, lines: int) -> int:
        """The word in the line above or below."""
        here = self.places.rectangle(self._caret)
        for away in (1.0, 1.6):  # Between paragraphs there is more room than between lines.
            point = QPointF(here.center().x(), here.center().y() + lines * away * here.height())
            number = self.places.word_at(point, near=True)
            if number is not None and number != self._caret:
                return number
        return self._caret

    def _step(self, number: int, *, extends: bool) -> None:
        if not self.text.words:
            return
        number = min(max(number, 0), len(self.text.words) - 1)
        if not (extends and self.span):
            self._anchor = number
        self._reach(number)
        self.bring_into_sight(number)
        word = self.text.words[number]
        said = f"{word.word}, {spoken(word.start)}"
        announce(self, said)

    def copy_words(self) -> None:
        """The chosen words go to the clipboard."""
        if self.span:
            QGuiApplication.clipboard().setText(text_of(self.text.words[self.span.first : self.span.last]))

    def word_room(self) -> QRectF:
        """Where the chosen words stand, in px of the widget; the first of them, if not in one line."""
        room = self.places.rectangle(self.span.first)
        last = self.places.rectangle(self.span.last - 1)
        if last.top() == room.top():
            room = room.united(last)
        return room.translated(0, -self.verticalScrollBar().value()).translated(
            QPointF(self.viewport().geometry().topLeft())
        )
