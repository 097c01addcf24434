"""Words of a recording by their places: which lie in a stretch, and the silence in front of each.

`words` are in the order of time; a gap has the number of the word behind it, so that there is one gap more
than words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from studio.core.hearing import HeardWord, Stretch
from studio.core.listen_back import bare

PAUSE: Final = 0.13
"""Seconds of silence that are a pause; shorter ones may be the closing of a p, t or k (Hieke, Kowal and
O'Connell, *The trouble with “articulatory” pauses*, 1983)."""
TOUCHING: Final = 0.3
"""Seconds by which a word may have been heard to end before its silence begins, or begin after it."""
UNMEASURED: Final = 2.0
"""Seconds between two words that are taken for silence where no pause was measured at all."""
MARGIN: Final = 0.06
"""Seconds beside a word at which is cut where there is no silence but some room."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two words, in seconds: the one before ends at `before`, the one behind begins at `behind`.
    `after` is the silence that follows the former, `ahead` the one in front of the latter: one and the same,
    unless something else is heard between. Either may be one moment."""

    before: float
    behind: float
    after: Stretch
    ahead: Stretch


def is_pause(silence: Stretch) -> bool:
    """Whether the speaker paused."""
    return silence.end - silence.start >= PAUSE


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
    was measured, that is its silence: words that were heard end and begin only roughly. A pause counts if it
    touches the word: what lies beyond others, in a part that was not listened to, is not its silence."""
    before = words[number - 1].end if number else 0.0
    behind = words[number].start if number < len(words) else seconds
    low = middle_of(words[number - 1]) if number else 0.0
    high = middle_of(words[number]) if number < len(words) else seconds
    near = [Stretch(max(each.start, low), min(each.end, high)) for each in _between(pauses, low, high)]
    after = _longest(each for each in near if each.start <= before + TOUCHING)
    ahead = _longest(each for each in near if each.end >= behind - TOUCHING)
    if not pauses and PAUSE <= behind - before <= UNMEASURED:
        after = ahead = Stretch(before, behind)
    beside = min(MARGIN, (behind - before) / 2)
    return Gap(before, behind, after or _moment(before + beside), ahead or _moment(behind - beside))


def word_through(words: Sequence[HeardWord], moment: float, near: float) -> int | None:
    """The word that is said at a moment, which is farther than `near` seconds from both its ends."""
    number = bisect_right(words, moment, key=lambda word: word.start) - 1
    if number < 0:
        return None
    word = words[number]
    return number if word.start + near < moment < word.end - near else None


def _between(pauses: Sequence[Stretch], low: float, high: float) -> Sequence[Stretch]:
    first = bisect_right(pauses, low, key=lambda pause: pause.end)
    return pauses[first : bisect_left(pauses, high, key=lambda pause: pause.start)]


def _longest(silences: Iterable[Stretch]) -> Stretch | None:
    return max(silences, key=lambda silence: silence.end - silence.start, default=None)


def _moment(second: float) -> Stretch:
    return Stretch(second, second)


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
