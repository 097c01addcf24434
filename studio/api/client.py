"""A connection's API as plain calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from studio.api.abilities import Abilities
from studio.api.call import Call, Subject
from studio.api.dataset_calls import DatasetCalls
from studio.api.events import SpeechEvent
from studio.api.listening import Listening
from studio.api.options import RequestOptions
from studio.api.profiles import EVENTS, SOUND
from studio.api.reply import Reply
from studio.api.socket import SpeechSocket
from studio.api.sound_calls import SoundCalls
from studio.api.voice_calls import VoiceCalls
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import NotOffered
from studio.core.language import tr
from studio.wire.speech import TtsBody
from studio.wire.voices import ApiStatus


class Client(VoiceCalls, SoundCalls, DatasetCalls):
    """One connection. Every call blocks the thread that makes it, may be made from any thread, raises
    `StudioError`s, and `Cancelled` within half a second of its token's `cancel`. `close` it."""

    @property
    def listening(self) -> Listening:
        """What only the engine does: words, pauses, pitch and judgements of recordings."""
        return Listening(self)

    def abilities(self) -> Abilities:
        """What turned out to be off, with the reasons."""
        return self.exchange.abilities

    def status(self, cancel: CancelToken | None = None, options: RequestOptions | None = None) -> ApiStatus:
        """What the service says of itself; `capabilities` are always filled in."""
        status = self.ask_for(ApiStatus, self.call("GET", "/", options=options), cancel)
        if status.capabilities is None:
            status.capabilities = sorted(self._dialect.abilities)
        return status

    def check_key(self, cancel: CancelToken | None = None) -> None:
        """One small request that needs the key; KeyRefused."""
        self.do(self.call("GET", self._dialect.voices_path, query={"limit": "1"}), cancel)

    def preview(
        self, voice_id: str, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> bytes:
        """A sound file in which the voice speaks; NotOffered where the service has none."""
        address = self.voice(voice_id, cancel, options).preview_file_url
        if not address:
            raise NotOffered(tr("This voice has no preview with this service."))
        call = Call("GET", address, accept="audio/*", subject=Subject.PREVIEW)
        return self.exchange.fetch(call, cancel or CancelToken()).body

    def tts_request(self, body: TtsBody) -> dict[str, Any]:
        """The JSON that goes over the wire for `body`, in this connection's dialect."""
        return self._dialect.speech(body)

    def tts_bytes(self, body: TtsBody, cancel: CancelToken, options: RequestOptions | None = None) -> Reply:
        """The sound in the container asked for, as it comes: iterate over it."""
        return self.sound(self._speech("/tts/bytes", body, SOUND, Ability.TTS, options), cancel)

    def tts_sse(
        self, body: TtsBody, cancel: CancelToken, options: RequestOptions | None = None
    ) -> Iterator[SpeechEvent]:
        """Pieces of raw sound and times of words, as they come. StreamCut if it ends too soon."""
        return self.events(self._speech("/tts/sse", body, EVENTS, Ability.STREAM, options), cancel)

    def tts_websocket(
        self, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> SpeechSocket:
        """Many texts over one connection. `close` it, or use it with `with`."""
        call = self.call("GET", "/tts/websocket", options=options, **self._making)
        query = self._dialect.socket_query(self.key)
        return SpeechSocket(self, call, query, self._dialect.socket_speech, cancel or CancelToken())

    def _speech(
        self, path: str, body: TtsBody, accept: str, ability: Ability, options: RequestOptions | None
    ) -> Call:
        sent = self._dialect.speech(body)
        return self.json_call(
            "POST", path, sent, accept=accept, options=options, ability=ability, **self._making
        )

    @property
    def _making(self) -> dict[str, Any]:
        return {"priced": self.priced, "creates": True, "subject": Subject.VOICE}


def abilities_of(status: ApiStatus) -> frozenset[Ability]:
    """Those that this studio knows of."""
    known = {str(ability) for ability in Ability}
    return frozenset(Ability(name) for name in status.capabilities or () if name in known)
