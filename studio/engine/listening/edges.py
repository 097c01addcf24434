"""Ends of words moved to where the sound ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from studio.audio.pauses import Span
from studio.engine.listening.word import HeardWord

REACH = 0.3
"""Seconds that an end next to a pause may be wrong by."""


def snapped(words: Sequence[HeardWord], speech: Sequence[Span]) -> list[HeardWord]:
    """A word that begins or ends in a pause begins or ends at its edge; one that lies in a pause stays."""
    return [_ended(_begun(word, speech), speech) for word in words]


def _begun(word: HeardWord, speech: Sequence[Span]) -> HeardWord:
    if _within(word.start, speech):
        return word
    coming = [span.start for span in speech if word.start < span.start < word.end]
    near = coming and coming[0] - word.start <= REACH
    return replace(word, start=coming[0]) if near else word


def _ended(word: HeardWord, speech: Sequence[Span]) -> HeardWord:
    if _within(word.end, speech):
        return word
    gone = [span.end for span in speech if word.start < span.end < word.end]
    near = gone and word.end - gone[-1] <= max(REACH, (word.end - word.start) / 2)
    return replace(word, end=gone[-1]) if near else word


def _within(at: float, speech: Sequence[Span]) -> bool:
    return any(span.start <= at <= span.end for span in speech)
