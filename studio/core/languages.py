"""Languages by the names that people call them in English."""

from __future__ import annotations

from collections.abc import Iterable

from studio.core.language import listed as in_words
from studio.core.language import mark, shown, tr

LANGUAGE_NAMES = {
    "en": mark("English"),
    "fr": mark("French"),
    "de": mark("German"),
    "es": mark("Spanish"),
    "pt": mark("Portuguese"),
    "zh": mark("Chinese"),
    "ja": mark("Japanese"),
    "hi": mark("Hindi"),
    "it": mark("Italian"),
    "ko": mark("Korean"),
    "nl": mark("Dutch"),
    "pl": mark("Polish"),
    "ru": mark("Russian"),
    "sv": mark("Swedish"),
    "tr": mark("Turkish"),
}
ACCENT_NAMES = {
    "general-american": mark("General American"),
    "british": mark("British"),
    "southern-us": mark("Southern US"),
    "australian": mark("Australian"),
    "indian": mark("Indian"),
    "castilian": mark("Castilian"),
    "mexican": mark("Mexican"),
    "parisian": mark("Parisian"),
    "canadian-french": mark("Canadian French"),
    "brazilian-portuguese": mark("Brazilian Portuguese"),
    "european-portuguese": mark("European Portuguese"),
    "mandarin": mark("Mandarin"),
    "high-german": mark("High German"),
    "randstad": mark("Randstad"),
    "stockholm": mark("Stockholm"),
    "istanbul": mark("Istanbul"),
}
"""Those whose names are not the names of languages."""

BY_ESPEAK = ("hi", "ko", "pl", "ru", "tr")
"""What this computer reads with the user's own espeak-ng alone."""


def espeak_advice(spoken: Iterable[str]) -> str:
    """The one thing to install for what is not spoken yet; empty where all is."""
    absent = [language_name(code) for code in BY_ESPEAK if code not in frozenset(spoken)]
    if not absent:
        return ""
    return tr(
        "{languages} can be spoken on this computer once the free program espeak-ng is installed on it.",
        languages=in_words(absent),
    )


def language_name(code: str) -> str:
    """The name; a code nobody named is its own name."""
    return shown(LANGUAGE_NAMES.get(code, code))


def accent_name(code: str) -> str:
    """`general-american` as `General American`, in the language of the window where it is known there."""
    name = code.replace("-", " ").replace("_", " ").title()
    return shown(ACCENT_NAMES.get(code, name))


def listed(codes: Iterable[str]) -> str:
    """«English (en), French (fr)», sorted."""
    return ", ".join(sorted(f"{language_name(code)} ({code})" for code in codes))
