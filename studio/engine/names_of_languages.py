"""Languages by the names that people call them."""

from __future__ import annotations

from collections.abc import Iterable

NAMES = {
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


def listed(languages: Iterable[str]) -> str:
    """«English (en), French (fr)», sorted."""
    return ", ".join(sorted(f"{NAMES.get(code, code)} ({code})" for code in languages))
