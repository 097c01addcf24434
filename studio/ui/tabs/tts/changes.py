"""Which words of a text are not those of its take."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

LONGEST = 1500
"""Words; beyond, a comparison would take longer than a key press may."""


def changed_spans(said: str, now: str) -> tuple[tuple[int, int], ...]:
    """(start, end) in `now` of words that `said` does not have there. Where words only went away, the word
    that closes the gap is given. Nothing for very long texts."""
    old, new = re.findall(r"\S+", said), list(re.finditer(r"\S+", now))
    if not new or max(len(old), len(new)) > LONGEST:
        return ()
    matcher = SequenceMatcher(None, old, [word.group() for word in new], autojunk=False)
    spans = []
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag == "equal":
            continue
        begin = min(first, len(new) - 1)
        spans.append((new[begin].start(), new[max(last - 1, begin)].end()))
    return tuple(spans)


def common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters are the same at the start, and at the end after that."""
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    left = shorter - start
    end = next((i for i in range(left) if old[-1 - i] != new[-1 - i]), left)
    return start, end
