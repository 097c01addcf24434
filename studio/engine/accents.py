"""Accents by their catalog ids (wire contract, section 7), as far as voices here have or can take them."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.errors import BadRequest
from studio.engine.text.dialects import DIALECTS


@dataclass(frozen=True, slots=True)
class Accent:
    """`dialect`: how the older API spells it for its language; the first accent of a language is its
    default."""

    id: str
    name: str
    language: str
    country: str
    dialect: str = ""

    @property
    def is_british(self) -> bool:
        """Read with the British dictionary, the nearer one of two: without an r after vowels."""
        return self.id in ("british", "australian", "indian")

    @property
    def spoken(self) -> str:
        """What it is among `text.dialects.DIALECTS`; empty where it is the standard that the readers know."""
        return self.id if self.id in DIALECTS else ""

    @property
    def locale(self) -> str:
        return f"{self.language}-{self.country}"


ACCENTS = (
    Accent("general-american", "General American", "en", "US", "us"),
    Accent("british", "British", "en", "GB", "uk"),
    Accent("southern-us", "Southern US", "en", "US", "so"),
    Accent("australian", "Australian", "en", "AU", "au"),
    Accent("indian", "Indian", "en", "IN", "in"),
    Accent("castilian", "Castilian", "es", "ES", "pe"),
    Accent("mexican", "Mexican", "es", "MX", "mx"),
    Accent("parisian", "Parisian", "fr", "FR", "eu"),
    Accent("canadian-french", "Canadian French", "fr", "CA", "ca"),
    Accent("brazilian-portuguese", "Brazilian Portuguese", "pt", "BR", "br"),
    Accent("european-portuguese", "European Portuguese", "pt", "PT", "eu"),
    Accent("mandarin", "Mandarin", "zh", "CN"),
    Accent("japanese", "Japanese", "ja", "JP"),
    Accent("hindi", "Hindi", "hi", "IN"),
    Accent("italian", "Italian", "it", "IT"),
    Accent("high-german", "High German", "de", "DE"),
    Accent("randstad", "Randstad", "nl", "NL"),
    Accent("stockholm", "Stockholm", "sv", "SE"),
    Accent("russian", "Russian", "ru", "RU"),
    Accent("polish", "Polish", "pl", "PL"),
    Accent("korean", "Korean", "ko", "KR"),
    Accent("istanbul", "Istanbul", "tr", "TR"),
)
BRITISH = "british"


def accent_named(accent_id: str) -> Accent:
    """The accent of that id; BadRequest naming those there are."""
    for accent in ACCENTS:
        if accent.id == accent_id.strip().lower():
            return accent
    names = ", ".join(accent.id for accent in ACCENTS)
    raise BadRequest(f"There is no accent “{accent_id}” here. There are: {names}.")


def default_accent(language: str) -> Accent:
    """The accent that a voice of `language` has where nothing else is known."""
    return next(accent for accent in ACCENTS if accent.language == language)


def accent_of_country(language: str, country: str) -> Accent | None:
    """The first accent of a language in a country (two letters, in any case); None where none is known."""
    for accent in ACCENTS:
        if (accent.language, accent.country.lower()) == (language, country.lower()):
            return accent
    return None


def accent_of_dialect(language: str, dialect: str | None) -> Accent:
    """The accent that `dialect` means for `language`; the default one without; BadRequest naming those there
    are."""
    if not dialect:
        return default_accent(language)
    known = {accent.dialect: accent for accent in ACCENTS if accent.language == language and accent.dialect}
    if dialect.strip().lower() in known:
        return known[dialect.strip().lower()]
    there_are = f"there are {', '.join(known)}" if known else "it has none here"
    raise BadRequest(f"“{dialect}” is no dialect of “{language}”: {there_are}.")
