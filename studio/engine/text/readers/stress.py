"""Where a word is stressed, for front ends that do not say. Kokoro wants the mark right before the vowel."""

from __future__ import annotations

import re
from collections.abc import Callable

VOWEL = re.compile(r"[aeiouyæɐɑɒɔəɚɛɜɨɪɯøœɤʊʌᵻAIOQWY]̃?ː?")
PRIMARY = "ˈ"


def before_vowels(phonemes: str) -> str:
    """Each stress mark moved from its syllable's onset to its vowel, as espeak and so Kokoro write it."""
    return re.sub(rf"([ˈˌ])([^ˈˌ]*?)(?={VOWEL.pattern})", r"\2\1", phonemes)


def stressed(phonemes: str, choose: Callable[[int], int]) -> str:
    """With primary stress on vowel `choose(number of vowels)`, unless there is stress already or no vowel."""
    vowels = [match.start() for match in VOWEL.finditer(phonemes)]
    if PRIMARY in phonemes or not vowels:
        return phonemes
    at = vowels[max(0, min(choose(len(vowels)), len(vowels) - 1))]
    return phonemes[:at] + PRIMARY + phonemes[at:]


def stressed_once(phonemes: str) -> str:
    """With only the first primary stress; the later ones of a compound become secondary."""
    first, mark, rest = phonemes.partition(PRIMARY)
    return first + mark + rest.replace(PRIMARY, "ˌ")
