"""Which word is said when."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from studio.core.take import TimedWord


class SpokenWords:
    """A take's words in the order of time."""

    def __init__(self, words: Sequence[TimedWord] = ()) -> None:
        self.words = tuple(words)
        self._starts = [word.start for word in self.words]

    def at(self, seconds: float) -> int | None:
        """Number of the word that is being said then, None in a pause."""
        number = bisect_right(self._starts, seconds) - 1
        if number < 0 or seconds >= self.words[number].end:
            return None
        return number

    def between(self, start: float, end: float) -> range:
        """Numbers of the words that are heard from `start` to `end`."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self.words[first].end <= start:
            first += 1
        return range(first, max(first, bisect_right(self._starts, end)))


def labelled(lefts: Sequence[float], widths: Sequence[float], gap: float) -> frozenset[int]:
    """Numbers of the words that are written out: the first, and then each that begins at least `gap` px
    behind the last one written. Where all have room that is every word."""
    chosen, free = [], float("-inf")
    for number, (left, width) in enumerate(zip(lefts, widths, strict=True)):
        if left >= free:
            chosen.append(number)
            free = left + width + gap
    return frozenset(chosen)


def places(text: str, words: Sequence[TimedWord]) -> tuple[tuple[int, int] | None, ...]:
    """Where each word stands in `text`, as (start, end); None for one that is not written so.

    Words are looked for from where the last one ended, so that a word said twice is found twice.
    """
    found: list[tuple[int, int] | None] = []
    low, position = text.casefold(), 0
    for word in words:
        start = low.find(word.text.casefold(), position)
        if start < 0 or not word.text:
            found.append(None)
            continue
        position = start + len(word.text)
        found.append((start, position))
    return tuple(found)
