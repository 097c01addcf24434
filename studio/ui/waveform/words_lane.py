"""The lane under a waveform: a bar for each word, and as many of the words as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.theme.fonts import font
from studio.ui.theme.growing import Growing
from studio.ui.theme.sides import LEFT_MIDDLE, write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.words import SpokenWords, labelled

HEIGHT = 26
BAR_TOP, BAR, TEXT_TOP = 4, 2, 7
GAP = 4
"""Px between a bar, or a word, and the next."""


class WordsLane(QWidget):
    """Shows `words`; the one being said is marked."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timeline = timeline
        self._spoken = SpokenWords()
        self._said: int | None = None
        self._reason = ""
        Growing(self, lambda: self.setFixedHeight(scaled(HEIGHT)))
        timeline.changed.connect(self.update)

    def set_words(self, spoken: SpokenWords) -> None:
        """Shows other words."""
        self._spoken, self._said = spoken, None
        self.update()

    def set_said(self, number: int | None) -> None:
        """Marks the word being said."""
        if number != self._said:
            self._said = number
            self.update()

    def set_reason(self, sentence: str) -> None:
        """Says why there are no words, where there are none."""
        self._reason = sentence
        self.setAccessibleName(sentence)
        self.update()

    def written(self) -> frozenset[int]:
        """Numbers of the words that are written out at this zoom."""
        measure = QFontMetricsF(font("tiny", weight=500))
        words = self._spoken.words
        lefts = [self._timeline.x(word.start, self.width()) for word in words]
        return labelled(lefts, [measure.horizontalAdvance(word.text) for word in words], GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._spoken.words:
                self._paint_text(painter, 0.0, self._reason, "quiet", 400)
                return
            written = self.written()
            for number in self._spoken.between(self._timeline.start, self._timeline.end):
                self._paint_word(painter, number, written)

    def _paint_word(self, painter: QPainter, number: int, written: frozenset[int]) -> None:
        word, said = self._spoken.words[number], number == self._said
        left = self._timeline.x(word.start, self.width())
        right = self._timeline.x(word.end, self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if said else "speech"))
        painter.drawRoundedRect(QRectF(left, BAR_TOP, max(2.0, right - left - GAP), BAR), 1, 1)
        if number in written:
            ink, weight = ("accenttext", 500) if said else ("quiet", 400)
            self._paint_text(painter, left, word.text, ink, weight)

    def _paint_text(self, painter: QPainter, left: float, text: str, ink: str, weight: int) -> None:
        painter.setFont(font("tiny", weight=weight))
        painter.setPen(colour(ink))
        room = QRectF(left, TEXT_TOP, self.width() - left, self.height() - TEXT_TOP)
        write(painter, room, LEFT_MIDDLE, text)
