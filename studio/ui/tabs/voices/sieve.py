"""Which voices the gallery shows, and in what order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from studio.core.languages import language_name
from studio.core.voice import Gender, Voice
from studio.ui.voices.rows import matches

GENDERS: Final = {
    Gender.FEMININE: "Feminine",
    Gender.MASCULINE: "Masculine",
    Gender.NEUTRAL: "Neutral",
}


class Trait(StrEnum):
    """What voices are told apart by; the value heads its part of the rail."""

    LANGUAGE = "Language"
    ACCENT = "Accent"
    GENDER = "Gender"


class Order(StrEnum):
    """The value is what the chooser says."""

    NAME = "name"
    LANGUAGE = "language"
    NEWEST = "newest first"


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a trait: its code, its name, and how many voices have it."""

    code: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Sieve:
    """`search` are words that all have to be found; an empty set of a trait lets every voice through."""

    search: str = ""
    mine: bool = False
    languages: frozenset[str] = frozenset()
    accents: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    order: Order = Order.NAME

    @property
    def is_open(self) -> bool:
        """True if it lets every voice through."""
        return replace(self, order=Order.NAME) == Sieve()

    def wanted(self, trait: Trait) -> frozenset[str]:
        """The codes that are let through; empty for all."""
        return {
            Trait.LANGUAGE: self.languages,
            Trait.ACCENT: self.accents,
            Trait.GENDER: self.genders,
        }[trait]

    def turned(self, trait: Trait, code: str) -> Sieve:
        """With one value let through, or no longer."""
        codes = self.wanted(trait) ^ {code}
        if trait is Trait.LANGUAGE:
            return replace(self, languages=codes)
        return replace(self, accents=codes) if trait is Trait.ACCENT else replace(self, genders=codes)


def code_of(voice: Voice, trait: Trait) -> str:
    """The voice's value of a trait, empty if it is not known."""
    if trait is Trait.LANGUAGE:
        return voice.language
    return voice.accent if trait is Trait.ACCENT else str(voice.gender or "")


def name_of(code: str, trait: Trait) -> str:
    """A value as people read it."""
    if trait is Trait.LANGUAGE:
        return language_name(code)
    return accent_name(code) if trait is Trait.ACCENT else GENDERS[Gender(code)]


def accent_name(code: str) -> str:
    """`general-american` as `General American`."""
    return code.replace("-", " ").replace("_", " ").title()


def sifted(voices: Iterable[Voice], sieve: Sieve) -> tuple[Voice, ...]:
    """The voices that are let through, in order."""
    found = [voice for voice in voices if _passes(voice, sieve)]
    return tuple(sorted(found, key=_KEYS[sieve.order], reverse=sieve.order is Order.NEWEST))


def facets(voices: Sequence[Voice], trait: Trait) -> tuple[Facet, ...]:
    """The values that voices have of a trait, the most frequent first."""
    counts = Counter(code_of(voice, trait) for voice in voices)
    counts.pop("", None)
    found = (Facet(code, name_of(code, trait), count) for code, count in counts.items())
    return tuple(sorted(found, key=lambda facet: (-facet.count, facet.name)))


def _passes(voice: Voice, sieve: Sieve) -> bool:
    if sieve.mine and not voice.is_owner:
        return False
    for trait in Trait:
        wanted = sieve.wanted(trait)
        if wanted and code_of(voice, trait) not in wanted:
            return False
    return matches(voice, sieve.search)


_KEYS: dict[Order, Callable[[Voice], Any]] = {
    Order.NAME: lambda voice: voice.name.casefold(),
    Order.LANGUAGE: lambda voice: (language_name(voice.language), voice.name.casefold()),
    Order.NEWEST: lambda voice: voice.created_at,
}
