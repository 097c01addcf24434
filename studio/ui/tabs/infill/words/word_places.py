"""Where the words of a text stand in its document, and which stands somewhere."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor

from studio.core.paragraphs import Look, Piece
from studio.core.word_span import WordSpan
from studio.ui.tabs.infill.words.text import Layout, TranscriptText

HIT = Qt.HitTestAccuracy


class WordPlaces:
    """Points and rectangles are in the document's own px."""

    def __init__(self, text: TranscriptText) -> None:
        self._text = text

    def paragraph_of(self, number: int) -> int | None:
        """The paragraph in which word `number` is written; None while it is not."""
        spans, words = self._text.spans, self._text.words
        found = bisect_right(spans, number, key=lambda span: span.first) - 1
        written = self._text.written
        if not 0 <= found < len(written) or number >= len(words):
            return None
        is_there = written[found].words[0] == words[spans[found].first]
        return found if is_there else None

    def cursor_over(self, span: WordSpan) -> QTextCursor | None:
        """From the first word to the last; None while one of them is not written."""
        if not span:
            return None
        start, end = self._place(span.first), self._place(span.last - 1)
        if start is None or end is None:
            return None
        cursor = QTextCursor(self._text.document)
        cursor.setPosition(start[0])
        cursor.setPosition(max(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, number: int) -> tuple[int, int] | None:
        """Where in the document a word begins and ends; those that stand there now for one that is hidden."""
        paragraph = self.paragraph_of(number)
        if paragraph is None:
            return None
        written = self._text.written[paragraph].layout()
        wanted = number - self._text.spans[paragraph].first
        later = (index for index, piece in enumerate(written.pieces) if piece.number >= wanted)
        index = next(later, len(written.pieces))
        is_hidden = index == len(written.pieces) or written.pieces[index].number != wanted
        start, end = written.places[max(0, index - 1) if is_hidden else index]
        first = self._text.document.findBlockByNumber(paragraph).position()
        return first + start, first + end

    def look_of(self, number: int) -> Look | None:
        """How a word is written; None while it is not."""
        paragraph = self.paragraph_of(number)
        if paragraph is None:
            return None
        wanted = number - self._text.spans[paragraph].first
        pieces = self._text.written[paragraph].layout().pieces
        return next((piece.look for piece in pieces if piece.number == wanted), None)

    def rectangle(self, number: int) -> QRectF:
        """Round a word, as far as it stands in one line; empty while it is not written."""
        place = self._place(number)
        if place is None:
            return QRectF()
        block = self._text.document.findBlock(place[0])
        bounds = self.bounds(block)  # Which lays it out, if that was not done yet.
        line = block.layout().lineForTextPosition(place[0] - block.position())
        if not line.isValid():  # Nothing is laid out where the pane was never seen.
            return QRectF()
        left = line.cursorToX(place[0] - block.position())[0]  # type: ignore[index]
        right = line.cursorToX(place[1] - block.position())[0]  # type: ignore[index]
        corner = bounds.topLeft() + line.rect().topLeft()
        return QRectF(bounds.left() + left, corner.y(), right - left, line.height())

    def bounds(self, block: QTextBlock) -> QRectF:
        """Round a paragraph."""
        return self._text.document.documentLayout().blockBoundingRect(block)

    def piece_at(self, point: QPointF, *, near: bool = False) -> tuple[int, Piece] | None:
        """The paragraph and the words at a point, or, if `near`, those nearest to it."""
        accuracy = HIT.FuzzyHit if near else HIT.ExactHit
        position = self._text.document.documentLayout().hitTest(point, accuracy)
        if position < 0:
            return None
        block = self._text.document.findBlock(position)
        paragraph = block.blockNumber()
        if paragraph >= len(self._text.written):
            return None
        written = self._text.written[paragraph].layout()
        number = _piece_beside(written, position - block.position())
        return (paragraph, written.pieces[number]) if number is not None else None

    def word_at(self, point: QPointF, *, near: bool = False) -> int | None:
        """The number of the word at a point; None where new ones stand, or nothing."""
        found = self.piece_at(point, near=near)
        if found is None or found[1].number < 0:
            return None
        return self.number_of(*found)

    def number_of(self, paragraph: int, piece: Piece) -> int | None:
        """The number of a word among all; None while its paragraph is on its way."""
        if paragraph >= len(self._text.spans):
            return None
        number = self._text.spans[paragraph].first + piece.number
        return number if self.paragraph_of(number) == paragraph else None


def _piece_beside(written: Layout, place: int) -> int | None:
    """The piece before or behind a place between two characters."""
    found = written.piece_at(place)
    return written.piece_at(place - 1) if found is None else found
