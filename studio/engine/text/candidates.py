"""How else a word could be said: for somebody to choose by ear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from studio.core.errors import BadText
from studio.core.languages import language_name
from studio.engine.text.characters import clean
from studio.engine.text.front_ends import languages
from studio.engine.text.mixed import read_mixed, why_silent
from studio.engine.text.readers.stress import PRIMARY, VOWEL
from studio.engine.text.respelling import respelled

MOST = 3
LONGEST = 100
OTHERS = ("it", "es", "fr", "de", "en")
"""Languages that names come from, by whose rules a word may be read."""
INITIALS = 6
"""Letters of the longest word that may be one of initials."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`phonemes` as the voices read them, a `spelling` that sounds so in English, and where it comes from."""

    phonemes: str
    spelling: str
    reason: str


def said_now(word: str, language: str, british: bool = False) -> str:
    """The phonemes of a word by itself. BadText where it has none."""
    phonemes = " ".join(each.phonemes for each in read_mixed(clean(word), language, british) if each.phonemes)
    if not phonemes:
        raise BadText(why_silent(word, language))
    return phonemes


def candidates(word: str, language: str, british: bool = False, sounds_like: str = "") -> list[Candidate]:
    """Up to three, none of which is what is said now, nor like another. Sorted by how likely it is meant:
    what the user spelled, initials, stress elsewhere, the rules of other languages, another dictionary."""
    now = said_now(word, language, british)
    found: dict[str, Candidate] = {}
    for each in _pool(word.strip(), now, language, british, sounds_like.strip()):
        if VOWEL.search(each.phonemes) and each.phonemes != now:
            found.setdefault(each.phonemes, each)
        if len(found) == MOST:
            break
    return list(found.values())


def _pool(word: str, now: str, language: str, british: bool, sounds_like: str) -> Iterator[Candidate]:
    if sounds_like:
        spelled = said_now(sounds_like, language, british)
        yield Candidate(spelled, sounds_like, "as you spelled it")
        yield from _stressed_elsewhere(spelled, sounds_like)
    if word.isupper() and 1 < len(word) <= INITIALS:
        yield _initials(word, language, british)
    moved = _stressed_elsewhere(now, respelled(now) if language == "en" else "")
    ways = (moved, _elsewhere(word, language), _other_dictionary(word, language, british))
    yield from (each for turn in zip_longest(*ways) for each in turn if each is not None)
    if word.isalpha() and len(word) <= INITIALS:
        yield _initials(word, language, british)


def _initials(word: str, language: str, british: bool) -> Candidate:
    letters = " ".join(f"{letter}." for letter in word.upper())
    return Candidate(said_now(" ".join(word.upper()), language, british), letters, "letter by letter")


def _stressed_elsewhere(phonemes: str, spelling: str) -> Iterator[Candidate]:
    """The stress on each other vowel."""
    bare = phonemes.replace(PRIMARY, "").replace("ˌ", "")
    vowels = [match.start() for match in VOWEL.finditer(bare)]
    if " " in phonemes or len(vowels) < 2:
        return
    for number, at in enumerate(vowels, 1):
        moved = f"{bare[:at]}{PRIMARY}{bare[at:]}"
        if moved != phonemes.replace("ˌ", ""):
            yield Candidate(moved, spelling, f"with the stress on syllable {number}")


def _other_dictionary(word: str, language: str, british: bool) -> Iterator[Candidate]:
    if language == "en":
        phonemes = said_now(word, language, not british)
        yield Candidate(phonemes, respelled(phonemes), "American" if british else "British")


def _elsewhere(word: str, language: str) -> Iterator[Candidate]:
    for other in OTHERS if any(map(str.isalpha, word)) else ():
        if other != language and other in languages():
            phonemes = said_now(word, other)
            spelling = respelled(phonemes) if language == "en" else ""
            yield Candidate(phonemes, spelling, f"as in {language_name(other)}")
