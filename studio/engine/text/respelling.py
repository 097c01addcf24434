"""Phonemes as an English reader would spell their sound: for services that are told by spelling."""

from __future__ import annotations

import re

_VOWELS = {
    "i": "ee", "ɪ": "ih", "A": "ay", "ɛ": "eh", "æ": "a", "ɑ": "ah", "ɔ": "aw", "O": "oh", "ʊ": "oo",
    "u": "oo", "ʌ": "uh", "ə": "uh", "ɜ": "ur", "ɚ": "er", "I": "eye", "W": "ow", "Y": "oy", "Q": "oh",
    "ᵊ": "uh", "ɒ": "o", "a": "ah", "ɐ": "uh", "ᵻ": "ih", "e": "ay", "o": "oh", "y": "ew",
    "ø": "ur", "œ": "ur",
}  # fmt: skip
_CONSONANTS = {
    "ʃ": "sh", "ʒ": "zh", "ʧ": "ch", "ʤ": "j", "θ": "th", "ð": "th", "ŋ": "ng", "ɹ": "r", "ɾ": "t", "T": "t",
    "ʝ": "y", "ɱ": "m", "ɳ": "n", "ʋ": "v", "ɸ": "f", "χ": "kh", "ɰ": "w", "ʥ": "j", "ʨ": "ch", "ɕ": "sh",
    "ɡ": "g", "j": "y", "x": "kh", "ɲ": "ny", "ʎ": "ly", "ʔ": "", "ç": "h", "ʁ": "r", "ʦ": "ts", "ʣ": "dz",
    "β": "b", "ɣ": "g", "ɥ": "w", "c": "k", "ɟ": "g", "ʂ": "sh", "ɖ": "d", "ʈ": "t",
}  # fmt: skip
_SYLLABLE = re.compile(rf"[^{''.join(_VOWELS)} ]*[{''.join(_VOWELS)}](?:[^{''.join(_VOWELS)} ]+(?= |$))?")


def respelled(phonemes: str) -> str:
    """«shiv-awn» for ʃɪvˈɔn. Stress has no spelling."""
    bare = re.sub(r"[ˈˌːʰʲ\u0303↓→↗↘]", "", phonemes)
    return " ".join(filter(None, map(_word, bare.split())))


def _word(phonemes: str) -> str:
    syllables = _SYLLABLE.findall(phonemes) or [phonemes]
    return "-".join(filter(None, map(_spelled, _cut(syllables))))


def _cut(syllables: list[str]) -> list[str]:
    """Of several consonants between two vowels the first closes the syllable before."""
    cut = syllables[:1]
    for syllable in syllables[1:]:
        onset = re.match(rf"[^{''.join(_VOWELS)}]*", syllable)
        if onset and len(onset[0]) > 1:
            cut[-1] += syllable[0]
            syllable = syllable[1:]
        cut.append(syllable)
    return cut


def _spelled(syllable: str) -> str:
    return "".join(_VOWELS.get(symbol) or _CONSONANTS.get(symbol, symbol) for symbol in syllable)
