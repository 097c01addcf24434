"""Finding words among those that were heard, where neither side is spelled as the other.

Letters are aligned, not words: the place of the least edits (Sellers 1980, approximate matching in a text)
that begins and ends with whole words, so that “alarmclock” is found in “alarm clock” and a misheard letter
costs a letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.core.listen_back import bare
from studio.core.pickups.figures import in_letters

LEAST = 0.6
"""How alike a place is at least that is one at all: two letters in five may be others."""
LONGEST = 1500
"""Letters that are looked for; more of a text only tell the same place."""
FAR: int = 1 << 20
Costs = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Place:
    """The words from number `first` up to `last`, not with it, and how `alike` they are, 0 to 1."""

    first: int
    last: int
    alike: float


class HeardLetters:
    """`find(text)` in words that were heard, as often as one wants: 40,000 words in some 20 ms a search."""

    def __init__(self, words: Sequence[str]) -> None:
        letters = [letters_of(word) for word in words]
        ends = np.cumsum([len(each) for each in letters], dtype=np.int64)
        self._ends = ends
        self._starts = np.concatenate(([0], ends[:-1])) if len(ends) else ends
        self._text = np.array([ord(letter) for each in letters for letter in each], np.int32)

    def find(self, text: str, least: float = LEAST) -> tuple[Place, ...]:
        """The places where something like `text` is said, the likest first; none lies in another."""
        wanted = np.array([ord(letter) for letter in letters_of(text)[:LONGEST]], np.int32)
        if not len(wanted) or not len(self._text):
            return ()
        costs = _aligned(wanted, self._text, self._starts)[self._ends]
        most = (1 - least) * len(wanted)
        found: list[Place] = []
        for number in np.argsort(costs, kind="stable"):
            if costs[number] > most or len(found) >= 50:
                break
            place = self._place(wanted, int(number))
            if place is not None and place.alike >= least and not any(_share(place, each) for each in found):
                found.append(place)
        return tuple(sorted(found, key=lambda place: (-place.alike, place.first)))

    def _place(self, wanted: Costs, last: int) -> Place | None:
        """The place that ends with the word of number `last`, by aligning backward from there."""
        end = int(self._ends[last])
        begin = max(0, end - 2 * len(wanted) - 20)
        backward = self._text[begin:end][::-1]
        costs = _aligned(wanted[::-1], backward, np.array([0]))
        starts = self._starts[: last + 1]
        starts = starts[starts >= begin]
        if not len(starts):
            return None
        there = costs[end - starts]
        best = len(there) - 1 - int(there[::-1].argmin())
        first = last + 1 - len(starts) + best
        longest = max(len(wanted), end - int(starts[best]))
        return Place(first, last + 1, 1 - float(there[best]) / longest)


def letters_of(text: str) -> str:
    """What is compared: letters alone, numbers in words, in lower case."""
    return bare(in_letters(text)) if any(map(str.isdigit, text)) or not text.isalnum() else text.casefold()


def alike(one: str, other: str) -> float:
    """How alike two texts are by their letters, 0 to 1."""
    first, second = letters_of(one)[:LONGEST], letters_of(other)[:LONGEST]
    if not first or not second:
        return float(first == second)
    codes = [np.array([ord(letter) for letter in each], np.int32) for each in (first, second)]
    cost = int(_aligned(codes[0], codes[1], np.array([0]))[-1])
    return 1 - cost / max(len(first), len(second))


def _aligned(wanted: Costs, text: Costs, open_at: NDArray[np.int64]) -> Costs:
    """How many letters have to be changed, for every end in `text` (0 to its length), if it may begin at the
    places `open_at` only."""
    size = len(text) + 1
    steps = np.arange(size, dtype=np.int32)
    costs = np.full(size, FAR, np.int32)
    costs[open_at] = 0
    costs = np.minimum.accumulate(costs - steps) + steps
    for letter in wanted:
        other = costs + 1
        np.minimum(other[1:], costs[:-1] + (text != letter), out=other[1:])
        costs = (np.minimum.accumulate(other - steps) + steps).astype(np.int32)
    return costs


def _share(one: Place, other: Place) -> bool:
    return one.first < other.last and other.first < one.last
