"""New voices of the user's own, from what a request says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from studio.core.errors import BadRequest
from studio.engine.accents import BRITISH, Accent, accent_named, default_accent
from studio.engine.store.store import new_id, now
from studio.engine.store.voices import OwnVoice
from studio.engine.voices.catalogue import Entry
from studio.engine.voices.embedding import Coordinates, coordinates_of, embedding_of

LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_TAGLINE = 200, 2000, 32

Embedding = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class NewVoice:
    """A voice to be kept. `accent` may be empty; `clip` is the name of the recording that it comes from."""

    name: str
    description: str
    embedding: Embedding
    accent: str = ""
    tagline: str = ""
    base_voice_id: str | None = None
    clip: str | None = None

    def stored(self) -> OwnVoice:
        """With an id and a date; language and gender as the embedding says."""
        voice = coordinates_of(self.embedding)
        return OwnVoice(
            id=new_id(),
            name=checked_name(self.name),
            description=checked_description(self.description),
            language=voice.language,
            embedding=self.embedding,
            created_at=now(),
            gender=voice.gender,
            accent=self._accent(voice.language, voice.british).id,
            tagline=self.tagline[:LONGEST_TAGLINE],
            base_voice_id=self.base_voice_id,
            clip=self.clip,
        )

    def _accent(self, language: str, british: bool) -> Accent:
        accent = accent_named(self.accent) if self.accent else default_accent(language)
        if (accent.language, accent.is_british) == (language, british):
            return accent
        return accent_named(BRITISH) if british and language == "en" else default_accent(language)


def embedding_from(given: Sequence[float], base: Entry | None) -> Embedding:
    """The embedding that a request gives, or that of its base voice where it gives none; BadVoice or
    BadRequest where that is no voice."""
    if given:
        coordinates_of(given)
        return tuple(given)
    if base is None:
        raise BadRequest("A new voice needs an embedding, or a base_voice_id to take it from.")
    return base.voice.embedding


def settled(voice: Coordinates) -> Embedding:
    """The embedding of a voice with its coordinates as they will be read from it."""
    return embedding_of(coordinates_of(embedding_of(voice)))


def spoken_as(embedding: Embedding, accent: Accent) -> Embedding:
    """The same speaker in the language, and for English the accent, of `accent`."""
    voice = coordinates_of(embedding)
    if (voice.language, voice.british, voice.dialect) == (accent.language, accent.is_british, accent.spoken):
        return embedding
    return embedding_of(
        replace(voice, language=accent.language, british=accent.is_british, dialect=accent.spoken)
    )


def in_language(embedding: Embedding, language: str) -> Embedding:
    """The same speaker in that language, with its own accent where it is the speaker's language already."""
    voice = coordinates_of(embedding)
    return embedding if voice.language == language else spoken_as(embedding, default_accent(language))


def checked_name(name: str, whose: str = "voice") -> str:
    """The name without blanks around it; BadRequest if nothing is left, or too much."""
    if not name.strip():
        raise BadRequest(f"The {whose} needs a name.")
    return _short(name.strip(), "name", LONGEST_NAME)


def checked_description(text: str) -> str:
    """The description; BadRequest if it is too long."""
    return _short(text, "description", LONGEST_DESCRIPTION)


def checked_tagline(text: str) -> str:
    """The few words for a card; BadRequest if they are too many."""
    return _short(text, "tagline", LONGEST_TAGLINE)


def _short(text: str, what: str, most: int) -> str:
    if len(text) > most:
        raise BadRequest(f"The {what} has {len(text):,} characters; at most {most:,} are kept.")
    return text
