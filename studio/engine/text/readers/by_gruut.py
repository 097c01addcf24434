"""German, Dutch, Swedish and Italian by gruut's lexicons, and its letter-to-sound models for other words.

gruut's lexicons (MIT) have German without stress, and stress for most words of the others; where it is
missing it goes where the language mostly has it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any

from studio.engine.text.readers.ipa import long_doubles, to_kokoro
from studio.engine.text.readers.numerals import sayer
from studio.engine.text.readers.sayings import SAYINGS
from studio.engine.text.readers.stress import PRIMARY, before_vowels, stressed, stressed_once
from studio.engine.text.readers.word_by_word import Pronounce, reader
from studio.engine.text.spoken import Phonetics, word_set

OWN: Mapping[str, Mapping[str, str]] = {
    # The lexicon writes some of its diphthongs as two long vowels.
    "de": {
        "aeː": "I",
        "aoː": "W",
        "ɔɔʏ̯": "Y",
        "ɔʏ̯": "Y",
        "aɪ̯": "I",
        "aʊ̯": "W",
        "χ": "x",
        "ɐ̯": "ɐ",
        "ɛːɐ": "ɛʁ",
        "ss": "s",
        "sz": "s",
        "ts": "ʦ",
    },
    "it": {
        "ʃˈʃ": "ˈʃ",
        "ʎʎ": "ʎ",
        "ɲɲ": "ɲ",
        "t͡st͡s": "ʦː",
        "tt͡s": "ʦː",
        "dd͡z": "ʣː",
        "tt͡ʃ": "ʧː",
        "dd͡ʒ": "ʤː",
    },
    "nl": {"œːʏ": "œy", "œːy": "œy", "ɹ": "r", "ɔːi": "oːj"},
    "sv": {"²": "", "ɧ": "ʃ", "ʉː": "yː"},
}
_WORDS = {
    # What the models guess wrong; in German, names of letters.
    "it": {"può": "pwɔ"},
    "de": {"be": "beː", "ge": "ɡeː", "emm": "ɛm", "enn": "ɛn", "o": "oː", "zett": "ʦɛt"},
}
_UNSTRESSED = {
    "de": re.compile(r"(?:be|ge|er|ver|zer|ent|emp)(?=[^aeiouäöüy]*[aeiouäöü].*[aeiouäöüy])"),
    "nl": re.compile(r"(?:be|ge|her|ont|ver)(?=[^aeiouy]*[aeiou].*[aeiouy])"),
}
_LATE = re.compile(r"(?:ität|ion|ier|iert|zin|ant|enz)(en)?$")
"""German endings of Latin origin, which bear the stress."""
_FUNCTION_WORDS = {
    "de": word_set(
        "der die das dem den des ein eine einen einem einer eines und oder zu im in am an auf mit von",
        "vom für ist es er sie ich du wir ihr als bei aus so da",
    ),
    "nl": word_set("de het een en of te in op aan van voor met is er ze je we 't 'n"),
    "sv": word_set("en ett och att i på av för med är den det som de du jag vi han hon"),
    "it": word_set(
        "il lo la i gli le un uno una e o di a da in con su per tra fra che è si mi ti ci vi al del",
        "della dei ha ho",
    ),
}


def load_gruut(language: str) -> Phonetics:
    """Reads sentences of `de`, `it`, `nl`, `sv` or `ru`; ImportError where its package is missing."""
    folder = Path(import_module(f"gruut_lang_{language}").get_lang_dir())
    says = SAYINGS.get(language)
    return reader(_pronounce(language, folder), sayer(language, says) if says else str)


def _pronounce(language: str, folder: Path) -> Pronounce:
    look_up = _Lexicon(folder)
    own = OWN.get(language, {})
    known: dict[str, str] = {}

    def word(written: str) -> str:
        phonemes = _WORDS.get(language, {}).get(written.lower()) or to_kokoro("".join(look_up(written)), own)
        phonemes = before_vowels(phonemes)
        if language == "it":
            phonemes = long_doubles(phonemes)
        if written.lower() in _FUNCTION_WORDS.get(language, frozenset()):
            return phonemes.replace(PRIMARY, "")
        return stressed_once(stressed(phonemes, _place(language, written.lower())))

    def pronounce(words: Sequence[str]) -> list[str]:
        for written in words:
            if written not in known:
                known[written] = word(written)
        return [known[written] for written in words]

    return pronounce


def _place(language: str, written: str) -> Callable[[int], int]:
    if language == "it":
        return lambda vowels: vowels - 1 if written[-1] in "àèéìòóù" else vowels - 2
    if language == "de" and (late := _LATE.search(written)):
        return lambda vowels: vowels - (2 if late[1] else 1)
    prefix = _UNSTRESSED.get(language)
    return lambda vowels: 1 if prefix and prefix.match(written) else 0


_SHORTEST_PART = 3
_MOST_PARTS = 5
_LONGEST_COMPOUND = 50


class _Lexicon:
    """gruut's pronunciations of single words; safe to call from several threads."""

    def __init__(self, folder: Path) -> None:
        from gruut.g2p import GraphemesToPhonemes

        self._file = f"{folder.as_uri()}/lexicon.db?mode=ro"
        self._guess: Any = GraphemesToPhonemes(folder / "g2p" / "model.crf")
        self._turn = Lock()

    def __call__(self, word: str) -> Sequence[str]:
        with closing(sqlite3.connect(self._file, uri=True)) as words:
            for form in dict.fromkeys((word, word.lower(), word.lower().replace("ß", "ss"))):
                if found := _find(words, form):
                    return found
            if compound := _compound(words, word.lower()):
                return compound
        with self._turn:
            return list(self._guess(word.lower().replace("ß", "ss")))


def _find(words: sqlite3.Connection, word: str) -> list[str]:
    found = words.execute(
        "SELECT phonemes FROM word_phonemes WHERE word = ? ORDER BY pron_order LIMIT 1", (word,)
    ).fetchone()
    return str(found[0]).split() if found else []


def _compound(words: sqlite3.Connection, word: str) -> list[str]:
    """The word as known words set together, the longest first one; empty where it is not."""
    find = cache(partial(_find, words))

    @cache
    def parted(rest: str, parts: int) -> list[str]:
        for cut in range(len(rest) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            first = find(rest[:cut])
            end = first and (find(rest[cut:]) or (parts > 2 and parted(rest[cut:], parts - 1)))
            if end:
                return [*first, *end]
        return []

    return parted(word, _MOST_PARTS) if len(word) <= _LONGEST_COMPOUND else []
