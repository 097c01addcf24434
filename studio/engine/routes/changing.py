"""POST /voice-changer/bytes and /voice-changer/sse."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from studio.audio.encode import encoder
from studio.core.clip import FloatArray
from studio.core.speech import OutputFormat
from studio.engine.bench import Bench
from studio.engine.craft import Changed, Craft
from studio.engine.events import Extras, chunks, failed
from studio.engine.order import check_raw, form_of
from studio.engine.recordings import read_all
from studio.engine.roster import Roster
from studio.engine.routes.bodies import parts_body
from studio.engine.routes.streaming import MEDIA_TYPES, Parts, streamed, unless_left
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.store.store import Store
from studio.engine.turns import Turns
from studio.engine.uploads import received
from studio.engine.version import version_of
from studio.engine.voices.embedding import Coordinates
from studio.wire.events import ChangedChunkEvent, DoneEvent, Event
from studio.wire.voice_changer import FALLBACK_HEADER, ChangeFields

BARE_LINES_UNTIL = "2024-11-13"
"""Readers of these versions take every line for a JSON object of its own."""

Frame = Callable[[Event], bytes]


@dataclass(frozen=True, slots=True)
class Change:
    """A recording, float32 mono at 24 kHz, and whose voice it shall have, in which format; the `transcript`
    may be empty."""

    sound: FloatArray
    target: Coordinates
    form: OutputFormat
    transcript: str


@dataclass(frozen=True, slots=True)
class ChangingRoutes:
    turns: Turns
    roster: Roster
    store: Store
    bench: Bench
    craft: Craft

    async def change_bytes(self, request: Request) -> Response:
        """The recording in another voice, in any format, each piece as soon as it is made."""
        change = await self._change(request, streamed=False)
        notes: list[str] = []
        parts = self._parts(lambda pieces: _bytes(change, pieces), change, notes)
        return _headed(await streamed(request, parts, MEDIA_TYPES[change.form.container]), notes)

    async def change_sse(self, request: Request) -> Response:
        """The same as events with raw sound."""
        change = await self._change(request, streamed=True)
        extras = Extras(str(uuid.uuid4()))
        frame = partial(framed, change.form.sample_rate, version_of(request) <= BARE_LINES_UNTIL)
        notes: list[str] = []
        parts = self._parts(lambda pieces: _events(change, extras, frame, pieces), change, notes)
        answer = await streamed(
            request, parts, "text/event-stream", lambda error: frame(failed(error, extras.context_id))
        )
        return _headed(answer, notes)

    async def _change(self, request: Request, *, streamed: bool) -> Change:
        async with received(request, self.store, {"clip"}) as form:
            fields, clip = parts_body(form.texts, ChangeFields), form.file("clip")
            if streamed:
                check_raw(fields.output_format)
            checked = form_of(fields.output_format)
            target = self.roster.find(fields.voice.id).coordinates
            sound = await unless_left(request, self.bench.run(lambda _: read_all(clip)))
            return Change(sound, target, checked, fields.transcript or "")

    async def _parts(
        self, told: Callable[[Iterator[Changed]], Iterator[bytes]], change: Change, notes: list[str]
    ) -> Parts:
        """What `told` makes of the changed pieces; closing it stops the work between two steps of a piece.
        `notes` gets the fallback of each piece before the piece comes."""
        closed = threading.Event()

        def begin(synthesiser: Synthesiser) -> Iterator[bytes]:
            pieces = self.craft.change(
                change.sound, change.target, synthesiser, closed.is_set, change.transcript
            )
            return told(_noted(pieces, notes))

        parts = self.turns.parts(begin)
        try:
            async for part in parts:
                yield part
        finally:
            closed.set()
            await parts.aclose()


def framed(sample_rate: int, bare: bool, event: Event) -> bytes:
    """A server-sent event; with `bare`, the same JSON on a line before it, which SSE readers skip."""
    content = json.dumps(event.model_dump() | {"sample_rate": sample_rate})
    name = content if bare else f"event: {getattr(event, 'type', 'message')}"
    return f"{name}\ndata: {content}\n\n".encode()


def _headed(answer: Response, notes: Sequence[str]) -> Response:
    """The answer, whose head says why its first piece is not what it should be, where that is so."""
    if notes and notes[0]:
        answer.headers[FALLBACK_HEADER] = notes[0].encode("ascii", "replace").decode("ascii")
    return answer


def _noted(pieces: Iterator[Changed], notes: list[str]) -> Iterator[Changed]:
    for piece in pieces:
        notes.append(piece.fallback)
        yield piece


def _bytes(change: Change, pieces: Iterator[Changed]) -> Iterator[bytes]:
    writer = encoder(change.form, SAMPLE_RATE)
    for piece in pieces:
        yield writer.add(piece.samples)
    yield writer.finish()


def _events(change: Change, extras: Extras, frame: Frame, pieces: Iterator[Changed]) -> Iterator[bytes]:
    writer, begun, fallback = encoder(change.form, SAMPLE_RATE), time.perf_counter(), ""
    for piece in pieces:
        fallback = piece.fallback
        yield _framed_chunks(writer.add(piece.samples), begun, extras, frame, fallback)
        begun = time.perf_counter()
    rest = _framed_chunks(writer.finish(), begun, extras, frame, fallback)
    yield rest + frame(DoneEvent(context_id=extras.context_id))


def _framed_chunks(sound: bytes, begun: float, extras: Extras, frame: Frame, fallback: str) -> bytes:
    step = 1000 * (time.perf_counter() - begun)
    told = chunks(sound, step, extras)
    if fallback:
        told = [ChangedChunkEvent(**each.model_dump(), fallback=fallback) for each in told]
    return b"".join(map(frame, told))
