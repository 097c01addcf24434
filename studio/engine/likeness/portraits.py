"""What the shipped voices sound like: measured once, kept in the engine's data as `portraits.json`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.encoder import likeness
from studio.engine.likeness.profile import Profile, blend_of, coloured_profile
from studio.engine.speech.timbre import figures
from studio.engine.voices.embedding import Coordinates

ENGLISH = "ab"
"""The first letters of the shipped voices that speak English."""
_FIRST_LETTERS = {"es": "e", "fr": "f", "hi": "h", "it": "i", "ja": "j", "pt": "p", "zh": "z"}


@dataclass(frozen=True, slots=True)
class Portrait:
    """A shipped voice: its profile, its place among speakers (unit vector [256]), and the syllables that it
    says in a second of speech."""

    profile: Profile
    speaker: FloatArray
    rate: float


@cache
def portraits() -> dict[str, Portrait]:
    """By the names of `embedding.SHIPPED`."""
    text = (resources.files("studio.engine") / "data" / "portraits.json").read_text("utf-8")
    return {name: _portrait(entry) for name, entry in json.loads(text)["voices"].items()}


def nearest(speaker: FloatArray, language: str) -> str:
    """The shipped voice most like `speaker` among those that speak English and those born to `language`."""
    letters = ENGLISH + _FIRST_LETTERS.get(language, "")
    known = {name: portrait for name, portrait in portraits().items() if name[0] in letters}
    return max(known, key=lambda name: likeness(known[name].speaker, speaker))


def base_profile(shares: Sequence[tuple[str, float]]) -> Profile:
    """The profile of a mixture of shipped voices."""
    return blend_of([(portraits()[name].profile, weight) for name, weight in shares])


def base_rate(shares: Sequence[tuple[str, float]]) -> float:
    """Syllables a second of a mixture of shipped voices."""
    return sum(portraits()[name].rate * weight for name, weight in shares) / sum(
        weight for _, weight in shares
    )


def styled_profile(voice: Coordinates) -> Profile:
    """The profile that a voice has by its style alone: its mixture's, with what its timbre does to the
    spectrum (a linear estimate, which explains 0.8 of the variance)."""
    base = base_profile(voice.shares)
    if not voice.timbre:
        return base
    return replace(base, spectrum=base.spectrum + np.asarray(voice.timbre) @ figures()["effect"])


def whole_profile(voice: Coordinates) -> Profile:
    """The profile that a voice has with its colour."""
    return coloured_profile(styled_profile(voice), voice.colour)


def _portrait(entry: dict[str, Any]) -> Portrait:
    profile = Profile(entry["centre"], entry["range"], np.asarray(entry["spectrum"]))
    return Portrait(profile, np.asarray(entry["speaker"], np.float32), entry["rate"])
