"""From whole lines to the words in them that change, among the words that were heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from studio.core.pickups.finding import alike, letters_of

SAME = 0.75
"""How alike two words are that were the same one, misheard or spelled otherwise."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """`text` instead of the heard words `first` to `last`, the latter excluded."""

    first: int
    last: int
    text: str


def narrowed(heard: Sequence[str], old: str, new: str) -> Narrowed:
    """Which of the `heard` words, spelled `old` in a list (empty where it does not say), change to become
    `new`. At least one does; what a listener spelled otherwise than the list is no change."""
    before, after = old.split() or list(heard), new.split()
    same = _equal if old.strip() else _near
    front, back = _common(before, after, same)
    if len(before) == front + back or len(after) == front + back:
        front, back = _spared(front, back)
    first, last = _reached(heard, before[:front]), len(heard) - _reached(heard[::-1], before[::-1][:back])
    if first >= last:
        return Narrowed(0, len(heard), new)
    return Narrowed(first, last, " ".join(after[front : len(after) - back]))


def _common(one: Sequence[str], other: Sequence[str], same: Callable[[str, str], bool]) -> tuple[int, int]:
    """How many words are the same from the beginning, and how many of the rest from the end."""
    shorter = min(len(one), len(other))
    front = 0
    while front < shorter and same(one[front], other[front]):
        front += 1
    back = 0
    while back < shorter - front and same(one[-1 - back], other[-1 - back]):
        back += 1
    return front, back


def _spared(front: int, back: int) -> tuple[int, int]:
    """With one word more that changes, where words only come or go."""
    return (front, back - 1) if back else (max(0, front - 1), back)


def _reached(heard: Sequence[str], words: Sequence[str]) -> int:
    """How many heard words are those of the list."""
    if not words:
        return 0
    text = " ".join(words)
    near = range(max(1, len(words) // 2), min(len(heard), 2 * len(words) + 2) + 1)
    return max(near, key=lambda count: alike(text, " ".join(heard[:count])), default=0)


def _equal(one: str, other: str) -> bool:
    return letters_of(one) == letters_of(other)


def _near(one: str, other: str) -> bool:
    return alike(one, other) >= SAME
