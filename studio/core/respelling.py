"""Ways to spell a word so that it is said otherwise: proposals to be tried by ear."""

from __future__ import annotations

import re

COUNT = 3
_VOWELS = "aeiouyäöüáéíóúàèìòùâêîôû"
_SYLLABLE = re.compile(rf"[^{_VOWELS}]*[{_VOWELS}]+(?:[^{_VOWELS}]+$|[^{_VOWELS}](?=[^{_VOWELS}]))?")
_LONG = {"a": "ay", "e": "ee", "i": "eye", "o": "oh", "u": "oo", "y": "ee"}
_SHORT = {"a": "ah", "e": "eh", "i": "ih", "o": "aw", "u": "uh", "y": "ih"}
_SILENT = (
    ("stle", "sul"),
    ("ough", "uff"),
    ("augh", "aff"),
    ("mb", "m"),
    ("kn", "n"),
    ("ps", "s"),
    ("wr", "r"),
)
_ONE_VOWEL = re.compile(r"[aeiouy](?![aeiouy])", re.IGNORECASE)


def respellings(word: str) -> tuple[str, ...]:
    """Up to three spellings of a word, none of them the word itself: in its letters if it is all capitals,
    else with its letters as they are often said, its first vowel long, and short; in syllables."""
    word = " ".join(word.split())
    if word.isupper() and len(word) > 1:
        found = [" ".join(word), "-".join(word.lower()), word.capitalize()]
    else:
        plain = word.lower()
        found = [_eased(plain), _voiced(plain, _LONG), _voiced(plain, _SHORT), in_syllables(plain)]
    distinct = dict.fromkeys(each for each in found if each and each.casefold() != word.casefold())
    return tuple(distinct)[:COUNT]


def in_syllables(word: str) -> str:
    """The word with hyphens between its syllables, by its vowels."""
    parts = _SYLLABLE.findall(word)
    rest = word[sum(map(len, parts)) :]
    return "-".join(parts)[: len(word) + len(parts)] + rest if parts else word


def _eased(word: str) -> str:
    for written, said in _SILENT:
        word = word.replace(written, said)
    return word


def _voiced(word: str, sounds: dict[str, str]) -> str:
    """The word with its first vowel in another sound, and a hyphen behind it where more follows."""
    match = _ONE_VOWEL.search(word)
    if match is None:
        return ""
    start, end = match.span()
    tail = word[end:]
    joint = "-" if re.search(rf"[{_VOWELS}]", tail) else ""
    return f"{word[:start]}{sounds[match[0]]}{joint}{tail}"
