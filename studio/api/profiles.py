"""The two dialects of the API (wire contract, sections 9 and 13); only here is known how they differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.api.controls import generation_of
from studio.core.connection import Ability, Profile
from studio.core.errors import NotOffered
from studio.core.language import tr
from studio.wire.datasets import CreateDataset
from studio.wire.infill import InfillFields
from studio.wire.multipart import Parts, parts_of
from studio.wire.speech import TtsBody, VoiceByEmbedding
from studio.wire.voices import CloneFields, CreateBody, LocalizeBody, MixBody, UpdateBody

Json = dict[str, Any]
PAGE = 100
SOUND, EVENTS, JSON, NOTHING = "audio/wav", "text/event-stream", "application/json", "*/*"
"""What is asked for; the earlier version takes whatever comes."""
INFILL_MODEL = "sonic-3"
EARLIER_INFILL = "sonic-2"
"""The only model that fills gaps in the earlier version, and gone in the later one."""
OURS = frozenset({Ability.SEED, Ability.PAUSES, Ability.PHONEMES})
"""What only an engine of ours can, which says so."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one profile asks. `abilities` holds for a server that does not name its own; `pages` if lists come
    in pages until an empty one. What it cannot say raises NotOffered with what to do instead."""

    version: str
    voices_path: str
    pages: bool
    abilities: frozenset[Ability]

    def headers(self, key: str) -> dict[str, str]:
        """What shows the key."""
        raise NotImplementedError

    def accepts(self, kind: str) -> str:
        """The header for an answer of this kind."""
        raise NotImplementedError

    def speech(self, body: TtsBody) -> Json:
        """The body of a TTS request."""
        raise NotImplementedError

    def socket_query(self, key: str) -> dict[str, str]:
        """What is said of the key and the version in a socket's address; in headers where it is empty."""
        raise NotImplementedError

    def socket_speech(self, body: TtsBody) -> Json:
        """The same in a socket's message."""
        return self.speech(body)

    def infill(self, fields: InfillFields) -> Parts:
        """The text parts of an infill."""
        raise NotImplementedError

    def clone(self, fields: CloneFields) -> Parts:
        """The text parts of a clone."""
        raise NotImplementedError

    def create(self, body: CreateBody) -> Json:
        """A voice from numbers."""
        raise NotImplementedError

    def mix(self, body: MixBody) -> Json:
        """Voices as one."""
        raise NotImplementedError

    def localize(self, body: LocalizeBody) -> Json:
        """A voice in another language."""
        raise NotImplementedError

    def update(self, body: UpdateBody) -> Json:
        """What shall be different: unset is not null."""
        return body.model_dump(mode="json", exclude_unset=True)

    def dataset(self, body: CreateDataset) -> Json:
        """A new dataset."""
        raise NotImplementedError


class Classic(Dialect):
    """2024-06-10, which the engine on this computer speaks and every self-hosted server of ours."""

    def headers(self, key: str) -> dict[str, str]:
        return {"X-API-Key": key}

    def accepts(self, kind: str) -> str:
        return NOTHING

    def speech(self, body: TtsBody) -> Json:
        return _json(body)

    def socket_query(self, key: str) -> dict[str, str]:
        return ({"api_key": key} if key else {}) | {"cartesia_version": self.version}

    def socket_speech(self, body: TtsBody) -> Json:
        return self.speech(body) | {"stream": True}

    def infill(self, fields: InfillFields) -> Parts:
        return parts_of(fields)

    def clone(self, fields: CloneFields) -> Parts:
        return parts_of(fields)

    def create(self, body: CreateBody) -> Json:
        return _json(body)

    def mix(self, body: MixBody) -> Json:
        return _json(body)

    def localize(self, body: LocalizeBody) -> Json:
        return _json(body)

    def dataset(self, body: CreateDataset) -> Json:
        return _json(body)


class Current(Dialect):
    """2026-08-14, which the live service takes. It has no `duration`, and a voice is its id."""

    def headers(self, key: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {key}"}

    def accepts(self, kind: str) -> str:
        return kind

    def speech(self, body: TtsBody) -> Json:
        if isinstance(body.voice, VoiceByEmbedding):
            raise NotOffered(
                tr("This service no longer takes a voice by its numbers; keep it as a voice first.")
            )
        json = body.model_dump(
            mode="json", by_alias=True, exclude_none=True, exclude={"voice", "duration", "seed"}
        )
        json["voice"] = body.voice.id
        generation = generation_of(body.voice.controls) | json.get("generation_config", {})
        return json | ({"generation_config": generation} if generation else {})

    def socket_query(self, key: str) -> dict[str, str]:
        return {}

    def infill(self, fields: InfillFields) -> Parts:
        model = INFILL_MODEL if fields.model_id.startswith(EARLIER_INFILL) else fields.model_id
        return parts_of(fields.model_copy(update={"model_id": model, "voice": None, "seed": None}))

    def clone(self, fields: CloneFields) -> Parts:
        gone = {"mode": None, "enhance": None, "transcript": None}
        return parts_of(fields.model_copy(update=gone))

    def create(self, body: CreateBody) -> Json:
        raise NotOffered(tr("This service no longer makes voices from numbers; clone one from a recording."))

    def mix(self, body: MixBody) -> Json:
        raise NotOffered(tr("This service no longer mixes voices; mix them on this computer."))

    def localize(self, body: LocalizeBody) -> Json:
        if body.voice_id is None:
            raise NotOffered(
                tr("This service takes no numbers for another language; give it a voice it keeps.")
            )
        return _json(body.model_copy(update={"embedding": None}))

    def dataset(self, body: CreateDataset) -> Json:
        return {"description": ""} | _json(body)


def _json(body: TtsBody | CreateBody | MixBody | LocalizeBody | CreateDataset) -> Json:
    return body.model_dump(mode="json", by_alias=True, exclude_none=True)


DIALECTS: Mapping[Profile, Dialect] = {
    Profile.CLASSIC: Classic(
        "2024-06-10",
        "/voices/",
        False,
        frozenset(Ability) - {Ability.TIMESTAMPS, Ability.DATASET_EDIT} - OURS,
    ),
    Profile.CURRENT: Current(
        "2026-08-14",
        "/voices",
        True,
        frozenset(Ability) - {Ability.MIX, Ability.CREATE} - OURS,
    ),
}


def headers_for(profile: Profile, key: str, *, loopback: bool) -> dict[str, str]:
    """Version and key. Both ways of showing the key only where it cannot leave this machine."""
    dialects = DIALECTS.values() if loopback else (DIALECTS[profile],)
    headers = {"Cartesia-Version": DIALECTS[profile].version}
    for dialect in dialects:
        headers |= dialect.headers(key) if key else {}
    return headers
