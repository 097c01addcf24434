"""All voices that can be asked for: those that came with the engine, and the user's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from studio.core.errors import BadVoice, Forbidden
from studio.core.voice import Voice
from studio.engine.store.voices import OwnVoice, OwnVoices
from studio.engine.voices.catalogue import Catalogue, Entry, shipped_entries
from studio.engine.voices.embedding import coordinates_of


@dataclass(frozen=True, slots=True)
class OwnEntry(Entry):
    """An entry of the user's own making; `accents` are those attached to it later."""

    accents: tuple[str, ...] = ()
    is_starred: bool = False


class Roster:
    """The shipped voices that can speak now, then the user's own, oldest first."""

    def __init__(self, shipped: Catalogue, own: OwnVoices) -> None:
        self._shipped = shipped
        self._own = own

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of what can be spoken now."""
        return self._shipped.languages

    @property
    def entries(self) -> tuple[Entry, ...]:
        return (*self._shipped.entries, *_readable(self._own.all()))

    def find(self, voice_id: str) -> Entry:
        """The voice of that id; NotThere if there is none."""
        own = self._own.find(voice_id.strip().lower())
        return own_entry(own) if own is not None else self._shipped.find(voice_id)

    def own(self, voice_id: str) -> OwnVoice:
        """The user's own voice of that id; NotThere if there is none, Forbidden if it is a shipped one."""
        own = self._own.find(voice_id.strip().lower())
        if own is None:
            name = self._shipped.find(voice_id).voice.name
            raise Forbidden(
                f"“{name}” came with the studio and stays as it is: make a voice of your own from it instead."
            )
        return own


def own_entry(own: OwnVoice) -> OwnEntry:
    """A stored voice as an entry."""
    voice = Voice(
        own.id, own.name, own.description, own.language, own.gender, own.accent, own.embedding,
        is_owner=True, is_public=False, created_at=own.created_at,
    )  # fmt: skip
    return OwnEntry(
        voice,
        coordinates_of(own.embedding),
        own.tagline,
        next(_lines(own.language)),
        is_native=True,
        accents=own.accents,
        is_starred=own.is_starred,
    )


def _readable(voices: Iterable[OwnVoice]) -> Iterator[OwnEntry]:
    """One that this version cannot read, since a later one has made it, does not hide the others."""
    for voice in voices:
        with suppress(BadVoice):
            yield own_entry(voice)


def _lines(language: str) -> Iterator[str]:
    """Something to say in a language."""
    yield from (entry.line for entry in shipped_entries() if entry.voice.language == language)
