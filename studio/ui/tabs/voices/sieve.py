"""Which voices the gallery shows, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, cast

from studio.core.language import mark
from studio.core.languages import accent_name, language_name
from studio.core.voice import Gender, Voice
from studio.core.voice_notes import Origin, VoiceNotes
from studio.ui.voices.rows import GENDERS


class Kind(StrEnum):
    """Whose voices; the value, `shown`, heads its line of the rail."""

    ALL = mark("All voices")
    FAVOURITES = mark("Favourites")
    MINE = mark("My voices")
    CLONES = mark("My clones")
    MIXES = mark("My mixes")


class Trait(StrEnum):
    """What voices are told apart by; the value, `shown`, heads its part of the rail."""

    LANGUAGE = mark("Language")
    ACCENT = mark("Accent")
    GENDER = mark("Gender")
    TAG = mark("Tags")


class Order(StrEnum):
    """By what voices stand in the gallery; the value is kept."""

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
    kind: Kind = Kind.ALL
    languages: frozenset[str] = frozenset()
    accents: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    order: Order = Order.NAME

    @property
    def is_open(self) -> bool:
        """True if it lets every voice through."""
        return replace(self, order=Order.NAME) == Sieve()

    def wanted(self, trait: Trait) -> frozenset[str]:
        """The codes that are let through; empty for all."""
        return cast(frozenset[str], getattr(self, _FIELDS[trait]))

    def turned(self, trait: Trait, code: str) -> Sieve:
        """With one value let through, or no longer."""
        turned: dict[str, Any] = {_FIELDS[trait]: self.wanted(trait) ^ {code}}
        return replace(self, **turned)


_FIELDS: Final = {
    Trait.LANGUAGE: "languages",
    Trait.ACCENT: "accents",
    Trait.GENDER: "genders",
    Trait.TAG: "tags",
}


def codes_of(voice: Voice, notes: VoiceNotes, trait: Trait) -> tuple[str, ...]:
    """The voice's values of a trait; none where they are not known."""
    if trait is Trait.TAG:
        return notes.tags
    if trait is Trait.LANGUAGE:
        return (voice.language,) if voice.language else ()
    if trait is Trait.ACCENT:
        return (voice.accent,) if voice.accent else ()
    return (str(voice.gender),) if voice.gender is not None else ()


def name_of(code: str, trait: Trait) -> str:
    """A value as people read it."""
    if trait is Trait.TAG:
        return code
    if trait is Trait.LANGUAGE:
        return language_name(code)
    return accent_name(code) if trait is Trait.ACCENT else GENDERS[Gender(code)]


def is_of(kind: Kind, voice: Voice, notes: VoiceNotes) -> bool:
    """Whether a voice is of that kind."""
    if kind is Kind.ALL:
        return True
    if kind is Kind.FAVOURITES:
        return notes.favourite
    origins = {Kind.CLONES: Origin.CLONE, Kind.MIXES: Origin.MIX}
    return voice.is_owner and (kind is Kind.MINE or notes.origin is origins[kind])


SORTED_BY: Final[Mapping[Order, Callable[[Voice], Any]]] = {
    Order.NAME: lambda voice: voice.name.casefold(),
    Order.LANGUAGE: lambda voice: (language_name(voice.language), voice.name.casefold()),
    Order.NEWEST: lambda voice: voice.created_at,
}
