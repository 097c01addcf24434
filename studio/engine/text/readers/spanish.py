"""Spanish as espeak has it: glides, Castilian θ and ʎ (which the voices' training had), ŋ, and diphthongs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_FALLING = {"ai": "I", "au": "W", "ei": "A", "eu": "eʊ", "oi": "oɪ", "ou": "oʊ"}

_SOFT = {"b": "β", "d": "ð", "ɡ": "ɣ"}


def spanish_word(written: str, phonemes: str) -> str:
    """`phonemes` of the rules, for the lower-case word `written`, in Kokoro's alphabet."""
    sounds = phonemes.replace("tʃ", "ʧ").replace("nb", "mb")
    sounds = _in_order(sounds, "s", re.findall(r"z|c(?=[eiéí])|s|x", written), {"z": "θ", "c": "θ"})
    sounds = _in_order(sounds, "ʝ", re.findall(r"ll|y|hi(?=e)", written), {"ll": "ʎ"})
    sounds = re.sub(r"n(?=[kɡx])", "ŋ", sounds)
    return _vowels(sounds, hiatus=bool(re.search("[íú]", written)))


def _in_order(sounds: str, sign: str, letters: list[str], instead: dict[str, str]) -> str:
    """The signs that came from certain letters, told by their order; unchanged where the numbers differ."""
    if sounds.count(sign) != len(letters):
        return sounds
    left = iter(letters)
    return re.sub(sign, lambda match: instead.get(next(left), sign), sounds)


def _vowels(sounds: str, *, hiatus: bool) -> str:
    if not hiatus:
        sounds = re.sub(r"ˈi(?=[aeou])", "jˈ", sounds)
        sounds = re.sub(r"ˈu(?=[aeoi])", "wˈ", sounds)
    sounds = re.sub(r"(?<!ˈ)i(?=ˈ?[aeou])", "j", sounds)
    sounds = re.sub(r"(?<!ˈ)u(?=ˈ?[aeoi])", "w", sounds)
    return re.sub(r"[aeo][iu]", lambda pair: _FALLING[pair[0]], sounds)


def spanish_words(_: Sequence[str], sounds: list[str]) -> list[str]:
    """The words of a sentence: b, d and g are soft after the vowel, s or r that ends the word before."""
    softened = sounds[:1]
    for before, word in pairwise(sounds):
        soft = before[-1:] in tuple("aeiousɾjwIAWʊɪ") and word[:1] in _SOFT
        softened.append(_SOFT[word[0]] + word[1:] if soft else word)
    return softened
