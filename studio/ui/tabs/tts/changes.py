"""Which words of a text are not those of its take."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

LONGEST = 300
"""Words; a longer stretch counts as changed as a whole: comparing it would outlast a key press."""


def changed_spans(said: str, now: str) -> tuple[tuple[int, int], ...]:
    """(start, end) in `now` of words that `said` does not have there. Where words only went away, the word
    that closes the gap is given."""
    new = list(re.finditer(r"\S+", now))
    spans = []
    for _, _, first, last in _differences(said.split(), [word.group() for word in new]):
        begin = min(first, len(new) - 1)
        if new:
            spans.append((new[begin].start(), new[max(last - 1, begin)].end()))
    return tuple(spans)


def said_instead(said: str, now: str) -> str:
    """The first words of `said` that `now` has otherwise, with a word on each side."""
    old = said.split()
    for first, last, _, _ in _differences(old, now.split()):
        return " ".join(old[max(first - 1, 0) : last + 1]).strip(".,;:!?")
    return " ".join(old)


def _differences(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    """From and to in `old`, from and to in `new`, of each stretch that is not the same.

    What is the same at both ends is set aside first: mostly one place was edited, and that is found at once.
    """
    start, end = common_ends(old, new)
    old_middle, new_middle = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(old_middle), len(new_middle)) > LONGEST:
        return [(start, len(old) - end, start, len(new) - end)]
    matcher = SequenceMatcher(None, old_middle, new_middle, autojunk=False)
    return [
        (start + a, start + b, start + c, start + d)
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]


def common_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many characters (or words) are the same at the start, and at the end after that."""
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    left = shorter - start
    end = next((i for i in range(left) if old[-1 - i] != new[-1 - i]), left)
    return start, end
