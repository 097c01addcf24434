"""The lane under a recording: bars where somebody speaks, and what is said, to be chosen and put right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from studio.core.hearing import HeardWord, Stretch
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.canvas import DRAG_PX, turn_wheel
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.word_fade import WordFade
from studio.ui.waveform.word_layout import WordLayout

HEIGHT, BAR_TOP, BAR, TEXT_TOP, TEXT = 46, 8, 3, 15, 24
APART = 1
"""Px left free between two bars."""
HOLD = 4
"""Px beside a word's edge within which it is taken hold of; words narrower than three times that have
none."""
WORDLESS = 0.06
"""Seconds a px from which on words are too small to be drawn one by one."""
UNSURE = 0.6
"""Confidence under which a word is marked as doubtful."""
LEAST_WORD, CORNER = 0.02, 4
Edges = npt.NDArray[np.float64]
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class Held:
    """The edge of word `number` that is dragged."""

    number: int
    is_start: bool


class SpeechLane(QWidget):
    """`chosen(first, last)` numbers of the words that a click, Shift-click or drag selects; `asked(number)`
    on a double click; `moved(number, start, end)` when a word's edge was dragged; `pressed(seconds)` on a
    click beside the words."""

    chosen = Signal(int, int)
    asked = Signal(int)
    moved = Signal(int, float, float)
    pressed = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._starts = self._ends = np.zeros(0)
        self._layout, self.fade = WordLayout(), WordFade(self)
        self.fade.changed.connect(self.update)
        self._stretch = (0.0, 0.0)
        self._said: int | None = None
        self._held: Held | None = None
        self._from: int | None = None
        self._anchor: int | None = None
        self._press = QPoint()
        self.setFixedHeight(scaled(HEIGHT))
        self.setMouseTracking(True)
        self.setAccessibleName("Words")
        timeline.changed.connect(self.update)

    # What it shows

    @property
    def words(self) -> tuple[HeardWord, ...]:
        """The words that are shown."""
        return self._layout.words

    def set_speech(self, speech: tuple[Stretch, ...]) -> None:
        """Where somebody speaks."""
        self._starts = np.array([each.start for each in speech])
        self._ends = np.array([each.end for each in speech])
        self.update()

    def set_words(self, words: tuple[HeardWord, ...]) -> None:
        """What is said, in the order of time."""
        if words != self.words:
            self.fade.come(self.words, words)
            self._layout = WordLayout(words)
            self._held = self._dragged_to = self._from = self._anchor = None
            self.update()

    def set_stretch(self, start: float, end: float) -> None:
        """What is selected: the words in it are marked."""
        if (start, end) != self._stretch:
            self._stretch = (start, end)
            self.update()

    def set_position(self, seconds: float | None) -> None:
        """Marks the word that is said then."""
        said = self._layout.spoken.at(seconds) if seconds else None
        if said != self._said:
            self._said = said
            self.update()

    def number_at(self, seconds: float) -> int | None:
        """The word said at that second."""
        return self._layout.spoken.at(seconds)

    def selected(self) -> range:
        """Numbers of the words whose middle is selected."""
        return self._layout.inside(*self._stretch)

    def place(self, number: int) -> QRect:
        """Where a word is written, in px of the lane."""
        word = self.words[number]
        left, right = (int(self.px(edge)) for edge in (word.start, word.end))
        return QRect(left, scaled(TEXT_TOP), max(1, right - left), scaled(TEXT))

    def px(self, seconds: float) -> float:
        """Px of a second."""
        return self._timeline.x(seconds, self.width())

    def written(self) -> frozenset[int]:
        """Numbers of the words that are written out at this zoom."""
        span = self._timeline
        seen = self._layout.spoken.between(span.start, span.end)
        return self._layout.written(self.width() / span.span, seen)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        span = self._timeline
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_bars(painter)
            if span.span / max(1, self.width()) >= WORDLESS:
                return
            written, selected = self.written(), self.selected()
            for number in self._layout.spoken.between(span.start, span.end):
                self._paint_word(painter, number, is_written=number in written, chosen=number in selected)

    def _paint_bars(self, painter: QPainter) -> None:
        """Speech, those a px apart as one; where the words are known and have room, they have their own."""
        span, known = self._timeline, self._known()
        starts, ends = self._starts, self._ends
        seen = (ends > span.start) & (starts < span.end)
        if known is not None:
            seen &= (ends <= known[0]) | (starts >= known[1])
        scale = self.width() / span.span
        lefts, rights = (starts[seen] - span.start) * scale, (ends[seen] - span.start) * scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("speech"))
        for left, right in merged(lefts, rights):
            self._paint_bar(painter, left, right)

    def _known(self) -> tuple[float, float] | None:
        """From where to where words stand for the bars; None where they are too small to be drawn."""
        if not self.words or self._timeline.span / max(1, self.width()) >= WORDLESS:
            return None
        return self.words[0].start, self.words[-1].end

    def _paint_bar(self, painter: QPainter, left: float, right: float) -> None:
        left, right = max(left, -8.0), min(right, self.width() + 8.0)
        painter.drawRoundedRect(QRectF(left, scaled(BAR_TOP), max(1.5, right - left - APART), BAR), 1.5, 1.5)

    def _paint_word(self, painter: QPainter, number: int, *, is_written: bool, chosen: bool) -> None:
        word = self._shown(number)
        left, right = self.px(word.start), self.px(word.end)
        said = number == self._said
        ink = "patch" if chosen else "accent" if said else "speech"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        self._paint_bar(painter, left, right)
        room = self._room(number, left, right)
        if chosen:
            pill = QRectF(left - 3, scaled(TEXT_TOP), right - left + 6, scaled(TEXT) - 2)
            painter.setPen(QPen(colour("patch"), 1))
            painter.setBrush(colour("patchsoft"))
            painter.drawRoundedRect(pill, CORNER, CORNER)
        if is_written:
            painter.setOpacity(self.fade.share(word))  # Of the text alone: its bar was there before.
            self._paint_text(painter, word, room, "patch" if chosen else "accenttext" if said else "normal")
            painter.setOpacity(1.0)

    def _room(self, number: int, left: float, right: float) -> QRectF:
        """Where a word is written: in its middle, or in that of the part that is on screen if it fits
        there."""
        seen_left, seen_right = max(left, 0.0), min(right, float(self.width()))
        if seen_right - seen_left >= self._layout.widths[number]:
            left, right = seen_left, seen_right
        wide = max(self._layout.widths[number], right - left) + 6
        return QRectF((left + right - wide) / 2, scaled(TEXT_TOP), wide, scaled(TEXT) - 2)

    def _paint_text(self, painter: QPainter, word: HeardWord, room: QRectF, ink: str) -> None:
        painter.setFont(font("body", weight=600 if ink == "patch" else 400))
        painter.setPen(colour(ink))
        painter.drawText(room, CENTRE, word.word)
        if word.confidence is not None and word.confidence < UNSURE:
            painter.setPen(QPen(colour("quiet"), 1, Qt.PenStyle.DotLine))
            y = round(room.bottom()) - 3.5
            half = painter.fontMetrics().horizontalAdvance(word.word) / 2
            middle = room.center().x()
            painter.drawLine(round(middle - half), round(y), round(middle + half), round(y))

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._press = event.position().toPoint()
        self._held = self._edge_at(event.position().x())
        self._from = None
        if self._held is not None:
            return
        number = self.number_at(self._second(event))
        if number is None:
            self.pressed.emit(self._second(event))
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._from = self._anchor if shift and self._anchor is not None else number
        self._anchor = self._from
        self._choose(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            near = self._edge_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        elif self._held is not None:
            self._dragged_to = self._bounded(self._held, self._second(event))
            self.update()
        elif self._from is not None and abs(event.position().x() - self._press.x()) >= DRAG_PX:
            number = self.number_at(self._second(event))
            if number is not None:
                self._choose(number)

    _dragged_to: float | None = None

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        held, where = self._held, self._dragged_to
        if held is not None and where is not None:
            word = self._shown(held.number)
            self._held = self._dragged_to = None
            self.moved.emit(held.number, word.start, word.end)
        self._held = self._dragged_to = self._from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self.number_at(self._second(event))
        if number is not None:
            self.asked.emit(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._timeline, self.width())

    def _choose(self, number: int) -> None:
        assert self._from is not None
        first, last = sorted((self._from, number))
        self.chosen.emit(first, last)

    def _second(self, event: QMouseEvent) -> float:
        return self._timeline.seconds(event.position().x(), self.width())

    def _shown(self, number: int) -> HeardWord:
        """The word, where it is dragged to while it is."""
        word, held, where = self.words[number], self._held, self._dragged_to
        if held is None or where is None or held.number != number:
            return word
        return replace(word, start=where) if held.is_start else replace(word, end=where)

    def _bounded(self, held: Held, seconds: float) -> float:
        """Not over the word's other edge, nor over its neighbour."""
        word = self.words[held.number]
        before, after = self._layout.between_neighbours(held.number, self._timeline.total)
        if held.is_start:
            return min(max(seconds, before), word.end - LEAST_WORD)
        return max(min(seconds, after), word.start + LEAST_WORD)

    def _edge_at(self, x: float) -> Held | None:
        """The edge under the pointer, of words that are wide enough to have one to hold."""
        span = self._timeline
        if span.span / max(1, self.width()) >= WORDLESS:
            return None
        beside = HOLD / self.width() * span.span
        second = span.start + x / self.width() * span.span
        for number in self._layout.spoken.between(second - beside, second + beside):
            word = self.words[number]
            left, right = self.px(word.start), self.px(word.end)
            if right - left < 3 * HOLD:
                continue
            for edge, is_start in ((left, True), (right, False)):
                if abs(edge - x) <= HOLD:
                    return Held(number, is_start)
        return None


def merged(lefts: Edges, rights: Edges) -> Iterator[tuple[float, float]]:
    """Stretches in px, in order, those less than a px apart as one."""
    if len(lefts):
        apart = np.flatnonzero(lefts[1:] - rights[:-1] >= 1.0)
        first, last = np.append(0, apart + 1), np.append(apart, len(rights) - 1)
        yield from zip(lefts[first].tolist(), rights[last].tolist(), strict=True)
