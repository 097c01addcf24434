"""The lane under a waveform: a bar for each word, and the word where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.words import SpokenWords

HEIGHT = 26
BAR_TOP, BAR, TEXT_TOP = 4, 2, 7
GAP = 4
"""Px between a bar, or a word, and the next."""


class WordsLane(QWidget):
    """Shows `words`; the one being said is marked."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._spoken = SpokenWords()
        self._said: int | None = None
        self.setFixedHeight(scaled(HEIGHT))
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in self._spoken.between(self._timeline.start, self._timeline.end):
                self._paint_word(painter, number, number == self._said)

    def _paint_word(self, painter: QPainter, number: int, said: bool) -> None:
        word = self._spoken.words[number]
        left = self._timeline.x(word.start, self.width())
        right = self._timeline.x(word.end, self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if said else "speech"))
        painter.drawRoundedRect(QRectF(left, BAR_TOP, max(2.0, right - left - GAP), BAR), 1, 1)
        face = font("tiny", weight=500 if said else 400)
        width, room = QFontMetricsF(face).horizontalAdvance(word.text), self._room(number) - left
        if width > room - GAP:
            return
        painter.setFont(face)
        painter.setPen(colour("accenttext" if said else "quiet"))
        place = QRectF(left, TEXT_TOP, room, self.height() - TEXT_TOP)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), word.text)

    def _room(self, number: int) -> float:
        """Where the next word begins, or the lane ends."""
        if number + 1 == len(self._spoken.words):
            return float(self.width())
        return self._timeline.x(self._spoken.words[number + 1].start, self.width())
