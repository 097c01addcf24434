"""When each phoneme and each word is said, from the frames that the model gave its tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.core.take import TimedWord
from studio.engine.speech.model import FRAME, SAMPLE_RATE, IntArray
from studio.engine.speech.phones import Kind, kind_of
from studio.engine.text.clause import Word

LEAD_FRAMES = 3
"""The first token's duration runs this much longer than what is heard of it (on onsets, 2.8)."""


@dataclass(frozen=True, slots=True)
class Times:
    words: tuple[TimedWord, ...]
    phonemes: tuple[TimedWord, ...]


def times_of(phonemes: str, words: Sequence[Word], frames: IntArray, span: tuple[int, int]) -> Times:
    """Times in seconds from the start of `span` (samples), held inside it. `frames` has the pads at both
    ends."""
    heard = np.clip((np.cumsum(frames) - LEAD_FRAMES) * FRAME, span[0], span[1])
    edges: list[float] = ((heard - span[0]) / SAMPLE_RATE).tolist()
    spoken = tuple(
        TimedWord(symbol, edges[at], edges[at + 1])
        for at, symbol in enumerate(phonemes)
        if kind_of(symbol) in (Kind.VOWEL, Kind.CONSONANT)
    )
    return Times(tuple(_timed_words(phonemes, words, edges)), spoken)


def _timed_words(phonemes: str, words: Sequence[Word], edges: Sequence[float]) -> list[TimedWord]:
    timed = []
    at = 0
    for word in words:
        found = phonemes.find(word.phonemes, at) if word.phonemes else -1
        if found < 0:
            continue
        at = found + len(word.phonemes)
        timed.append(TimedWord(word.text, edges[found], edges[at]))
    return timed
