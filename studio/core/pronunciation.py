"""How words are said that a voice says wrong: a list, per project and for all projects.

An entry holds for whole words. On this computer the voices are given its phonemes, or what its spelling
sounds like; a hosted service is sent its spelling in the word's place. What is shown and captioned stays as
it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from studio.core.errors import BadText
from studio.core.language import tr

LONGEST_WORD = 100
_WIDE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI")


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """`word` (or words, such as a name) is said as `phonemes` (IPA as Kokoro reads it) where those are
    understood, else as `spelling` would be; one of them may be empty. `match_case` tells “Polish” from
    “polish”; `language` is an ISO 639-1 code, empty for any."""

    word: str
    spelling: str = ""
    phonemes: str = ""
    match_case: bool = False
    language: str = ""

    @property
    def key(self) -> str:
        """The same for two entries of which one takes the other's place."""
        word = self.word if self.match_case else self.word.casefold()
        return f"{self.language}:{word}" if self.language else word


@dataclass(frozen=True, slots=True)
class Found:
    """Characters `start` to `end` of a text are what `entry` is for."""

    start: int
    end: int
    entry: Pronunciation


@dataclass(frozen=True, slots=True)
class Respelled:
    """A text to be sent, and where in it other words stand than were written: (start, end, written)."""

    text: str
    changed: tuple[tuple[int, int, str], ...] = ()


def checked(entry: Pronunciation) -> Pronunciation:
    """The entry without blanks around its parts. BadText says what is wrong with it."""
    entry = replace(
        entry,
        word=" ".join(entry.word.split()),
        spelling=" ".join(entry.spelling.split()),
        phonemes=" ".join(entry.phonemes.strip().strip("/[]").split()),
    )
    if not any(map(str.isalnum, entry.word)):
        raise BadText(tr("Type the word that is said wrong."))
    if len(entry.word) > LONGEST_WORD:
        raise BadText(tr("A word of this list has at most {number} characters.", number=LONGEST_WORD))
    if not (entry.spelling or entry.phonemes):
        raise BadText(
            tr("Say how “{word}” sounds: spell it another way, or choose one of the sounds.", word=entry.word)
        )
    return entry


def merged(for_all: Iterable[Pronunciation], project: Iterable[Pronunciation]) -> tuple[Pronunciation, ...]:
    """Both lists as one, sorted by word; a project's entry takes the place of the same word's for all."""
    entries = {entry.key: entry for entry in (*for_all, *project)}
    return tuple(sorted(entries.values(), key=lambda entry: (entry.word.casefold(), entry.key)))


def used_in(text: str, entries: Sequence[Pronunciation], language: str = "") -> tuple[Pronunciation, ...]:
    """The entries for words that are in the text, each once: what its sound depends on."""
    fitting = tuple(entry for entry in entries if entry.language in ("", language) or not language)
    used = {found.entry for found in found_in(text, fitting)}
    return tuple(entry for entry in fitting if entry in used)


def found_in(text: str, entries: Sequence[Pronunciation]) -> tuple[Found, ...]:
    """Where the entries' words stand as whole words, the longest of those that begin at the same place; of
    two for the same word the one that says more about when it holds."""
    folded = text.casefold()
    # Hundreds of entries are looked for in thousands of texts, and hardly any text has one.
    likely = tuple(entry for entry in entries if _first_part(entry.word) in folded)
    if not likely:
        return ()
    pattern, ordered = _pattern(likely)
    return tuple(
        Found(match.start(), match.end(), ordered[(match.lastindex or 1) - 1])
        for match in pattern.finditer(text)
    )


def respelled(text: str, entries: Sequence[Pronunciation]) -> Respelled:
    """The text for a service that is told by spelling; entries without one change nothing."""
    parts: list[str] = []
    changed: list[tuple[int, int, str]] = []
    at = length = 0
    for found in found_in(text, [entry for entry in entries if entry.spelling]):
        before = text[at : found.start]
        start = length + len(before)
        length = start + len(found.entry.spelling)
        parts += (before, found.entry.spelling)
        changed.append((start, length, text[found.start : found.end]))
        at = found.end
    return Respelled("".join((*parts, text[at:])), tuple(changed))


def to_json(entry: Pronunciation) -> dict[str, Any]:
    """Plain values, as documents and files hold them."""
    return asdict(entry)


def from_json(json: Mapping[str, Any]) -> Pronunciation:
    """The inverse of `to_json`; what is absent or odd is empty."""
    return Pronunciation(
        str(json.get("word") or ""),
        str(json.get("spelling") or ""),
        str(json.get("phonemes") or ""),
        bool(json.get("match_case")),
        str(json.get("language") or ""),
    )


@lru_cache(maxsize=4096)
def _first_part(word: str) -> str:
    """What a text has in it, casefolded, if it has the word."""
    return re.split(r"[\s'’]", word.casefold().strip(), maxsplit=1)[0]


def _rank(entry: Pronunciation) -> tuple[int, bool, bool]:
    return -len(entry.word), not entry.match_case, not entry.language


@lru_cache(maxsize=64)
def _pattern(entries: tuple[Pronunciation, ...]) -> tuple[re.Pattern[str], tuple[Pronunciation, ...]]:
    ordered = tuple(sorted(entries, key=_rank))
    return re.compile("|".join(f"({_one(entry)})" for entry in ordered)), ordered


def _one(entry: Pronunciation) -> str:
    spelled = r"\s+".join(re.escape(part).replace("'", "['’]") for part in entry.word.split())
    before = "" if _is_wide(entry.word[:1]) else r"(?<!\w)"
    after = "" if _is_wide(entry.word[-1:]) else r"(?!\w)"
    return f"{before}{spelled}{after}" if entry.match_case else f"(?i:{before}{spelled}{after})"


def _is_wide(character: str) -> bool:
    """Of a writing that has no spaces between words."""
    return bool(character) and unicodedata.name(character, "").startswith(_WIDE)
