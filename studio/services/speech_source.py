"""Where the sound of a take comes from: a stream of events, or the bytes of a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from studio.api.client import Client
from studio.api.events import SoundPiece, SpeechEvent
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadRequest, Charge
from studio.core.speech import Container, SpeechRequest
from studio.services.bodies import body_of
from studio.wire.speech import TtsBody

SSE, BYTES = "/tts/sse", "/tts/bytes"


@dataclass(frozen=True, slots=True)
class Source:
    """How one request will be asked: `route`, and the exact `body`. `streamed` if sound comes in raw pieces
    that can be heard at once."""

    client: Client
    route: str
    body: TtsBody

    @property
    def streamed(self) -> bool:
        return self.route == SSE

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return Charge.NOTHING if self.client.is_local else Charge.MAYBE

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON that goes over the wire."""
        return self.client.tts_request(self.body)

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """Sound and times of words as they come. Where the service refuses times, asks again without."""
        if not self.streamed:
            return (SoundPiece(piece) for piece in self.client.tts_bytes(self.body, cancel))
        if not self.body.add_timestamps:
            return self.client.tts_sse(self.body, cancel)
        try:
            return self.client.tts_sse(self.body, cancel)
        except BadRequest:
            return self.client.tts_sse(self.body.model_copy(update={"add_timestamps": None}), cancel)


def source_of(client: Client, request: SpeechRequest, abilities: frozenset[Ability]) -> Source:
    """Events for raw sound and WAV, because they can be heard while they come; a file's bytes for MP3."""
    seed = Ability.SEED in abilities
    if request.format.container is Container.MP3 or Ability.STREAM not in abilities:
        raw = request if request.format.container is Container.MP3 else _raw(request)
        return Source(client, BYTES, body_of(raw, streamed=False, seed=seed))
    timestamps = Ability.TIMESTAMPS in abilities
    return Source(client, SSE, body_of(request, streamed=True, timestamps=timestamps, seed=seed))


def _raw(request: SpeechRequest) -> SpeechRequest:
    return replace(request, format=replace(request.format, container=Container.RAW))
