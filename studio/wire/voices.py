"""Voices and the API's status as JSON: the superset of every version (wire contract, section 4)."""

from __future__ import annotations

from typing import Any

from pydantic import Field, model_validator

from studio.core.voice import Gender
from studio.wire.speech import WireModel

ADVICE_HEADER = "X-Studio-Advice"
"""Of a clone's answer, our own and optional: a JSON list, in ASCII, of sentences that say what would make the
clone better."""


class Locale(WireModel):
    locale: str = ""
    is_native: bool = False


class WireVoice(WireModel):
    """Only `id` is demanded of a server, so that a missing field never hides a voice; the engine sends
    all."""

    id: str
    name: str = ""
    description: str = ""
    language: str = "en"
    created_at: str = ""
    user_id: str | None = None
    is_public: bool = True
    is_owner: bool = False
    is_starred: bool = False
    embedding: list[float] = Field(default_factory=list)
    gender: Gender | str | None = Field(None, union_mode="left_to_right")
    tagline: str = ""
    locales: list[Locale] = Field(default_factory=list)
    accent: str | None = None
    country: str | None = None
    access: str = "public"
    visibility: str = "all"
    preview_file_url: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _as_the_superset(cls, told: Any) -> Any:
        """What is null is not there; later versions say `access` in place of `is_public`."""
        if not isinstance(told, dict):
            return told
        there = {key: value for key, value in told.items() if value is not None}
        if "access" in there and "is_public" not in there:
            there["is_public"] = there["access"] == "public"
        return there


class VoicePage(WireModel):
    data: list[WireVoice]
    has_more: bool = False
    next_page: str | None = None


class ApiStatus(WireModel):
    """`capabilities` is our own: names of `core.connection.Ability`; `notice` a sentence to show, such as
    that a fallback speaks."""

    ok: bool
    version: str
    capabilities: list[str] | None = None
    notice: str | None = None


class CloneFields(WireModel):
    """The text parts of POST /voices/clone; the file beside them is `clip`. `base_voice_id` and `accent` are
    of later versions, `mode`, `enhance` and `transcript` of earlier ones. `keep` is our own: the engine on
    this computer keeps no voice where it is false, which lets one be tried."""

    name: str
    description: str | None = None
    language: str = "en"
    mode: str | None = None
    enhance: bool | None = None
    transcript: str | None = None
    base_voice_id: str | None = None
    accent: str | None = None
    keep: bool | None = None


class CreateBody(WireModel):
    """`embedding` may be empty where `base_voice_id` says whose is meant."""

    name: str
    description: str | None = None
    embedding: list[float] | None = None
    language: str | None = None
    base_voice_id: str | None = None


class UpdateBody(WireModel):
    """What is not set stays as it is; a gender that is set to None is forgotten."""

    name: str | None = None
    description: str | None = None
    gender: str | None = None
    accent: str | None = None


class LocalizeBody(WireModel):
    """With `embedding` the answer is an embedding, with `voice_id` a voice that is kept."""

    embedding: list[float] | None = None
    voice_id: str | None = None
    name: str | None = None
    description: str | None = None
    language: str | None = None
    original_speaker_gender: str | None = None
    dialect: str | None = None
    accent: str | None = None


class MixPart(WireModel):
    id: str | None = None
    embedding: list[float] | None = None
    weight: float


class MixBody(WireModel):
    voices: list[MixPart]


class EmbeddingAnswer(WireModel):
    """What mix and localize answer with."""

    embedding: list[float]


def voices_from(json: Any) -> VoicePage:
    """A page, whether the server sent the old array or the page object."""
    if isinstance(json, list):
        return VoicePage(data=[WireVoice.model_validate(item) for item in json])
    return VoicePage.model_validate(json)
