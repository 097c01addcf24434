"""The words of a recording to be read: in paragraphs, with what patches change of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from studio.core.hearing import HeardWord
from studio.core.patch import Patch, PatchKind, PatchState
from studio.core.word_span import WordSpan, middle_of

SILENCE, SHORT_SILENCE = 0.9, 0.35
"""Seconds without a word that end a paragraph; behind the end of a sentence, or once it is LONG, less."""
LONG, LONGEST = 28, 60
"""Words of a paragraph from which on a short silence ends it, and beyond which none goes on."""
SENTENCE_END: Final = (".", "?", "!", "…", "。", "？", "！", ".”", "?”", "!”", '."', '?"', '!"')


class Look(Enum):
    """How words stand in the text."""

    PLAIN = "plain"
    UNSURE = "unsure"
    """Heard, perhaps wrongly."""
    OLD = "old"
    """Struck out in rose: the patch that is looked at puts others there."""
    GONE = "gone"
    """Struck out and quiet: other patches."""
    NEW = "new"
    """What the patch that is looked at puts there."""
    MENDED = "mended"
    """What another patch has put there."""
    COMING = "coming"
    """What another patch will put there, once it is made."""


@dataclass(frozen=True, slots=True)
class Change:
    """From second `start` to `end` stand other words, `text`, or none: by the patch of that id, which is
    `made` or not yet, and may be the `current` one."""

    start: float
    end: float
    text: str
    patch: str
    made: bool = True
    current: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one look: the word `number` of its paragraph, or, for -1, new ones of a `patch`."""

    text: str
    look: Look
    number: int = -1
    patch: str = ""


def paragraphs_of(words: Sequence[HeardWord]) -> list[WordSpan]:
    """Which words are read in one go: a paragraph ends where the speaker is silent for long, or a little
    where a sentence ends."""
    spans: list[WordSpan] = []
    first = 0
    for number in range(1, len(words)):
        before, count = words[number - 1], number - first
        silence = words[number].start - before.end
        if silence < SHORT_SILENCE and count < LONGEST:
            continue
        may_end = count >= LONG or before.word.endswith(SENTENCE_END)
        if silence >= SILENCE or may_end or count >= LONGEST:
            spans.append(WordSpan(first, number))
            first = number
    if words:
        spans.append(WordSpan(first, len(words)))
    return spans


def changes_of(patches: Sequence[Patch], said: Sequence[str], rate: int, current: str) -> tuple[Change, ...]:
    """What patches change of the words of their recording, in the order of their places; `said` are the words
    that the chosen take of each says. Those that are off, and drafts, change nothing."""
    found = []
    for patch, text in zip(patches, said, strict=True):
        state = patch.state(text)
        if state is PatchState.OFF or patch.is_draft:
            continue
        start, end = patch.selection.start / rate, patch.selection.end / rate
        if patch.kind is PatchKind.INSERT:
            start = end = patch.place.start / rate
        shown = "" if patch.kind is PatchKind.REMOVE else patch.text
        found.append(Change(start, end, shown, patch.id, state is PatchState.MADE, patch.id == current))
    return tuple(sorted(found, key=lambda change: (change.start, change.end)))


def placed(changes: Sequence[Change], begins: Sequence[float]) -> dict[int, tuple[Change, ...]]:
    """Which changes concern which paragraph, by its number; `begins` are the moments from which on they are
    read, the middles of their first words, in order."""
    found: dict[int, list[Change]] = {}
    for change in changes:
        first = max(0, bisect_right(begins, change.start) - 1)
        last = max(first, bisect_left(begins, change.end) - 1)
        for number in range(first, last + 1):
            found.setdefault(number, []).append(change)
    return {number: tuple(concerned) for number, concerned in found.items()}


def pieces_of(words: Sequence[HeardWord], changes: Sequence[Change], until: float) -> tuple[Piece, ...]:
    """The text of one paragraph, in pieces with a blank between each and the next; `until` is the moment from
    which on the next one is read."""
    return tuple(_pieces(words, list(changes), until))


def _pieces(words: Sequence[HeardWord], waiting: list[Change], until: float) -> Iterator[Piece]:
    for number, word in enumerate(words):
        middle = middle_of(word)
        while waiting and waiting[0].end <= middle:
            yield from _fresh(waiting.pop(0))
        change = waiting[0] if waiting and waiting[0].start <= middle else None
        if change is None:
            yield Piece(word.word, Look.UNSURE if word.is_unsure else Look.PLAIN, number)
        elif change.current:
            yield Piece(word.word, Look.OLD, number, change.patch)
        elif not (change.made and change.text):
            yield Piece(word.word, Look.GONE, number, change.patch)
    for change in waiting:
        if change.end <= until:
            yield from _fresh(change)


def _fresh(change: Change) -> Iterator[Piece]:
    if change.text:
        look = Look.NEW if change.current else Look.MENDED if change.made else Look.COMING
        yield Piece(change.text, look, patch=change.patch)
