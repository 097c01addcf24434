"""Brazilian Portuguese as espeak has it: stress, diphthongs, nasal vowels, and its three kinds of r."""

from __future__ import annotations

import re
from unicodedata import normalize

from studio.engine.text.readers.stress import PRIMARY

_WORDS = {
    "o": "ʊ",
    "os": "ʊs",
    "a": "a",
    "as": "as",
    "e": "i",
    "de": "ʤi",
    "do": "dʊ",
    "dos": "dʊs",
    "da": "da",
    "das": "das",
    "no": "nʊ",
    "nos": "nʊs",
    "na": "na",
    "nas": "nas",
    "que": "ki",
    "se": "si",
    "me": "mi",
    "te": "ʧi",
    "lhe": "lji",
    "por": "poɾ",
    "para": "pˌaɾæ",
    "um": "uŋ",
    "em": "Aŋ",
    "com": "koŋ",
}
"""Words without stress, whose vowels are weak."""
_NUCLEUS = re.compile("[aeiouɛɔɐIAW]")
_DIPHTHONGS = {
    "ãu": "ɐ̃ʊ̃",
    "ãi": "ɐ̃j",
    "õi": "õj",
    "ai": "I",
    "ei": "A",
    "ɛi": "ɛɪ",
    "oi": "oɪ",
    "ɔi": "ɔɪ",
    "ui": "uj",
    "au": "W",
    "eu": "eʊ",
    "ɛu": "ɛʊ",
    "ou": "ow",
    "iu": "iʊ",
}
_NASAL = {"ĩ": "iŋ", "ẽ": "Aŋ", "õ": "oŋ", "ũ": "uŋ", "ã": "ɐ̃"}


def portuguese_word(written: str, phonemes: str) -> str:
    """`phonemes` of the rules, for the lower-case word `written`, in Kokoro's alphabet."""
    if written in _WORDS:
        return _WORDS[written]
    sounds = _r(normalize("NFD", phonemes).replace("dʒ", "ʤ").replace("tʃ", "ʧ").replace("ʎ", "lj"), written)
    sounds = _glides(sounds, written)
    sounds = _stressed(sounds, written)
    for nasal, sign in _NASAL.items():
        sounds = re.sub(f"{nasal}(?!j)", sign, sounds)
    return _weak_end(sounds)


def _r(sounds: str, written: str) -> str:
    sounds = re.sub(r"(?<=[pbtdkɡfv])ʁ", "ɾ", sounds)
    if "rr" not in written:
        sounds = re.sub(r"(?<!^)(?<![nls])ʁ(?![aeiouɛɔ])", "ɾ", sounds)
    return sounds.replace("ʁ", "x")


def _glides(sounds: str, written: str) -> str:
    sounds = re.sub(r"(?<=[ɡk])u(?=[aeio])", "w", sounds)
    if re.search("[áâéêíóôú]", written) and not re.search("[íú][aeo]s?$", written):
        sounds = re.sub(r"(?<=[^aeiouɛɔ])i(?=[aou]s?$)", "j", sounds)
    if not re.search("[íú]", written):
        for pair, sign in _DIPHTHONGS.items():
            sounds = sounds.replace(pair, sign)
    return sounds


def _stressed(sounds: str, written: str) -> str:
    vowels = [match.start() for match in _NUCLEUS.finditer(sounds)]
    if not vowels:
        return sounds
    at = vowels[max(0, len(vowels) - _from_end(written))]
    return sounds[:at] + PRIMARY + sounds[at:]


def _from_end(written: str) -> int:
    """Which syllable from the end is stressed, by the spelling."""
    accent = re.search("[áâéêíóôúà]", written)
    if accent:
        return 1 + len(re.findall("[aeiouãõ]+", re.sub("^[iu]", "", written[accent.end() :])))
    if re.search(r"[ãõ]\w{0,2}$", written):
        return 1
    return 2 if re.search(r"(?:[aeo]s?|am|ens?|em)$", written) else 1


def _weak_end(sounds: str) -> str:
    if PRIMARY not in sounds:
        return sounds
    return re.sub(r"(?<!ˈ)[uo](?=s?$)", "ʊ", re.sub(r"(?<!ˈ)a(?=s?$)", "æ", sounds))
