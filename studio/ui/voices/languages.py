"""The languages' names in English."""

from __future__ import annotations

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
    """In English; a code nobody named is its own name."""
    return LANGUAGE_NAMES.get(code, code)
