"""Spanish, Portuguese and French by piper-plus-g2p's rules (MIT), brought to what espeak writes for them.

Kokoro learned these languages from espeak's phonemes. The rules here give stress, glides and diphthongs as
espeak has them, where the library leaves them out; each language's module says which.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from studio.engine.text.readers.french import french_word, french_words
from studio.engine.text.readers.numerals import sayer
from studio.engine.text.readers.portuguese import portuguese_word
from studio.engine.text.readers.sayings import SAYINGS
from studio.engine.text.readers.spanish import spanish_word, spanish_words
from studio.engine.text.readers.word_by_word import reader
from studio.engine.text.spoken import Phonetics

_MODULES = {
    "es": ("spanish", "SpanishPhonemizer"),
    "pt": ("portuguese", "PortuguesePhonemizer"),
    "fr": ("french", "FrenchPhonemizer"),
}
Finish = Callable[[str, str], str]
Join = Callable[[Sequence[str], list[str]], list[str]]
_FINISH: dict[str, tuple[Finish, Join]] = {
    "es": (spanish_word, spanish_words),
    "pt": (portuguese_word, lambda _, sounds: sounds),
    "fr": (french_word, french_words),
}


def load_piper(language: str) -> Phonetics:
    """Reads sentences of `es`, `pt` or `fr`."""
    letters = _letters_to_sounds(language)
    finish, join = _FINISH[language]
    known: dict[str, str] = {}

    def word(written: str) -> str:
        lower = written.lower()
        if lower not in known:
            known[lower] = finish(lower, letters(lower))
        return known[lower]

    def pronounce(words: Sequence[str]) -> list[str]:
        return join(words, [word(written) for written in words])

    return reader(pronounce, sayer(language, SAYINGS[language]))


def _letters_to_sounds(language: str) -> Callable[[str], str]:
    # On import the library logs each of its languages whose extra is not installed.
    logging.getLogger("piper_plus_g2p").setLevel(logging.CRITICAL)
    module, name = _MODULES[language]
    library: Any = getattr(import_module(f"piper_plus_g2p.{module}"), name)()
    return lambda word: "".join(library.phonemize(word)).replace("y_vowel", "y").replace("rr", "r")
