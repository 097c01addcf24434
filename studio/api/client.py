"""A connection's API as plain calls."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote

import orjson
from pydantic import BaseModel, ValidationError

from studio.api.address import is_loopback
from studio.api.call import Call
from studio.api.events import SpeechEvent, speech_events
from studio.api.exchange import READ_SECONDS, Exchange
from studio.api.failures import cut
from studio.api.profiles import DIALECTS, headers_for
from studio.api.refusals import refusal
from studio.api.reply import Reply
from studio.api.voice_pages import all_voices
from studio.core.cancel import CancelToken
from studio.core.connection import Ability, Connection
from studio.core.errors import NotOffered, ServiceFault, StudioError
from studio.wire.speech import TtsBody
from studio.wire.voices import ApiStatus, WireVoice

Model = TypeVar("Model", bound=BaseModel)
EVENT_STREAM = "text/event-stream"


class Client:
    """One connection. Every call blocks the thread that makes it, may be made from any thread, raises
    `StudioError`s, and `Cancelled` within half a second of its token's `cancel`. `close` it."""

    def __init__(self, connection: Connection, key: str, *, read_seconds: float = READ_SECONDS) -> None:
        self.connection = connection
        self.is_local = is_loopback(connection.base_url)
        self._dialect = DIALECTS[connection.profile]
        headers = headers_for(connection.profile, key, loopback=self.is_local)
        here = connection.is_this_computer
        self._exchange = Exchange(connection.base_url, headers, here=here, read_seconds=read_seconds)

    def status(self, cancel: CancelToken | None = None) -> ApiStatus:
        """What the service says of itself; `capabilities` are always filled in."""
        answer = self._exchange.fetch(Call("GET", "/"), cancel or CancelToken())
        status = _read(ApiStatus, answer.json())
        if status.capabilities is None:
            status.capabilities = sorted(self._dialect.abilities)
        return status

    def voices(self, cancel: CancelToken | None = None) -> list[WireVoice]:
        """All voices, whatever pages they come in."""
        return all_voices(self._exchange, self._dialect, cancel or CancelToken())

    def check_key(self, cancel: CancelToken | None = None) -> None:
        """One small request that needs the key; KeyRefused."""
        call = Call("GET", self._dialect.voices_path, {"limit": "1"})
        self._exchange.fetch(call, cancel or CancelToken())

    def voice(self, voice_id: str, cancel: CancelToken | None = None) -> WireVoice:
        """One voice, with the address of its preview where there is one; NotThere."""
        call = Call("GET", f"/voices/{quote(voice_id, safe='')}", self._expanding, subject="this voice")
        return _read(WireVoice, self._exchange.fetch(call, cancel or CancelToken()).json())

    def preview(self, voice_id: str, cancel: CancelToken | None = None) -> bytes:
        """A sound file in which the voice speaks; NotOffered where the service has none."""
        address = self.voice(voice_id, cancel).preview_file_url
        if not address:
            raise NotOffered("This voice has no preview with this service.")
        call = Call("GET", address, accept="audio/*", subject="this preview")
        return self._exchange.fetch(call, cancel or CancelToken()).body

    def tts_request(self, body: TtsBody) -> dict[str, Any]:
        """The JSON that goes over the wire for `body`, in this connection's dialect."""
        return self._dialect.speech(body)

    def tts_bytes(self, body: TtsBody, cancel: CancelToken) -> Reply:
        """The sound in the container asked for, as it comes: iterate over it."""
        return self._exchange.stream(self._speech_call("/tts/bytes", body, "audio/*"), cancel)

    def tts_sse(self, body: TtsBody, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """Pieces of raw sound and times of words, as they come. StreamCut if it ends too soon."""
        call = self._speech_call("/tts/sse", body, EVENT_STREAM)
        reply = self._exchange.stream(call, cancel)
        if EVENT_STREAM not in reply.headers.get("content-type", ""):
            reply.close()
            raise ServiceFault("The service did not answer with a stream.", charge=call.risk)
        return self._events(call, reply)

    def close(self) -> None:
        """End what is under way. Calls made afterwards come back cancelled."""
        self._exchange.close()

    def _events(self, call: Call, reply: Reply) -> Iterator[SpeechEvent]:
        here = self.connection.is_this_computer
        try:
            yield from speech_events(reply.pieces(), partial(_reported, call), partial(cut, call, here=here))
        except BaseException:
            reply.close()
            raise
        reply.let_end()

    def _speech_call(self, path: str, body: TtsBody, accept: str) -> Call:
        content = orjson.dumps(self._dialect.speech(body))
        priced = not self.is_local
        return Call("POST", path, content=content, accept=accept, priced=priced, subject="this voice")

    @property
    def _expanding(self) -> dict[str, str | list[str]]:
        return {"expand[]": ["preview_file_url"]} if self._dialect.pages else {}


def abilities_of(status: ApiStatus) -> frozenset[Ability]:
    """Those that this studio knows of."""
    known = {str(ability) for ability in Ability}
    return frozenset(Ability(name) for name in status.capabilities or () if name in known)


def _reported(call: Call, event: dict[str, Any]) -> StudioError:
    status = event.get("status_code")
    number = status if isinstance(status, int) and status >= 400 else 500
    return refusal(number, {}, orjson.dumps(event), call)


def _read(model: type[Model], json: Any) -> Model:
    try:
        return model.model_validate(json)
    except ValidationError as error:
        raise ServiceFault("The service answered with something that is not a voice service.") from error
