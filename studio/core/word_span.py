"""Words of a recording by their places: which lie in a stretch, and the silence in front of each.

`words` are in the order of time; a gap has the number of the word behind it, so that there is one gap more
than words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from studio.core.hearing import HeardWord, Stretch
from studio.core.listen_back import bare

PAUSE: Final = 0.13
"""Seconds of silence that are a pause; shorter ones may be the closing of a p, t or k (Hieke, Kowal and
O'Connell, *The trouble with “articulatory” pauses*, 1983)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two words, in seconds: the one before ends at `before`, the one behind begins at `behind`, and
    it is silent from `start` to `end`, which may be one moment."""

    before: float
    behind: float
    start: float
    end: float

    @property
    def seconds(self) -> float:
        """How long it is silent."""
        return self.end - self.start

    @property
    def is_pause(self) -> bool:
        """Whether the speaker paused, or it is an end of the recording."""
        return self.seconds >= PAUSE

    @property
    def middle(self) -> float:
        """The moment that is safest to cut at."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class WordSpan:
    """The words `first` to `last`, the latter excluded; none where they are equal."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first


def middle_of(word: HeardWord) -> float:
    """The moment by which a word counts as inside of a stretch or not."""
    return (word.start + word.end) / 2


def span_in(words: Sequence[HeardWord], start: float, end: float) -> WordSpan:
    """The words whose middle lies from second `start` to `end`."""
    first = bisect_left(words, start, key=middle_of)
    return WordSpan(first, max(first, bisect_left(words, end, key=middle_of)))


def text_of(words: Sequence[HeardWord]) -> str:
    """The words as one text."""
    return " ".join(word.word for word in words)


def gap_before(words: Sequence[HeardWord], number: int, pauses: Sequence[Stretch], seconds: float) -> Gap:
    """The gap in front of word `number`, or behind the last one, in a recording of `seconds`. Where a pause
    was measured, that is its silence: words that were heard end and begin only roughly."""
    before = words[number - 1].end if number else 0.0
    behind = words[number].start if number < len(words) else seconds
    low = middle_of(words[number - 1]) if number else 0.0
    high = middle_of(words[number]) if number < len(words) else seconds
    pause = _longest(pauses, low, high)
    if pause is None:
        return Gap(before, behind, *_roughly(before, behind))
    return Gap(before, behind, max(pause.start, low), min(pause.end, high))


def word_through(words: Sequence[HeardWord], moment: float, near: float) -> int | None:
    """The word that is said at a moment, which is farther than `near` seconds from both its ends."""
    number = bisect_right(words, moment, key=lambda word: word.start) - 1
    if number < 0:
        return None
    word = words[number]
    return number if word.start + near < moment < word.end - near else None


def _longest(pauses: Sequence[Stretch], low: float, high: float) -> Stretch | None:
    first = bisect_right(pauses, low, key=lambda pause: pause.end)
    last = bisect_left(pauses, high, key=lambda pause: pause.start)
    found = pauses[first:last]
    return max(found, key=lambda pause: min(pause.end, high) - max(pause.start, low), default=None)


def _roughly(before: float, behind: float) -> tuple[float, float]:
    """Where no pause was measured: the whole gap where it is long enough for one, else its middle."""
    if behind - before >= PAUSE:
        return before, behind
    middle = (before + behind) / 2
    return middle, middle


def folded(words: Sequence[HeardWord]) -> list[str]:
    """Letters and figures alone, in lower case, as `find_words` wants them."""
    texts = (word.word for word in words)
    return [text.casefold() if text.isalnum() else bare(text) for text in texts]


def find_words(said: Sequence[str], sought: str) -> list[WordSpan]:
    """Where in the `folded` words those stand that are sought: whole ones but for the last, of which the
    beginning is enough. Capitals and punctuation count for nothing."""
    wanted = [bare(part) for part in sought.split() if bare(part)]
    if not wanted:
        return []
    *whole, last = wanted
    length = len(whole)
    return [
        WordSpan(number, number + length + 1)
        for number in range(len(said) - length)
        if said[number + length].startswith(last) and said[number : number + length] == whole
    ]
