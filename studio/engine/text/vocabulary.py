"""The symbols that Kokoro-82M knows: its tokenizer's table, as hexgrad/Kokoro-82M's config.json has it."""

from __future__ import annotations

MARKS = ';:,.!?—…"()“”'
"""Punctuation the model reads as melody and pause."""

TONES = "↓→↗↘"
STRESSES = "ˈˌ"
MODIFIERS = "̃ːʰʲᵝ"
LETTERS = "ʣʥʦʨꭧAIOQSTWYᵊabcdefhijklmnopqrstuvwxyzɑɐɒæβɔɕçɖðʤəɚɛɜɟɡɥɨɪʝɯɰŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʧʊʋʌɣɤχʎʒʔᵻ"
SYMBOLS = frozenset(MARKS + " " + TONES + STRESSES + MODIFIERS + LETTERS)


def known(phonemes: str) -> str:
    """`phonemes` without symbols outside the vocabulary and without doubled or outer spaces."""
    return " ".join("".join(symbol for symbol in phonemes if symbol in SYMBOLS).split())
