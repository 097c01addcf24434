"""Kokoro's alphabet: what the model's tokens are, and which of them stretch."""

from __future__ import annotations

import json
from enum import Enum
from functools import cache
from importlib import resources

import numpy as np
import numpy.typing as npt

PAD = 0
_VOWELS = frozenset("AIOQWYᵊaeiouyɑɐɒæɔəɚɛɜɨɪɯøœʊʌɤᵻ")
_PAUSES = frozenset(';:,.!?—…"()“” ')
_MARKS = frozenset("ˈˌ\u0303ːʰʲ↓→↗↘")


class Kind(Enum):
    VOWEL = "vowel"
    CONSONANT = "consonant"
    MARK = "mark"
    PAUSE = "pause"


@cache
def vocabulary() -> dict[str, int]:
    """Symbol to token, the 114 that the model was trained on (Kokoro-82M, config.json)."""
    text = (resources.files("studio.engine") / "data" / "vocabulary.json").read_text("utf-8")
    known: dict[str, int] = json.loads(text)
    return known


def kind_of(symbol: str) -> Kind:
    """Vowels and pauses stretch with the pace more than consonants do; marks belong to their neighbours."""
    if symbol in _PAUSES:
        return Kind.PAUSE
    if symbol in _MARKS:
        return Kind.MARK
    return Kind.VOWEL if symbol in _VOWELS else Kind.CONSONANT


def spoken(phonemes: str) -> str:
    """The phonemes without symbols that the model does not know."""
    return "".join(symbol for symbol in phonemes if symbol in vocabulary())


def tokens_of(phonemes: str) -> npt.NDArray[np.int64]:
    """Tokens with the pads at both ends, int64 [len + 2]; every symbol must be known."""
    known = vocabulary()
    return np.array([PAD, *(known[symbol] for symbol in phonemes), PAD], np.int64)
