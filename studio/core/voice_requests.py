"""What one asks for when a voice shall be made or changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.core.language import mark
from studio.core.passage import Passage
from studio.core.voice import Gender


class CloneMode(StrEnum):
    """Nearer to the clip with its room, or steadier and always as in a studio."""

    SIMILARITY = "similarity"
    STABILITY = "stability"


class SpeakerGender(StrEnum):
    """Of the original speaker, in the words of localize."""

    MALE = "male"
    FEMALE = "female"


DIALECTS = {
    "en": {
        "au": mark("Australian"),
        "in": mark("Indian"),
        "so": mark("Southern US"),
        "uk": mark("British"),
        "us": mark("American"),
    },
    "es": {"mx": mark("Mexican"), "pe": mark("Peninsular")},
    "pt": {"br": mark("Brazilian"), "eu": mark("European")},
    "fr": {"eu": mark("European"), "ca": mark("Canadian")},
}
"""Dialects that localize knows: language to code to name. A code means nothing without its language."""


@dataclass(frozen=True, slots=True)
class CloneRequest:
    """A voice from a recording of it. `transcript`: the words of the clip, which help in similarity mode;
    `enhance` cleans the clip first. `base_voice_id` and `accent` are of later versions of the API."""

    clip: Passage
    name: str
    language: str = "en"
    mode: CloneMode = CloneMode.SIMILARITY
    enhance: bool = False
    description: str = ""
    transcript: str = ""
    base_voice_id: str = ""
    accent: str = ""


@dataclass(frozen=True, slots=True)
class MixPart:
    """A voice by its id, or by its 192 numbers, and how much of it; weights need not sum to 1."""

    voice_id: str = ""
    embedding: tuple[float, ...] = ()
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class LocalizeRequest:
    """A voice in another language, from its 192 numbers."""

    embedding: tuple[float, ...]
    language: str
    gender: SpeakerGender
    dialect: str = ""


@dataclass(frozen=True, slots=True)
class LocalizeVoiceRequest:
    """A voice in another language, kept as a voice of its own."""

    voice_id: str
    name: str
    language: str
    gender: SpeakerGender
    description: str = ""
    dialect: str = ""
    accent: str = ""


@dataclass(frozen=True, slots=True)
class CreateRequest:
    """A voice from its 192 numbers, or, where there are none, from those of `base_voice_id`."""

    name: str
    description: str = ""
    embedding: tuple[float, ...] = ()
    language: str = "en"
    base_voice_id: str = ""


@dataclass(frozen=True, slots=True)
class EditRequest:
    """What shall be different of a voice; None stays as it is. `forget_gender`: it is not said any more."""

    name: str | None = None
    description: str | None = None
    gender: Gender | None = None
    accent: str | None = None
    forget_gender: bool = False
