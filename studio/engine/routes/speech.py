"""POST /tts/bytes and /tts/sse."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from studio.core.speech import Container
from studio.engine.events import Extras, error_event, events
from studio.engine.order import body_of, order_of, stream_order_of
from studio.engine.refusals import TooLarge, as_studio_error
from studio.engine.rendering import sound_bytes
from studio.engine.turns import Turns
from studio.engine.voices.catalogue import Catalogue

LARGEST_BODY = 1_000_000
"""Bytes: 20,000 characters of any script, escaped, and an embedding."""

MEDIA_TYPES = {Container.WAV: "audio/wav", Container.MP3: "audio/mpeg", Container.RAW: "audio/pcm"}
CLIENT_LEFT = 499
"""Nobody reads it."""

Parts = AsyncGenerator[bytes, None]


@dataclass(frozen=True, slots=True)
class SpeechRoutes:
    turns: Turns
    catalogue: Catalogue

    async def tts_bytes(self, request: Request) -> Response:
        """The sound itself, in any format, each clause as soon as it is made."""
        order = order_of(body_of(await _content(request)), self.catalogue)
        parts = self.turns.parts(partial(sound_bytes, order))
        return await _streamed(request, parts, MEDIA_TYPES[order.form.container])

    async def tts_sse(self, request: Request) -> Response:
        """Events with raw sound, and times of words and phonemes where they are asked for."""
        body = body_of(await _content(request))
        order = stream_order_of(body, self.catalogue)
        context_id = body.context_id or str(uuid.uuid4())
        extras = Extras(context_id, bool(body.add_timestamps), bool(body.add_phoneme_timestamps))
        parts = self.turns.parts(partial(events, order, extras))
        return await _streamed(request, parts, "text/event-stream", context_id)


class _Stream(StreamingResponse):
    """Ends the work on its parts when they are sent, or when the client has left."""

    def __init__(self, parts: Parts, content: Parts, media_type: str) -> None:
        super().__init__(content, media_type=media_type, headers={"Cache-Control": "no-store"})
        self._open = (parts, content)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts, content = self._open
        async with aclosing(parts), aclosing(content):
            await super().__call__(scope, receive, send)


async def _streamed(request: Request, parts: Parts, media_type: str, context_id: str = "") -> Response:
    """A stream that begins once its first part is there: what is wrong with a text is wrong before that, and
    can still be said with a status."""
    first = await _first(request, parts)
    if first is None:
        return Response(status_code=CLIENT_LEFT)
    return _Stream(parts, _told(first, parts, context_id), media_type)


async def _told(first: bytes, parts: Parts, context_id: str) -> Parts:
    """All parts. If making them fails, streams of events end with one that says so; others break off."""
    yield first
    try:
        async for part in parts:
            yield part
    except Exception as error:
        if not context_id:
            raise
        yield error_event(as_studio_error(error), context_id)


async def _first(request: Request, parts: Parts) -> bytes | None:
    """The first part; None, and the work given up, if the client leaves before."""
    first = asyncio.ensure_future(anext(parts, b""))
    leaving = asyncio.ensure_future(_left(request))
    await asyncio.wait({first, leaving}, return_when=asyncio.FIRST_COMPLETED)
    leaving.cancel()
    if first.done():
        return first.result()
    first.cancel()
    with suppress(asyncio.CancelledError):
        await first
    await parts.aclose()
    return None


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _content(request: Request) -> bytes:
    content = bytearray()
    async for piece in request.stream():
        content += piece
        if len(content) > LARGEST_BODY:
            raise TooLarge("The request is too large to be a text to speak.")
    return bytes(content)
