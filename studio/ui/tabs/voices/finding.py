"""Finding voices among thousands, with every key that is typed.

What does not change with a key is made once for a list of voices: the words that each is found by, the
orders, the counts. A longer search looks only through what the shorter one found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import attrgetter

from studio.core.voice import Voice
from studio.core.voice_notes import NO_NOTES, VoiceNotes
from studio.ui.tabs.voices.sieve import (
    SORTED_BY,
    Facet,
    Kind,
    Order,
    Sieve,
    Trait,
    codes_of,
    is_of,
    name_of,
)
from studio.ui.voices.rows import haystack

Notes = Mapping[str, VoiceNotes]
REMEMBERED = 32
"""Searches of which it is known what they found."""


class Finder:
    """`voices` are all there are. `find(sieve)`, `facets(trait)` and `count(kind)` say what they are by what
    `know` was told last."""

    def __init__(self) -> None:
        self.voices: tuple[Voice, ...] = ()
        self.favourites: frozenset[str] = frozenset()
        self._notes: Notes = {}
        self._noted: dict[int, VoiceNotes] = {}
        self._tagged: dict[int, str] = {}
        self._words: list[str] = []
        self._orders: dict[Order, list[int]] = {}
        self._facets: dict[Trait, tuple[Facet, ...]] = {}
        self._counts: dict[Kind, int] = {}
        self._searches: dict[Sieve, list[int]] = {}
        self._found: tuple[Sieve, tuple[Voice, ...]] | None = None

    def know(self, voices: tuple[Voice, ...], notes: Notes) -> None:
        """All voices, and what is noted of them; quick where both are as they were."""
        if voices is self.voices and notes is self._notes:
            return
        if voices is not self.voices:
            self.voices = voices
            self._words.clear()
            self._orders.clear()
            self._facets.clear()
        self._notes = notes
        # Few voices have notes, so whatever notes alone decide is asked of those.
        self._noted = {row: notes[voice.id] for row, voice in enumerate(voices) if voice.id in notes}
        self._tagged = {row: " ".join(each.tags).casefold() for row, each in self._noted.items() if each.tags}
        self.favourites = frozenset(id_ for id_, each in notes.items() if each.favourite)
        self._facets.pop(Trait.TAG, None)
        self._counts.clear()
        self._searches.clear()
        self._found = None

    def find(self, sieve: Sieve) -> tuple[Voice, ...]:
        """The voices that are let through, in order; the same tuple for the same question."""
        if self._found is None or self._found[0] != sieve:
            voices = self.voices
            self._found = (sieve, tuple([voices[row] for row in self._rows(sieve)]))
        return self._found[1]

    def facets(self, trait: Trait) -> tuple[Facet, ...]:
        """The values that voices have of a trait, the most frequent first."""
        if trait not in self._facets:
            values = (Facet(code, name_of(code, trait), count) for code, count in self._counted(trait))
            self._facets[trait] = tuple(sorted(values, key=lambda facet: (-facet.count, facet.name)))
        return self._facets[trait]

    def _counted(self, trait: Trait) -> Iterable[tuple[str, int]]:
        if trait is Trait.TAG:
            found = Counter(tag for each in self._noted.values() for tag in each.tags)
        else:
            read = {
                Trait.LANGUAGE: attrgetter("language"),
                Trait.ACCENT: attrgetter("accent"),
                Trait.GENDER: attrgetter("gender"),
            }[trait]
            found = Counter(map(read, self.voices))
        return ((str(code), count) for code, count in found.items() if code)

    def count(self, kind: Kind) -> int:
        """How many voices are of a kind."""
        if kind not in self._counts:
            self._counts[kind] = self._count(kind)
        return self._counts[kind]

    def _count(self, kind: Kind) -> int:
        voices = self.voices
        if kind is Kind.ALL:
            return len(voices)
        if kind is Kind.MINE:
            return sum(map(attrgetter("is_owner"), voices))
        return sum(is_of(kind, voices[row], each) for row, each in self._noted.items())

    def _rows(self, sieve: Sieve) -> list[int]:
        """The rows of what is found, remembered, so that a key that is taken back costs nothing."""
        if sieve not in self._searches:
            if len(self._searches) >= REMEMBERED:
                del self._searches[next(iter(self._searches))]
            self._searches[sieve] = self._searched(sieve)
        return self._searches[sieve]

    def _searched(self, sieve: Sieve) -> list[int]:
        rows, tagged = self._narrowed(sieve), self._tagged
        typed = sieve.search.casefold().split()
        if typed and not self._words:
            self._words = [haystack(voice) for voice in self.voices]
        words = self._words
        for word in typed:
            by_tag = {row for row, tags in tagged.items() if word in tags}
            if by_tag:
                rows = [row for row in rows if word in words[row] or row in by_tag]
            else:
                rows = [row for row in rows if word in words[row]]
        return rows

    def _narrowed(self, sieve: Sieve) -> list[int]:
        """The rows to look through: those that a shorter search found, or all that the ticks let through."""
        for length in range(len(sieve.search) - 1, 0, -1):
            found = self._searches.get(replace(sieve, search=sieve.search[:length]))
            if found is not None:
                return found
        rows = self._order(sieve.order)
        if replace(sieve, search="").is_open:
            return rows
        return [row for row in rows if self._passes(row, sieve)]

    def _order(self, order: Order) -> list[int]:
        if order not in self._orders:
            key, voices = SORTED_BY[order], self.voices
            rows = sorted(range(len(voices)), key=lambda row: key(voices[row]), reverse=order is Order.NEWEST)
            self._orders[order] = rows
        return self._orders[order]

    def _passes(self, row: int, sieve: Sieve) -> bool:
        voice, notes = self.voices[row], self._noted.get(row, NO_NOTES)
        if not is_of(sieve.kind, voice, notes):
            return False
        return all(
            not (wanted := sieve.wanted(trait)) or not wanted.isdisjoint(codes_of(voice, notes, trait))
            for trait in Trait
        )
