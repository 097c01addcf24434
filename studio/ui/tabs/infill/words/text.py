"""The text of a recording as a document: only the paragraphs that changed are written anew, and a few at a
time, so that the words of hours come without a hitch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from studio.core.hearing import HeardWord
from studio.core.paragraphs import Change, Look, Piece, paragraphs_of, pieces_of, placed
from studio.core.word_span import WordSpan, middle_of
from studio.ui.tabs.infill.words.inks import ink_of, margin_for, paragraph_format

AT_ONCE = 40
"""Paragraphs that are written in one go."""
EDGE = 6
"""Px above and below the text."""
Words = tuple[HeardWord, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is written: words with what changes of them, until the next paragraph's moment."""

    words: Words
    changes: tuple[Change, ...]
    until: float

    def is_like(self, other: Paragraph) -> bool:
        """Whether it is written the same; where the next begins matters to changes alone."""
        same = self.words == other.words and self.changes == other.changes
        return same and (not self.changes or self.until == other.until)

    def layout(self) -> Layout:
        """How it is written; worked out when it is asked for, since hours have very many words."""
        pieces = pieces_of(self.words, self.changes, self.until)
        places, at = [], 0
        for piece in pieces:
            end = at + len(piece.text.encode("utf-16-le")) // 2  # Qt counts UTF-16.
            places.append((at, end))
            at = end + 1
        return Layout(pieces, tuple(places))


@dataclass(frozen=True, slots=True)
class Layout:
    """A paragraph's pieces, and where in its text, in characters, each begins and ends."""

    pieces: tuple[Piece, ...]
    places: tuple[tuple[int, int], ...]

    def piece_at(self, place: int) -> int | None:
        """The number of the piece with that character; None for a blank."""
        number = bisect_right(self.places, (place, 1 << 30)) - 1
        return number if number >= 0 and place < self.places[number][1] else None


class TranscriptText(QObject):
    """`changing` and `changed` before and after paragraphs are written; `words` are those last shown, and
    `spans` which of them stand in which paragraph. The document is asked for each time: what Python once got
    of it may be taken back while the document is still there."""

    changing = Signal()
    changed = Signal()

    def __init__(self, paper: QTextEdit) -> None:
        super().__init__(paper)
        self._paper, document = paper, paper.document()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        edges = document.rootFrame().frameFormat()
        edges.setTopMargin(EDGE)
        edges.setBottomMargin(EDGE)
        document.rootFrame().setFrameFormat(edges)
        self.words: Words = ()
        self.changes: tuple[Change, ...] = ()
        self.spans: list[WordSpan] = []
        self.written: list[Paragraph] = []
        self._wished: list[Paragraph] = []
        self._margin = 0
        self._inks: dict[Look, QTextCharFormat] = {}
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._write)

    @property
    def document(self) -> QTextDocument:
        """What is written into."""
        return self._paper.document()

    @property
    def is_whole(self) -> bool:
        """Whether all that shall be shown is."""
        return not self._later.isActive()

    def show_words(self, words: Words, changes: tuple[Change, ...]) -> None:
        """Other words, or other changes of them."""
        if words is self.words and changes == self.changes:
            return
        if words is not self.words:
            self.words, self.spans = words, paragraphs_of(words)
        self.changes = changes
        begins = [middle_of(words[span.first]) for span in self.spans]
        concerned = placed(changes, begins) if begins else {}
        self._wished = [
            Paragraph(words[span.first : span.last], concerned.get(number, ()), until)
            for number, (span, until) in enumerate(zip(self.spans, (*begins[1:], inf), strict=False))
        ]
        self._write()

    def write_anew(self) -> None:
        """Writes everything again: its inks are others."""
        if not isValid(self._paper):  # A tab that went with its project; the theme may still tell it.
            return
        self._inks = {}
        self._replace(0, len(self.written), [])
        self._write()

    def _write(self) -> None:
        """Writes the first of what is not as it is wished; the rest later."""
        if self._margin != (margin := margin_for(self.words)):
            self._margin = margin
            self._replace(0, len(self.written), [])
        front, back = self._alike()
        old = len(self.written) - back
        fresh = self._wished[front : len(self._wished) - back]
        self.written[:front] = self._wished[:front]  # Alike, but made of the words that there are now.
        self.written[old:] = self._wished[len(self._wished) - back :]
        if front == old and not fresh:
            return
        self.changing.emit()
        self._replace(front, old, fresh[:AT_ONCE])
        if len(fresh) > AT_ONCE:
            self._later.start()
        self.changed.emit()

    def _alike(self) -> tuple[int, int]:
        """How many paragraphs are as wished, from the beginning and from the end."""
        written, wished = self.written, self._wished
        most = min(len(written), len(wished))
        front = 0
        while front < most and written[front].is_like(wished[front]):
            front += 1
        back = 0
        while back < most - front and written[-1 - back].is_like(wished[-1 - back]):
            back += 1
        return front, back

    def _replace(self, first: int, last: int, fresh: Sequence[Paragraph]) -> None:
        """Writes `fresh` in the place of the paragraphs `first` to `last`, the latter excluded."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        self._remove(cursor, first, last)
        for number, paragraph in enumerate(fresh):
            self._insert(cursor, first + number, paragraph)
            self.written.insert(first + number, paragraph)
        cursor.endEditBlock()

    def _remove(self, cursor: QTextCursor, first: int, last: int) -> None:
        """Afterwards the cursor stands where others are written."""
        count = len(self.written)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if last < count:
            cursor.setPosition(self.document.findBlockByNumber(last).position())
        if first < last:
            start = self.document.findBlockByNumber(first).position()
            if last == count and first:
                start -= 1  # The end of the paragraph before goes, so that no empty one stays.
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        del self.written[first:last]

    def _insert(self, cursor: QTextCursor, number: int, paragraph: Paragraph) -> None:
        block = paragraph_format(self._margin)
        is_last = number == len(self.written)
        if is_last and number:
            cursor.insertBlock(block)
        elif is_last:
            cursor.setBlockFormat(block)
        for text, look in _runs(paragraph.layout().pieces):
            cursor.insertText(text, self._ink(look))
        if not is_last:
            cursor.insertBlock(block)

    def _ink(self, look: Look) -> QTextCharFormat:
        if look not in self._inks:
            self._inks[look] = ink_of(look)
        return self._inks[look]


def _runs(pieces: Sequence[Piece]) -> list[tuple[str, Look]]:
    """Neighbours in one look as one; a blank is plain where its sides differ."""
    runs: list[tuple[str, Look]] = []
    for piece in pieces:
        joined = runs and runs[-1][1] is piece.look and piece.look not in (Look.UNSURE, Look.NEW)
        if joined:
            runs[-1] = (f"{runs[-1][0]} {piece.text}", piece.look)
        else:
            if runs:
                runs.append((" ", Look.PLAIN))
            runs.append((piece.text, piece.look))
    return runs
