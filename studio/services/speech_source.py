"""Speech for a text: a stream of events, a socket, or the bytes of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from studio.api.client import Client
from studio.api.events import SoundPiece, SpeechEvent, Words
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadFormat, BadRequest, Charge
from studio.core.language import tr
from studio.core.pronunciation import Respelled
from studio.core.speech import Container, Delivery, SpeechRequest
from studio.core.take import TimedWord
from studio.core.written_words import as_written
from studio.services.bodies import body_of
from studio.services.line import Line
from studio.wire.speech import TtsBody


@dataclass(frozen=True, slots=True)
class SpeechSource:
    """How one text is asked for: by which `delivery`, and the exact `body`. Events can be heard while they
    come. `text` says which of its words were written otherwise."""

    line: Line
    delivery: Delivery
    body: TtsBody
    text: Respelled

    @property
    def route(self) -> str:
        """The path of it."""
        return f"/tts/{self.delivery}"

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return risk_of(self.line.client)

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON that goes over the wire."""
        return self.line.client.tts_request(self.body) | dict(self.line.options.body)

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """Sound and times of words as they come, once the service has taken the request. The words are as
        they were written."""
        events = self._asked(cancel)
        return _as_written(events, self.text) if self.text.changed else events

    def _asked(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        client, options = self.line.client, self.line.options
        if self.delivery is Delivery.BYTES:
            return pieces_of(client.tts_bytes(self.body, cancel, options))
        if self.delivery is Delivery.SSE:
            return client.tts_sse(self.body, cancel, options)
        return self._through_socket(cancel)

    def instead(self, error: BadRequest) -> SpeechSource | None:
        """The same without times of words: some languages have none (users report), and the service says no
        more than that the request is bad."""
        if type(error) is not BadRequest or not self.body.add_timestamps:
            return None
        return replace(self, body=self.body.model_copy(update={"add_timestamps": None}))

    def _through_socket(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        socket = self.line.client.tts_websocket(cancel, self.line.options)
        try:
            yield from socket.send(self.body)
        finally:
            socket.close()


def source_of(
    line: Line,
    abilities: frozenset[Ability],
    *,
    request: SpeechRequest,
    text: Respelled,
    delivery: Delivery | None = None,
) -> SpeechSource:
    """As it is wanted; else events for raw sound and WAV, because they can be heard while they come, and a
    file's bytes for MP3. `text` is what is sent for the request's words. BadFormat for MP3 in events."""
    delivery = chosen_delivery(request.format.container, abilities, delivery)
    body = body_of(
        replace(request, text=text.text),
        timestamps=Ability.TIMESTAMPS in abilities and delivery is not Delivery.BYTES,
        seed=Ability.SEED in abilities,
        phonemes=Ability.PHONEMES in abilities,
    )
    return SpeechSource(line, delivery, body, text)


def _as_written(events: Iterator[SpeechEvent], text: Respelled) -> Iterator[SpeechEvent]:
    """The sound as it comes, and at its end all words."""
    words: list[TimedWord] = []
    for event in events:
        if isinstance(event, Words):
            words += event.words
        else:
            yield event
    yield Words(as_written(words, text))


def chosen_delivery(container: Container, abilities: frozenset[Ability], wanted: Delivery | None) -> Delivery:
    """`wanted` if that can be; BadFormat."""
    if container is Container.MP3 and wanted not in (None, Delivery.BYTES):
        raise BadFormat(tr("MP3 does not come in events: ask for its bytes, or for WAV."))
    if wanted is not None:
        return wanted
    streams = Ability.STREAM in abilities and container is not Container.MP3
    return Delivery.SSE if streams else Delivery.BYTES


def pieces_of(reply: Iterable[bytes]) -> Iterator[SpeechEvent]:
    """The bytes of an answer as pieces of sound."""
    return (SoundPiece(piece) for piece in reply)


def risk_of(client: Client) -> Charge:
    """What a request that was sent and failed may have cost."""
    return Charge.NOTHING if client.is_local else Charge.MAYBE
