"""Kokoro's English phonemes as the aligner's (ARPAbet without stress)."""

from __future__ import annotations

PHONES = {
    "b": "B", "d": "D", "f": "F", "h": "HH", "j": "Y", "k": "K", "l": "L", "m": "M", "n": "N", "p": "P",
    "s": "S", "t": "T", "v": "V", "w": "W", "z": "Z", "ɡ": "G", "ŋ": "NG", "ɹ": "R", "ʃ": "SH", "ʒ": "ZH",
    "ð": "DH", "θ": "TH", "ʤ": "JH", "ʧ": "CH", "ɾ": "T", "T": "T", "ʔ": "T",
    "ə": "AH", "ᵊ": "AH", "ɐ": "AH", "ʌ": "AH", "i": "IY", "ᵻ": "IH", "ɪ": "IH", "u": "UW", "ʊ": "UH",
    "ɑ": "AA", "ɒ": "AA", "ɔ": "AO", "ɛ": "EH", "e": "EH", "ɜ": "ER", "æ": "AE", "a": "AE", "o": "AO",
    "A": "EY", "I": "AY", "W": "AW", "Y": "OY", "O": "OW", "Q": "OW",
}  # fmt: skip
"""By the symbols of misaki, which hibari writes; lengths and stress have no counterpart."""
RHOTIC = ("ɜɹ", "əɹ")


def phones_of(phonemes: str) -> list[str]:
    """The phones; those of an r that colours its vowel as one."""
    for pair in RHOTIC:
        phonemes = phonemes.replace(pair, "ɜ")
    return [PHONES[symbol] for symbol in phonemes if symbol in PHONES]
