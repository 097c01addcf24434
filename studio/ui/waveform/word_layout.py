"""Where words are written along a time axis."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from studio.core.hearing import HeardWord
from studio.core.take import TimedWord
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.words import SpokenWords, labelled

BETWEEN = 4
"""Px left free between two written words."""
BLOCK = 128
"""Words of which it is settled together which are written: a view never touches more than a few blocks."""


class WordLayout:
    """`words` in the order of time, `spoken` to find them by their seconds, `widths` in px."""

    def __init__(self, words: tuple[HeardWord, ...] = ()) -> None:
        self.words = words
        self.spoken = SpokenWords([TimedWord(word.word, word.start, word.end) for word in words])
        self.widths: list[float] = []
        self._measured: tuple[float, ...] = ()
        self._blocks: dict[int, frozenset[int]] = {}

    def written(self, scale: float, numbers: range) -> frozenset[int]:
        """Those of `numbers` that have room at `scale` px a second: the same ones however it is scrolled."""
        key = (scale, float(scaled(100)))
        if self._measured != key:
            if self._measured[1:] != key[1:]:
                measure = QFontMetricsF(font("body", weight=600))
                self.widths = [measure.horizontalAdvance(word.word) for word in self.words]
            self._measured = key
            self._blocks.clear()
        blocks = range(numbers.start // BLOCK, -(-numbers.stop // BLOCK))
        return frozenset().union(*(self._block(block, scale) for block in blocks))

    def _block(self, block: int, scale: float) -> frozenset[int]:
        """The written ones of BLOCK words, the last word before them taken as written."""
        if block not in self._blocks:
            first = max(0, block * BLOCK - 1)
            numbers = range(first, min(len(self.words), (block + 1) * BLOCK))
            lefts = [self._left(number, scale) for number in numbers]
            chosen = labelled(lefts, [self.widths[number] for number in numbers], BETWEEN)
            found = frozenset(first + number for number in chosen)
            self._blocks[block] = found - {first} if block else found
        return self._blocks[block]

    def around(self, scale: float, written: frozenset[int], chosen: range) -> frozenset[int]:
        """Those of `written` that are still to be read where the words `chosen` are held together: of these
        as many as have room, the first at any rate, and of the others those that they leave room for."""
        if not chosen:
            return written
        lefts = [self._left(number, scale) for number in chosen]
        widths = [self.widths[number] for number in chosen]
        picked = [chosen[place] for place in sorted(labelled(lefts, widths, BETWEEN))]
        low = min(self.words[chosen[0]].start * scale, lefts[0]) - BETWEEN
        high = max(self.words[chosen[-1]].end * scale, self._right(picked[-1], scale)) + BETWEEN
        others = (number for number in written if number not in chosen)
        clear = (n for n in others if self._right(n, scale) <= low or self._left(n, scale) >= high)
        return frozenset((*picked, *clear))

    def _right(self, number: int, scale: float) -> float:
        return self._left(number, scale) + self.widths[number]

    def _left(self, number: int, scale: float) -> float:
        word = self.words[number]
        return max(0.0, (word.start + word.end) / 2 * scale - self.widths[number] / 2)

    def inside(self, start: float, end: float) -> range:
        """Numbers of the words whose middle lies there."""
        near = self.spoken.between(start, end)
        found = [n for n in near if start <= (self.words[n].start + self.words[n].end) / 2 < end]
        return range(found[0], found[-1] + 1) if found else range(0)

    def between_neighbours(self, number: int, total: float) -> tuple[float, float]:
        """From where to where a word may reach, in a sound of `total` seconds."""
        before = self.words[number - 1].end if number else 0.0
        after = self.words[number + 1].start if number + 1 < len(self.words) else total
        return before, after
