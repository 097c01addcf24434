"""Dialects of a language, as changes to how its standard is read.

The readers know one standard of each language (American and British English, Castilian, Parisian, Brazilian);
what a dialect is told by is written here over it, as rules on Kokoro's symbols (after Wells, Accents of
English, 1982; Mateus and d'Andrade, The Phonology of Portuguese, 2000; Walker, The Pronunciation of Canadian
French, 1984). Only what needs no spelling: the model's melody stays that of its standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from studio.engine.text.clause import Clause

Rules = tuple[tuple[str, str], ...]

_END = r"(?=[ .,;:!?…—\"”)]|$)"
_VOICED = "bdɡvzʒmnɲlɾrʎ"
_DIALECTS: dict[str, tuple[str, Rules]] = {
    "southern-us": (
        "en",
        (
            (rf"I(?=[bdɡmnlɹvzð])|I{_END}", "aː"),
            ("ɛ(?=[nm])", "ɪ"),
        ),
    ),
    "australian": ("en", (("A", "æɪ"), ("I", "ɑɪ"), ("(?<!ɪ)a(?!ʊ|ɪ|ː)", "æ"))),
    "indian": (
        "en",
        (
            *(("θ", "t"), ("ð", "d"), ("[vw]", "ʋ"), ("ɹ", "ɾ"), ("A", "eː"), ("[QO]", "oː")),
            *(("(?<!ʃ)t(?!ʃ)", "ʈ"), ("d(?!ʒ)", "ɖ")),
        ),
    ),
    "mexican": ("es", (("θ", "s"), ("ʎ", "ʝ"))),
    "canadian-french": ("fr", (("t(?=[ˈˌ]?[iyj])", "ʦ"), ("d(?=[ˈˌ]?[iyj])", "ʣ"))),
    "european-portuguese": (
        "pt",
        (
            *((f"ʤi{_END}", "dɨ"), (f"ʧi{_END}", "tɨ"), ("ʤ(?=[ˈˌ]?[iɪĩ])", "d"), ("ʧ(?=[ˈˌ]?[iɪĩ])", "t")),
            *((f"(?<![ˈˌ])e(?=s?{_END})", "ɨ"), ("æ", "ɐ"), (f"s(?=[{_VOICED}])", "ʒ")),
            (f"s(?=[ptkfc])|s{_END}", "ʃ"),
        ),
    ),
}  # fmt: skip
DIALECTS = tuple(_DIALECTS)
"""By their accent's id, in an order that is kept for good; what is not among them is read as it is."""


def in_dialect(clauses: Iterable[Clause], dialect: str) -> Iterator[Clause]:
    """The clauses as the dialect says them; those of another language than its own, and all where it is none
    of DIALECTS, as they are."""
    language = _DIALECTS[dialect][0] if dialect in _DIALECTS else None
    for clause in clauses:
        yield _said(clause, dialect) if clause.language == language else clause


def _said(clause: Clause, dialect: str) -> Clause:
    words = tuple(replace(word, phonemes=_changed(word.phonemes, dialect)) for word in clause.words)
    return replace(clause, words=words, phonemes=_changed(clause.phonemes, dialect))


def _changed(phonemes: str, dialect: str) -> str:
    for pattern, put in _rules(dialect):
        phonemes = pattern.sub(put, phonemes)
    return phonemes


@cache
def _rules(dialect: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), put) for pattern, put in _DIALECTS[dialect][1])
