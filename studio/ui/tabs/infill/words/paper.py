"""What the text of a recording is written on: with the paragraphs' times beside, steady while more comes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QFrame, QTextEdit

from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.ui.tabs.infill.words.inks import GUTTER, LINE, margin_for
from studio.ui.tabs.infill.words.text import TranscriptText
from studio.ui.tabs.infill.words.word_places import WordPlaces
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import LEFT_MIDDLE
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.ring import KEYS, paint_ring

LOWER = 2
"""Px by which times, which are smaller, stand lower to be on the words' line."""
BESIDE = 0.3
"""How far down, of its height, words are brought that were out of sight."""


class Paper(QTextEdit):
    """`text` is what is written, `places` where."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabChangesFocus(True)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Words of the recording"))
        self.viewport().setMouseTracking(True)
        self.text = TranscriptText(self)
        self.places = WordPlaces(self.text)
        self._held: tuple[HeardWord, float] | None = None
        self._marked: int | None = None
        self.ringed = False
        self._pointer = QPointF()
        self.text.changing.connect(self._hold)
        self.text.changed.connect(self._let_go)
        theme().changed.connect(self.text.write_anew)

    # Sight

    def in_document(self, point: QPointF) -> QPointF:
        """A point of the viewport in the document."""
        return point + QPointF(0, self.verticalScrollBar().value())

    def is_in_sight(self, number: int) -> bool:
        """Whether a word is on screen."""
        room = self.places.rectangle(number)
        top = self.verticalScrollBar().value()
        return not room.isEmpty() and top <= room.top() and room.bottom() <= top + self.viewport().height()

    def bring_into_sight(self, number: int) -> None:
        """Scrolls if a word is not."""
        room = self.places.rectangle(number)
        if not room.isEmpty() and not self.is_in_sight(number):
            self.verticalScrollBar().setValue(round(room.top() - BESIDE * self.viewport().height()))

    def _hold(self) -> None:
        """Remembers what is at the top, before more is written above it."""
        self._held = None
        top = self.verticalScrollBar().value()
        block = self._first_block()
        if top and block.blockNumber() < len(self.text.written):
            word = self.text.written[block.blockNumber()].words[0]
            self._held = (word, self.places.bounds(block).top() - top)

    def _let_go(self) -> None:
        if self._held is None:
            return
        word, below = self._held
        for number, written in enumerate(self.text.written):
            if written.words[0] == word:
                top = self.places.bounds(self.document().findBlockByNumber(number)).top()
                self.verticalScrollBar().setValue(round(top - below))
                return

    # Times

    def mark_paragraph(self, number: int | None) -> None:
        """The time of the paragraph with that word stands out."""
        marked = self.places.paragraph_of(number) if number is not None else None
        if marked != self._marked:
            self._marked = marked
            self.viewport().update()

    def time_at(self, point: QPointF) -> int | None:
        """The number of the paragraph whose time is at a point of the viewport."""
        if point.x() >= margin_for(self.text.words) - scaled(6):
            return None
        for block, room in self._in_sight():
            if QRectF(0, room.top(), point.x() + 1, scaled(LINE)).contains(point):
                return block.blockNumber() if block.blockNumber() < len(self.text.spans) else None
        return None

    def _in_sight(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs on screen, and where they stand in the viewport."""
        block, top = self._first_block(), self.verticalScrollBar().value()
        while block.isValid() and block.blockNumber() < len(self.text.written):
            room = self.places.bounds(block).translated(0, -top)
            if room.top() > self.viewport().height():
                return
            yield block, room
            block = block.next()

    def _first_block(self) -> QTextBlock:
        return self.cursorForPosition(QPoint(0, 0)).block()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            for block, room in self._in_sight():
                self._paint_time(painter, block.blockNumber(), room)
            if self.ringed:
                paint_ring(painter, QRectF(self.viewport().rect()))

    def _paint_time(self, painter: QPainter, number: int, room: QRectF) -> None:
        is_marked = number == self._marked
        painter.setFont(font("body", weight=600 if is_marked else 400, tabular=True))
        painter.setPen(colour("strong" if is_marked else "quiet"))
        start = self.text.written[number].words[0].start
        place = QRectF(GUTTER, room.top() + LOWER, margin_for(self.text.words), scaled(LINE))
        painter.drawText(place, LEFT_MIDDLE, time_of(start))

    # Focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = event.reason() in KEYS
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        super().focusOutEvent(event)
        self.viewport().update()


def time_of(seconds: float) -> str:
    """`12:04`, or `1:02:04`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
