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


def language_name(code: str) -> str:
    """The name; a code nobody named is its own name."""
    return LANGUAGE_NAMES.get(code, code)


def listed(codes: Iterable[str]) -> str:
    """«English (en), French (fr)», sorted."""
    return ", ".join(sorted(f"{language_name(code)} ({code})" for code in codes))
