"""The same speaker at home in another language."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UnsupportedLanguage
from studio.core.languages import listed
from studio.core.speech import LANGUAGES
from studio.core.voice import Gender
from studio.engine.accents import accent_of_dialect
from studio.engine.voices.embedding import Coordinates

_BRITISH_LIKE = frozenset({"british", "australian", "indian"})
"""Accents of English without an r after vowels: read with the British dictionary, the nearer one of two."""


def localize(
    voice: Coordinates, language: str, dialect: str | None = None, gender: Gender | None = None
) -> Coordinates:
    """The voice with its styles and colour as they are, and with the language and accent asked for. `gender`
    says what the original speaker is, where that is known. UnsupportedLanguage or BadRequest naming what
    there is."""
    if language not in LANGUAGES:
        raise UnsupportedLanguage(f"“{language}” is no language of this engine. It has {listed(LANGUAGES)}.")
    british = accent_of_dialect(language, dialect).id in _BRITISH_LIKE
    return replace(voice, language=language, british=british, gender=gender or voice.gender)
