"""The two dialects of the API (wire contract, sections 9 and 13); only here is known how they differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.core.connection import Ability, Profile
from studio.core.errors import NotOffered
from studio.core.speech import SPEED_WORDS, Emotion, Feeling
from studio.wire.speech import ExperimentalControls, TtsBody, VoiceByEmbedding

Json = dict[str, Any]
SLOWEST, FASTEST = 0.6, 1.5
"""Ends of the later scale of speeds, where 1 is normal."""
FEELINGS = {
    Feeling.ANGER: "angry",
    Feeling.POSITIVITY: "happy",
    Feeling.SURPRISE: "surprised",
    Feeling.SADNESS: "sad",
    Feeling.CURIOSITY: "curious",
}
"""The nearest of the later emotions, which have no levels."""
PAGE = 100


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one profile asks. `abilities` holds for a server that does not name its own; `pages` if lists come
    in pages until an empty one."""

    version: str
    voices_path: str
    pages: bool
    abilities: frozenset[Ability]

    def headers(self, key: str) -> dict[str, str]:
        """What shows the key."""
        raise NotImplementedError

    def speech(self, body: TtsBody) -> Json:
        """The body of a TTS request; NotOffered for what the dialect cannot say."""
        raise NotImplementedError


class Classic(Dialect):
    """2024-06-10, which the engine on this computer speaks and every self-hosted server of ours."""

    def headers(self, key: str) -> dict[str, str]:
        return {"X-API-Key": key}

    def speech(self, body: TtsBody) -> Json:
        return body.model_dump(mode="json", by_alias=True, exclude_none=True)


class Current(Dialect):
    """2026-08-14, which the live service takes. It has no `duration`, and a voice is its id."""

    def headers(self, key: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {key}"}

    def speech(self, body: TtsBody) -> Json:
        if isinstance(body.voice, VoiceByEmbedding):
            raise NotOffered("This service no longer takes a voice by its numbers; keep it as a voice first.")
        json = body.model_dump(mode="json", exclude_none=True, exclude={"voice", "duration", "seed"})
        json["voice"] = body.voice.id
        generation = generation_of(body.voice.controls)
        return json | ({"generation_config": generation} if generation else {})


def generation_of(controls: ExperimentalControls | None) -> Json:
    """The later spelling of the controls; what is normal is left out."""
    if controls is None:
        return {}
    generation: Json = {}
    speed = later_speed(controls.speed)
    if speed != 1.0:
        generation["speed"] = speed
    if controls.emotion:
        generation["emotion"] = FEELINGS[Emotion.from_tag(controls.emotion[0]).feeling]
    return generation


def later_speed(speed: float | str | None) -> float:
    """-1…0…1, or its word, on the later scale 0.6…1…1.5."""
    number = SPEED_WORDS.get(speed, 0.0) if isinstance(speed, str) else speed or 0.0
    span = 1 - SLOWEST if number < 0 else FASTEST - 1
    return round(1 + max(-1.0, min(number, 1.0)) * span, 3)


DIALECTS: Mapping[Profile, Dialect] = {
    Profile.CLASSIC: Classic(
        "2024-06-10", "/voices/", False, frozenset(Ability) - {Ability.TIMESTAMPS, Ability.SEED}
    ),
    Profile.CURRENT: Current(
        "2026-08-14",
        "/voices",
        True,
        frozenset(Ability) - {Ability.SEED, Ability.MIX, Ability.CREATE},
    ),
}


def headers_for(profile: Profile, key: str, *, loopback: bool) -> dict[str, str]:
    """Version and key. Both ways of showing the key only where it cannot leave this machine."""
    dialects = DIALECTS.values() if loopback else (DIALECTS[profile],)
    headers = {"Cartesia-Version": DIALECTS[profile].version}
    for dialect in dialects:
        headers |= dialect.headers(key) if key else {}
    return headers
