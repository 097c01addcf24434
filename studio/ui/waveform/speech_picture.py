"""What the lane under a recording shows: bars where somebody speaks, and what is said."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.core.hearing import HeardWord, Stretch
from studio.core.language import tr
from studio.core.paragraphs import Change
from studio.ui.theme.fonts import font
from studio.ui.theme.growing import Growing
from studio.ui.theme.sides import write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.bars import merged
from studio.ui.waveform.changed_words import ChangedWords, are_apart, width_of
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.word_fade import WordFade
from studio.ui.waveform.word_layout import WordLayout

HEIGHT, BAR_TOP, BAR, TEXT_TOP, TEXT = 46, 8, 3, 15, 24
APART = 1
"""Px left free between two bars."""
WORDLESS = 0.06
"""Seconds a px from which on words are too small to be drawn one by one."""
CORNER = 4
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class SpeechPicture(QWidget):
    """Shows what it is given; `_shown` is where a word stands, which a subclass may change while it is
    dragged."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._timeline = timeline
        self._starts = self._ends = np.zeros(0)
        self._layout, self.fade = WordLayout(), WordFade(self)
        self.fade.changed.connect(self.update)
        self._stretch = (0.0, 0.0)
        self._said: int | None = None
        self._changes: tuple[Change, ...] = ()
        Growing(self, lambda: self.setFixedHeight(scaled(HEIGHT)))
        self.setAccessibleName(tr("Words"))
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
            self.update()

    def set_changes(self, changes: tuple[Change, ...]) -> None:
        """What patches make of the words, in the order of time."""
        if changes != self._changes:
            self._changes = changes
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
        scale, seen = self.width() / self._timeline.span, self._seen()
        return self._layout.around(scale, self._layout.written(scale, seen), self._chosen(seen))

    def _seen(self) -> range:
        return self._layout.spoken.between(self._timeline.start, self._timeline.end)

    def _chosen(self, seen: range) -> range:
        """The selected ones of those on screen."""
        selected = self.selected()
        return range(max(selected.start, seen.start), min(selected.stop, seen.stop))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_bars(painter)
            if self._is_wordless():
                return
            seen, written = self._seen(), self.written()
            changed = ChangedWords(self._changes, self._layout, self._timeline.start, self._timeline.end)
            rooms = [self._fresh_room(change) for change in changed.fresh]
            written = frozenset(
                number
                for number in written - changed.hidden
                if not rooms or are_apart(self._room(number), rooms)
            )
            chosen = self._chosen(seen)
            self._paint_pill(painter, chosen, written, rooms if changed.hidden.intersection(chosen) else [])
            for number in seen:
                self._paint_word(
                    painter, number, changed, is_written=number in written, chosen=number in chosen
                )
            for change, room in zip(changed.fresh, rooms, strict=True):
                self._paint_fresh(painter, change, room)

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

    def _is_wordless(self) -> bool:
        return self._timeline.span / max(1, self.width()) >= WORDLESS

    def _known(self) -> tuple[float, float] | None:
        """From where to where words stand for the bars; None where they are too small to be drawn."""
        if not self.words or self._is_wordless():
            return None
        return self.words[0].start, self.words[-1].end

    def _paint_bar(self, painter: QPainter, left: float, right: float) -> None:
        left, right = max(left, -8.0), min(right, self.width() + 8.0)
        painter.drawRoundedRect(QRectF(left, scaled(BAR_TOP), max(1.5, right - left - APART), BAR), 1.5, 1.5)

    def _paint_word(
        self, painter: QPainter, number: int, changed: ChangedWords, *, is_written: bool, chosen: bool
    ) -> None:
        word, struck = self._shown(number), number in changed.struck
        left, right = self.px(word.start), self.px(word.end)
        said = number == self._said
        ink = "patch" if chosen or number in changed.hidden else "accent" if said else "speech"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        self._paint_bar(painter, left, right)
        if is_written:
            ink = "patch" if chosen else "accenttext" if said else "quiet" if struck else "normal"
            painter.setOpacity(self.fade.share(word))  # Of the text alone: its bar was there before.
            self._paint_text(painter, word, self._room(number), ink, struck=struck)
            painter.setOpacity(1.0)

    def _paint_fresh(self, painter: QPainter, change: Change, room: QRectF) -> None:
        """New words in the place of those that went."""
        painter.setFont(font("body", weight=600))
        painter.setPen(colour("patch"))
        write(painter, room, CENTRE, change.text)

    def _fresh_room(self, change: Change) -> QRectF:
        left, right = self.px(change.start), self.px(change.end)
        wide = width_of(change.text) + 6
        return QRectF((left + right - wide) / 2, scaled(TEXT_TOP), wide, scaled(TEXT) - 2)

    def _paint_pill(
        self, painter: QPainter, chosen: range, written: frozenset[int], fresh: list[QRectF]
    ) -> None:
        """One ground under all selected words, and under all that is written of them, or instead of them."""
        if not chosen:
            return
        rooms = [self._room(number) for number in chosen if number in written]
        middle = (self.px(self._shown(chosen[0]).start) + self.px(self._shown(chosen[-1]).end)) / 2
        rooms += [room for room in fresh if room.left() <= middle <= room.right()]
        lefts = [self.px(self._shown(chosen[0]).start) - 3, *(room.left() for room in rooms)]
        rights = [self.px(self._shown(chosen[-1]).end) + 3, *(room.right() for room in rooms)]
        left, right = max(min(lefts), -8.0), min(max(rights), self.width() + 8.0)
        painter.setPen(QPen(colour("patch"), 1))
        painter.setBrush(colour("patchsoft"))
        pill = QRectF(left, scaled(TEXT_TOP), right - left, scaled(TEXT) - 2)
        painter.drawRoundedRect(pill, CORNER, CORNER)

    def _room(self, number: int) -> QRectF:
        """Where a word is written: in its middle, or in that of the part that is on screen if it fits
        there; whole at the beginning of the recording."""
        left, right = self.px(self._shown(number).start), self.px(self._shown(number).end)
        seen_left, seen_right = max(left, 0.0), min(right, float(self.width()))
        if seen_right - seen_left >= self._layout.widths[number]:
            left, right = seen_left, seen_right
        wide = max(self._layout.widths[number], right - left) + 6
        room_left = max((left + right - wide) / 2, self.px(0.0) - 3)
        return QRectF(room_left, scaled(TEXT_TOP), wide, scaled(TEXT) - 2)

    def _paint_text(
        self, painter: QPainter, word: HeardWord, room: QRectF, ink: str, *, struck: bool
    ) -> None:
        face = font("body", weight=600 if ink == "patch" else 400)
        face.setStrikeOut(struck)
        painter.setFont(face)
        painter.setPen(colour(ink))
        write(painter, room, CENTRE, word.word)
        if word.is_unsure and not struck:
            painter.setPen(QPen(colour("quiet"), 1, Qt.PenStyle.DotLine))
            y = round(room.bottom()) - 3.5
            half = painter.fontMetrics().horizontalAdvance(word.word) / 2
            middle = room.center().x()
            painter.drawLine(round(middle - half), round(y), round(middle + half), round(y))

    def _shown(self, number: int) -> HeardWord:
        return self.words[number]
