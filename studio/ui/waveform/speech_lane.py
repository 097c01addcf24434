"""The lane under a recording, by mouse: words are chosen, put right, and their edges dragged."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from studio.core.hearing import HeardWord
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.canvas import DRAG_PX, turn_wheel
from studio.ui.waveform.speech_picture import TEXT_TOP, SpeechPicture
from studio.ui.waveform.timeline import Timeline

HOLD = 4
"""Px beside a word's edge within which it is taken hold of; words narrower than three times that have
none."""
LEAST_WORD = 0.02


@dataclass(frozen=True, slots=True)
class Held:
    """The edge of word `number` that is dragged."""

    number: int
    is_start: bool


class SpeechLane(SpeechPicture):
    """`chosen(first, last)` numbers of the words that a click, Shift-click or drag selects; `asked(number)`
    on a double click; `moved(number, start, end)` when a word's edge was dragged; `pressed(seconds)` on a
    click beside the words."""

    chosen = Signal(int, int)
    asked = Signal(int)
    moved = Signal(int, float, float)
    pressed = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._held: Held | None = None
        self._from: int | None = None
        self._anchor: int | None = None
        self._dragged_to: float | None = None
        self._press = QPoint()
        self.setMouseTracking(True)

    def set_words(self, words: tuple[HeardWord, ...]) -> None:
        if words != self.words:
            self._held = self._dragged_to = self._from = self._anchor = None
        super().set_words(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._press = event.position().toPoint()
        self._held = self._edge_at(event.position().x())
        self._from = None
        if self._held is not None:
            return
        self._click(event)

    def _click(self, event: QMouseEvent) -> None:
        """Selects the word under the pointer; with Shift from the one that was clicked before."""
        number = self._number_under(event)
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
        elif self._held is not None and self._is_drag(event):
            self._dragged_to = self._bounded(self._held, self._second(event))
            self.update()
        elif self._from is not None and self._is_drag(event):
            number = self.number_at(self._second(event))
            if number is not None:
                self._choose(number)

    def _is_drag(self, event: QMouseEvent) -> bool:
        far = abs(event.position().x() - self._press.x()) >= DRAG_PX
        return far or self._dragged_to is not None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, where = self._held, self._dragged_to
        if held is not None and where is not None:
            word = self._shown(held.number)
            self._held = self._dragged_to = None
            self.moved.emit(held.number, word.start, word.end)
        elif held is not None:
            self._click(event)  # An edge that was not dragged: the word is meant.
        self._held = self._dragged_to = self._from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._number_under(event)
        if number is not None:
            self.asked.emit(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._timeline, self.width())

    def _number_under(self, event: QMouseEvent) -> int | None:
        """The word that is written under the pointer, which may be wider than it is long; else the one said
        then."""
        if event.position().y() >= scaled(TEXT_TOP) and not self._is_wordless():
            for number in self.written():
                if self._room(number).contains(event.position()):
                    return number
        return self.number_at(self._second(event))

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
        if self._is_wordless():
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
