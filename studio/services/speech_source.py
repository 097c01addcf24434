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
    """How one request is asked: `route`, and the exact `body`. Events can be heard while they come."""

    client: Client
    route: str
    body: TtsBody

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return Charge.NOTHING if self.client.is_local else Charge.MAYBE

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON that goes over the wire."""
        return self.client.tts_request(self.body)

    @property
    def without_times(self) -> Source:
        """The same without times of words."""
        return replace(self, body=self.body.model_copy(update={"add_timestamps": None}))

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """Sound and times of words as they come, once the service has taken the request."""
        if self.route == BYTES:
            return (SoundPiece(piece) for piece in self.client.tts_bytes(self.body, cancel))
        return self.client.tts_sse(self.body, cancel)

    def refuses_times(self, error: BadRequest) -> bool:
        """Whether the times may be what the service refused: some languages have none (users report), and it
        says no more than that the request is bad."""
        return type(error) is BadRequest and bool(self.body.add_timestamps)


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
