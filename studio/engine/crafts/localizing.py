"""The same speaker at home in another language."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UnsupportedLanguage
from studio.core.languages import listed
from studio.core.speech import LANGUAGES
from studio.core.voice import Gender
from studio.engine.accents import accent_of_dialect
from studio.engine.voices.embedding import Coordinates


def localize(
    voice: Coordinates, language: str, dialect: str | None = None, gender: Gender | None = None
) -> Coordinates:
    """The voice with its styles and colour as they are, and with the language, and of it the dialect, asked
    for. `gender` says what the original speaker is, where that is known: it marks the voice, and changes
    nothing of how it sounds, since a speaker keeps timbre and pitch in every language. UnsupportedLanguage or
    BadRequest naming what there is."""
    if language not in LANGUAGES:
        raise UnsupportedLanguage(f"“{language}” is no language of this engine. It has {listed(LANGUAGES)}.")
    accent = accent_of_dialect(language, dialect)
    return replace(
        voice,
        language=language,
        british=accent.is_british,
        dialect=accent.spoken,
        gender=gender or voice.gender,
    )
