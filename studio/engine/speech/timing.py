"""When each phoneme and each word is said, from the frames that the model gave its tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from studio.core.take import TimedWord
from studio.engine.speech.model import FRAME, SAMPLE_RATE, IntArray
from studio.engine.speech.phones import Kind, ipa, is_stress, kind_of
from studio.engine.text.clause import Word

LEAD_FRAMES = 3.0
"""A token is heard this much before its frames begin, and longer before if it is stretched (measured against
forced alignment: the median error of word starts is 15 ms)."""


@dataclass(frozen=True, slots=True)
class Times:
    words: tuple[TimedWord, ...]
    phonemes: tuple[TimedWord, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """What is kept of the samples, from `start` to `end`, and where the last sound ends: `heard`."""

    start: int
    end: int
    heard: int

    @property
    def seconds(self) -> float:
        return (self.heard - self.start) / SAMPLE_RATE


def times_of(phonemes: str, words: Sequence[Word], frames: IntArray, span: Span, pace: float = 1.0) -> Times:
    """Times in seconds from the start of `span`, held inside what is heard of it. `frames` has the pads at
    both ends."""
    heard = np.clip(starts(frames, pace), span.start, span.heard)
    edges: list[float] = ((heard - span.start) / SAMPLE_RATE).tolist()
    return Times(tuple(_words(phonemes, words, edges)), tuple(_phonemes(phonemes, edges)))


def starts(frames: IntArray, pace: float = 1.0) -> IntArray:
    """The sample at which each phoneme is first heard, and at last the one at which all is said."""
    lead = LEAD_FRAMES / min(1.0, pace)
    return np.maximum(np.round((np.cumsum(frames[:-1]) - lead) * FRAME), 0).astype(np.int64)


def _words(phonemes: str, words: Sequence[Word], edges: Sequence[float]) -> Iterator[TimedWord]:
    at = 0
    for word in words:
        found = phonemes.find(word.phonemes, at) if word.phonemes else -1
        if found < 0:
            continue
        at = found + len(word.phonemes)
        ends_at = at + 1 if phonemes[at : at + 1] == " " else at
        yield TimedWord(word.text, edges[found], edges[ends_at])


def _phonemes(phonemes: str, edges: Sequence[float]) -> Iterator[TimedWord]:
    """Each phoneme with its marks: the stress before it, the length and tone behind it."""
    at = 0
    while at < len(phonemes):
        first = at
        while at < len(phonemes) - 1 and is_stress(phonemes[at]):
            at += 1
        symbol = phonemes[at]
        at += 1
        if kind_of(symbol) not in (Kind.VOWEL, Kind.CONSONANT):
            continue
        while at < len(phonemes) and kind_of(phonemes[at]) is Kind.MARK and not is_stress(phonemes[at]):
            at += 1
        yield TimedWord(ipa(symbol), edges[first], edges[at])
