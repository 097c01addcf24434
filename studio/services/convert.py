"""Saying a recording in another voice: from a request to a take on disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from studio.api.events import Fallback, SpeechEvent
from studio.api.reply import Reply
from studio.api.upload import Upload
from studio.audio.files import open_sound
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.connection import Ability, Connection
from studio.core.convert import ConvertRequest
from studio.core.errors import BadFormat, BadRequest, Charge
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.speech import Container, Delivery
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.services.bodies import change_fields
from studio.services.connect import Connect
from studio.services.cutting import pieces
from studio.services.input_sound import InputSound, InputSounds
from studio.services.line import Line
from studio.services.make_take import Act, MakeTake, unheard, untold
from studio.services.mp3_change import Mp3Change, raw_for
from studio.services.parted_change import PIECE, PartedChange
from studio.services.quote import AskPrice, is_free
from studio.services.receiving import Heard, Progress
from studio.services.source import Source
from studio.services.speak import check_voice
from studio.services.speech_source import chosen_delivery, pieces_of, risk_of
from studio.wire.multipart import parts_of
from studio.wire.voice_changer import FALLBACK_HEADER, ChangeFields


@dataclass(frozen=True, slots=True)
class ConvertSource:
    """One change of voice: its text parts, the clip, and how the sound comes."""

    line: Line
    fields: ChangeFields
    clip: Upload
    delivery: Delivery

    @property
    def route(self) -> str:
        """The path of it."""
        return f"/voice-changer/{self.delivery}"

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return risk_of(self.line.client)

    @property
    def sent(self) -> dict[str, Any]:
        """The text parts in their order."""
        return {"parts": [*parts_of(self.fields), *self.line.options.body.items()]}

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """The sound as it comes."""
        client, options = self.line.client, self.line.options
        if self.delivery is Delivery.BYTES:
            return _told(client.change_bytes(self.fields, self.clip, cancel, options))
        return client.change_sse(self.fields, self.clip, cancel, options)

    def instead(self, error: BadRequest) -> None:
        """There is no other way."""


def _told(reply: Reply) -> Iterator[SpeechEvent]:
    reason = reply.headers.get(FALLBACK_HEADER.lower(), "")
    return chain([Fallback(reason)] if reason else [], pieces_of(reply))


LONGEST = 840.0
"""Seconds that are sent at once to an engine of ours; longer ones go in pieces."""


class Convert:
    """`convert(request, project, cancel, heard=…, progress=…)`: the clip in the voice, as a take that is in
    the project already; see `MakeTake` for what `heard` and `progress` get, and for what becomes of a take
    that breaks off. `delivery` and `connection` as with `Speak`, but there is no websocket.

    Raises BadVoice, BadSound, BadFormat, NotOffered, other StudioErrors, and Cancelled.
    """

    def __init__(self, connect: Connect, make_take: MakeTake, inputs: InputSounds, price: AskPrice) -> None:
        self._connect, self._make_take = connect, make_take
        self._inputs, self._price = inputs, price

    def __call__(
        self,
        request: ConvertRequest,
        project: Project,
        cancel: CancelToken,
        *,
        heard: Heard = unheard,
        progress: Progress = untold,
        delivery: Delivery | None = None,
        connection: Connection | None = None,
    ) -> Take:
        check_voice(request.voice_id)
        if delivery is Delivery.WEBSOCKET:
            raise BadFormat(tr("The voice changer has no websocket: take bytes or sse."))
        connection = connection or self._connect.chosen
        with self._inputs(request.clip, cancel) as clip:
            act = self._act(request, clip, delivery, connection, self._parts(clip, connection, cancel))
            return self._make_take(act, project, cancel, heard, progress)

    def _parts(self, clip: InputSound, connection: Connection, cancel: CancelToken) -> tuple[Passage, ...]:
        """What a recording is cut into that is too long for the engine; nothing where it is not."""
        if not is_free(connection) or clip.seconds <= LONGEST:
            return ()
        path, region = clip.passage.path, clip.passage.region
        with open_sound(self._inputs.readable(path, cancel)) as reader:
            rate, whole = reader.sample_rate, region or Region(0, reader.frames)

        def load(part: Region) -> Clip:
            return self._inputs.clip(Passage(path, part), cancel)

        return tuple(Passage(path, part) for part in pieces(whole, rate, PIECE, load))

    def _act(
        self,
        request: ConvertRequest,
        clip: InputSound,
        delivery: Delivery | None,
        connection: Connection,
        parts: tuple[Passage, ...],
    ) -> Act:

        def source(line: Line, abilities: frozenset[Ability]) -> Source:
            chosen = chosen_delivery(request.format.container, abilities, delivery)
            told = line.client.is_local and delivery is None and Ability.STREAM in abilities

            def of(sound: InputSound) -> Source:
                if told and request.format.container is Container.MP3:
                    raw = change_fields(replace(request, format=raw_for(request.format)))
                    asked = ConvertSource(line, raw, sound.upload, Delivery.SSE)
                    return Mp3Change(asked, request.format)
                return ConvertSource(line, change_fields(request), sound.upload, chosen)

            return PartedChange(parts, self._inputs, of, of(clip)) if parts else of(clip)

        return Act(
            TakeJob.VOICE_CHANGER,
            request.speech,
            connection,
            self._price.convert(clip.seconds, connection),
            Ability.VOICE_CHANGER,
            tr("Changing the voice"),
            source,
            (clip.as_part("clip"),),
        )
