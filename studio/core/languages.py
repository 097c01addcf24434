"""Languages by the names that people call them in English."""

from __future__ import annotations

from collections.abc import Iterable

LANGUAGE_NAMES = {
    "en": "English",
    "fr": "French",
    "de": "German",
    "es": "Spanish",
    "pt": "Portuguese",
    "zh": "Chinese",
    "ja": "Japanese",
    "hi": "Hindi",
    "it": "Italian",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
}

BY_ESPEAK = ("hi", "ko", "pl", "ru", "tr")
"""What this computer reads with the user's own espeak-ng alone."""


def espeak_advice(spoken: Iterable[str]) -> str:
    """The one thing to install for what is not spoken yet; empty where all is."""
    absent = [language_name(code) for code in BY_ESPEAK if code not in frozenset(spoken)]
    if not absent:
        return ""
    names = " and ".join(filter(None, [", ".join(absent[:-1]), absent[-1]]))
    return f"{names} can be spoken on this computer once the free program espeak-ng is installed on it."


def language_name(code: str) -> str:
    """The name; a code nobody named is its own name."""
    return LANGUAGE_NAMES.get(code, code)


def listed(codes: Iterable[str]) -> str:
    """«English (en), French (fr)», sorted."""
    return ", ".join(sorted(f"{language_name(code)} ({code})" for code in codes))
