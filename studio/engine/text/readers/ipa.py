"""International phonetic symbols to the ones Kokoro knows.

Kokoro was trained on misaki's alphabet: IPA with the affricates as one letter (t͡s is ʦ) and, from espeak,
falling diphthongs as capitals (aɪ is I). What it does not know is given to the nearest phone that it does, by
place, then manner, then voicing; nothing is dropped but marks that change no phone (tie bars, syllabicity,
tone numbers, boundaries).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from studio.engine.text.vocabulary import SYMBOLS

AFFRICATES = {
    "t͡s": "ʦ",
    "d͡z": "ʣ",
    "t͡ʃ": "ʧ",
    "d͡ʒ": "ʤ",
    "t͡ɕ": "ʨ",
    "d͡ʑ": "ʥ",
    "ʈ͡ʂ": "ꭧ",
    "p͡f": "pf",
    "t͡ʂ": "ꭧ",
    "d͡ʐ": "ʤ",
}
DIPHTHONGS = {"a͡ɪ": "I", "a͡ʊ": "W", "e͡ɪ": "A", "o͡ʊ": "O", "ə͡ʊ": "Q", "ɔ͡ɪ": "Y"}
"""As misaki's espeak front end writes them; only where the source ties them into one phone."""

NEAREST = {
    # Vowels.
    "ʉ": "u",
    "ɵ": "ø",
    "ʏ": "y",
    "ɘ": "ə",
    "ɞ": "ɜ",
    "ɶ": "œ",
    "ɝ": "ɜɹ",
    "ɫ": "l",
    # Consonants.
    "g": "ɡ",
    "ʐ": "ʒ",
    "ʑ": "ʒ",
    "ɧ": "ʃ",
    "ɦ": "h",
    "ħ": "h",
    "ʕ": "ʔ",
    "ʀ": "ʁ",
    "ɺ": "ɾ",
    "ɭ": "l",
    "ɬ": "l",
    "ɮ": "l",
    "ʟ": "l",
    "ɱ": "m",
    "ʍ": "w",
    "ʙ": "b",
    "ɓ": "b",
    "ɗ": "d",
    "ɠ": "ɡ",
    "ɢ": "ɡ",
    "ʛ": "ɡ",
    "ʄ": "ɟ",
    "ʜ": "h",
    "ʢ": "h",
    "ʡ": "ʔ",
    "ˀ": "ʔ",
    "ʷ": "w",
    "ᵐ": "m",
    "ⁿ": "n",
    "ˤ": "",
    "ˑ": "ː",
    "'": "ˈ",
}


def to_kokoro(ipa: str, own: Mapping[str, str] | None = None) -> str:
    """`ipa` in Kokoro's alphabet; `own` are a language's own replacements, made first, longest first."""
    text = _parted(ipa).replace("^", "͡").replace("͜", "͡")
    for table in (own or {}, AFFRICATES, DIPHTHONGS):
        for sign in sorted(table, key=len, reverse=True):
            text = text.replace(_parted(sign), table[sign])
    return "".join(map(_nearest, text))


def long_doubles(phonemes: str) -> str:
    """Doubled consonants as long ones, as espeak and so Kokoro write them: "gatto" is ɡˈatːo."""
    return re.sub(r"([bcdfɡhjklmnpɾrstvzʃʒʦʣʧʤŋ])\1", r"\1ː", phonemes.replace("dʤ", "ʤʤ")).replace("ʎʎ", "ʎ")


def _parted(ipa: str) -> str:
    """Letters and their marks apart, as the vocabulary has them; ç stays one."""
    return unicodedata.normalize("NFD", ipa).replace("c\u0327", "\u00e7")


def _nearest(symbol: str) -> str:
    if symbol in SYMBOLS:
        return symbol
    return NEAREST.get(symbol, "ə" if unicodedata.category(symbol) == "Ll" else "")
