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
_PAUSES = frozenset(';:,.!?—…"()“”')
_MARKS = frozenset("ˈˌ\u0303ːʰʲᵝ↓→↗↘")
_CLOSING = ".!?,;:—…"
_BEHIND_MARKS = ' "”)'
_STRESS = frozenset("ˈˌ")
_IPA = {
    "A": "eɪ", "I": "aɪ", "O": "oʊ", "Q": "əʊ", "W": "aʊ", "Y": "ɔɪ", "T": "ɾ",
    "ᵊ": "ə", "ᵻ": "ɪ", "ʣ": "dz", "ʤ": "dʒ", "ʥ": "dʑ", "ʦ": "ts", "ʧ": "tʃ", "ʨ": "tɕ", "ꭧ": "tʂ",
}  # fmt: skip


class Kind(Enum):
    VOWEL = "vowel"
    CONSONANT = "consonant"
    MARK = "mark"
    PAUSE = "pause"
    SPACE = "space"


@cache
def vocabulary() -> dict[str, int]:
    """Symbol to token, the 114 that the model was trained on (Kokoro-82M, config.json)."""
    text = (resources.files("studio.engine") / "data" / "vocabulary.json").read_text("utf-8")
    known: dict[str, int] = json.loads(text)
    return known


def kind_of(symbol: str) -> Kind:
    """Vowels and pauses stretch with the pace more than consonants do; marks belong to their neighbours; a
    space is the passage from word to word, without a pause."""
    if symbol == " ":
        return Kind.SPACE
    if symbol in _PAUSES:
        return Kind.PAUSE
    if symbol in _MARKS:
        return Kind.MARK
    return Kind.VOWEL if symbol in _VOWELS else Kind.CONSONANT


def is_stress(symbol: str) -> bool:
    """Whether it is one of the two marks that stand before what they stress."""
    return symbol in _STRESS


def ipa(symbol: str) -> str:
    """A symbol of Kokoro's alphabet as the International Phonetic Alphabet writes it."""
    return _IPA.get(symbol, symbol)


def spoken(phonemes: str) -> str:
    """What the model can read of the phonemes: without symbols that it does not know, and closed by a mark,
    for without one its last sound has no end. Empty if there is nothing to say."""
    known = "".join(symbol for symbol in phonemes if symbol in vocabulary()).strip()
    last = known.rstrip(_BEHIND_MARKS)[-1:]
    return f"{known}." if last and last not in _CLOSING else known


def tokens_of(phonemes: str) -> npt.NDArray[np.int64]:
    """Tokens with the pads at both ends, int64 [len + 2]; every symbol must be known."""
    known = vocabulary()
    return np.array([PAD, *(known[symbol] for symbol in phonemes), PAD], np.int64)
