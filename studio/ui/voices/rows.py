"""Which voices a list shows, and in what order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studio.core.language import tr
from studio.core.languages import accent_name, language_name
from studio.core.voice import Gender, Voice

GENDERS = {
    Gender.FEMININE: tr("Feminine"),
    Gender.MASCULINE: tr("Masculine"),
    Gender.NEUTRAL: tr("Neutral"),
}
"""How a voice presents, wherever that is shown: the API has words of its own."""


def gender_words(voice: Voice) -> str:
    """How a voice presents; empty where that is not known."""
    return GENDERS[voice.gender] if voice.gender is not None else ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over a group of voices."""

    text: str


Row = Heading | Voice


def haystack(voice: Voice) -> str:
    """The lower-cased words that a voice is found by."""
    gender = (voice.gender.removeprefix("gender_"), GENDERS[voice.gender]) if voice.gender is not None else ()
    spoken = (voice.accent, accent_name(voice.accent), language_name(voice.language))
    return " ".join((voice.name, voice.told, *spoken, *gender)).casefold()


def matches(voice: Voice, search: str) -> bool:
    """True if the voice has every word of the search."""
    hay = haystack(voice)
    return all(word in hay for word in search.casefold().split())


def languages(voices: Iterable[Voice]) -> tuple[str, ...]:
    """The codes that voices speak by nature, by their names."""
    return tuple(sorted({voice.language for voice in voices}, key=language_name))


def rows(voices: Sequence[Voice], *, speaks: str, search: str = "", only: str = "") -> tuple[Row, ...]:
    """Voices whose own language is `speaks` first, then the others under a heading that says what they do.

    `search` are words that all have to be found; `only` leaves one language in the list.
    """
    found = [v for v in voices if matches(v, search) and only in ("", v.language)]
    native = [voice for voice in found if voice.language == speaks]
    others = [voice for voice in found if voice.language != speaks]
    if not others:
        return tuple(native)
    name = language_name(speaks)
    heading = Heading(tr("Other voices speak {language} with an accent", language=name))
    return (*native, heading, *others)
