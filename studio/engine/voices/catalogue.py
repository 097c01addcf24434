"""The voices that this computer speaks with."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from studio.core.errors import NotThere
from studio.core.voice import Gender, Voice
from studio.engine.voices.embedding import Coordinates, embedding_of

BIRTHDAY = "2025-01-27T00:00:00Z"
"""The day on which the model's authors published these voices (Kokoro v1.0)."""

_NAMESPACE = uuid.UUID("1d7b2c6e-4f0a-5c1b-9a53-7f6c3c0e8d21")


@dataclass(frozen=True, slots=True)
class Entry:
    """A voice with what only the engine needs to know of it: where it stands among the styles, a few words
    for a card (at most 32 characters), the line of its preview, and whether it was born to its language."""

    voice: Voice
    coordinates: Coordinates
    tagline: str
    line: str
    is_native: bool


class Catalogue:
    """The entries that can speak now; those of other languages are as if they were not there."""

    def __init__(self, entries: Iterable[Entry], languages: Callable[[], frozenset[str]]) -> None:
        self._entries = tuple(entries)
        self._languages = languages

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of what can be spoken now."""
        return self._languages()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Those that can speak now, in the order to show them in."""
        languages = self.languages
        return tuple(entry for entry in self._entries if entry.voice.language in languages)

    def find(self, voice_id: str) -> Entry:
        """The voice of that id; NotThere if there is none that speaks."""
        for entry in self.entries:
            if entry.voice.id == voice_id.strip().lower():
                return entry
        raise NotThere(f"There is no voice “{voice_id}” on this computer.")


@cache
def shipped_entries() -> tuple[Entry, ...]:
    """All the voices that come with the engine, whatever can be spoken."""
    text = (resources.files("studio.engine") / "data" / "catalogue.json").read_text("utf-8")
    return tuple(map(_entry, json.loads(text)["voices"]))


def voice_id(key: str) -> str:
    """The id that a shipped voice has for good."""
    return str(uuid.uuid5(_NAMESPACE, key))


def _entry(json: dict[str, Any]) -> Entry:
    gender = Gender(json["gender"])
    coordinates = Coordinates(
        tuple(sorted(json["blend"].items())), json["language"], json["accent"] == "british", gender
    )
    voice = Voice(
        id=voice_id(json["key"]),
        name=json["name"],
        description=json["description"],
        language=json["language"],
        gender=gender,
        accent=json["accent"],
        embedding=embedding_of(coordinates),
        created_at=BIRTHDAY,
    )
    return Entry(voice, coordinates, json["tagline"], json["line"], json.get("native", True))
