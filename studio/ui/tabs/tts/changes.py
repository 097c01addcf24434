"""Which words of a text are not those of its take."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

LONGEST = 1500
"""Words; beyond, a comparison would take longer than a key press may."""


def changed_spans(said: str, now: str) -> tuple[tuple[int, int], ...]:
    """(start, end) in `now` of words that `said` does not have there. Where words only went away, the word
    that closes the gap is given. Nothing for very long texts."""
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
    """From and to in `old`, from and to in `new`, of each stretch that is not the same."""
    if max(len(old), len(new)) > LONGEST:
        return []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters are the same at the start, and at the end after that."""
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    left = shorter - start
    end = next((i for i in range(left) if old[-1 - i] != new[-1 - i]), left)
    return start, end
