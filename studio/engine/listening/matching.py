"""A given text beside what was heard: which of its words belong to which stretch, and how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from studio.engine.listening.word import HeardWord, bare
from studio.engine.text.clause import Word

SOUNDS_LIKE = 0.72
"""How alike two spellings are that may be the same word misheard."""


def shared_out(words: Sequence[Word], heard: Sequence[Sequence[HeardWord]]) -> list[range]:
    """For each stretch, the words of the text that are said in it. Words that were not heard go with the
    words before them."""
    flat = [bare(each.word) for stretch in heard for each in stretch]
    ends = []
    at = 0
    for stretch in heard:
        at += len(stretch)
        ends.append(at)
    places = _places([bare(word.text) for word in words], flat)
    firsts = [_first_from(places, end, len(words)) for end in ends]
    starts = [0, *firsts[:-1]]
    firsts[-1:] = [len(words)]
    return [range(start, max(start, end)) for start, end in zip(starts, firsts, strict=True)]


def confidences(words: Sequence[Word], heard: Sequence[HeardWord]) -> list[float]:
    """How sure each word of the text is: as sure as the recogniser was where it heard the same, a part of
    that where it heard something like it, 0 where it heard nothing of the kind."""
    wanted, said = [bare(word.text) for word in words], [bare(each.word) for each in heard]
    sure = [0.0] * len(words)
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, wanted, said, autojunk=False).get_opcodes():
        if kind == "equal":
            for number in range(a2 - a1):
                sure[a1 + number] = heard[b1 + number].confidence
        elif kind == "replace":
            likeness = SequenceMatcher(None, "".join(wanted[a1:a2]), "".join(said[b1:b2])).ratio()
            mean = sum(each.confidence for each in heard[b1:b2]) / (b2 - b1)
            sure[a1:a2] = [likeness * mean if likeness >= SOUNDS_LIKE else 0.0] * (a2 - a1)
    return sure


def _places(wanted: Sequence[str], said: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of numbers of words that are the same in both, in order."""
    blocks = SequenceMatcher(None, wanted, said, autojunk=False).get_matching_blocks()
    return [(block.a + number, block.b + number) for block in blocks for number in range(block.size)]


def _first_from(places: Sequence[tuple[int, int]], heard: int, words: int) -> int:
    """The first word of the text that was heard at or after number `heard`."""
    return next((word for word, place in places if place >= heard), words)
