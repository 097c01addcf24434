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


class WordLayout:
    """`words` in the order of time, `spoken` to find them by their seconds, `widths` in px."""

    def __init__(self, words: tuple[HeardWord, ...] = ()) -> None:
        self.words = words
        self.spoken = SpokenWords([TimedWord(word.word, word.start, word.end) for word in words])
        self.widths: list[float] = []
        self._measured: tuple[float, ...] = ()
        self._written: frozenset[int] = frozenset()

    def written(self, scale: float) -> frozenset[int]:
        """Numbers of the words that have room at `scale` px a second: the same ones however it is
        scrolled."""
        key = (scale, float(scaled(100)))
        if self._measured != key:
            if self._measured[1:] != key[1:]:
                measure = QFontMetricsF(font("body", weight=600))
                self.widths = [measure.horizontalAdvance(word.word) for word in self.words]
            middles = [(word.start + word.end) / 2 * scale for word in self.words]
            lefts = [middle - wide / 2 for middle, wide in zip(middles, self.widths, strict=True)]
            self._measured, self._written = key, labelled(lefts, self.widths, BETWEEN)
        return self._written

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
