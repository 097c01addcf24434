"""Answers that go out while they are made, and clients that leave before."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing, suppress
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from studio.core.errors import StudioError
from studio.core.speech import Container
from studio.engine.refusals import as_studio_error

MEDIA_TYPES = {Container.WAV: "audio/wav", Container.MP3: "audio/mpeg", Container.RAW: "audio/pcm"}

Parts = AsyncGenerator[bytes, None]
ErrorEvent = Callable[[StudioError], bytes]
T = TypeVar("T")


class ClientLeft(Exception):
    """Nobody waits for the answer any more."""


async def unless_left(request: Request, work: Awaitable[T]) -> T:
    """What `work` gives; ClientLeft, and the work cancelled, if the client leaves before. The request's body
    has been read."""
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ClientLeft
    finally:
        leaving.cancel()
        working.cancel()
        with suppress(BaseException):
            await working


async def streamed(
    request: Request, parts: Parts, media_type: str, error_event: ErrorEvent | None = None
) -> Response:
    """A stream that begins once its first part is there: what is wrong with a request is wrong before that,
    and can still be said with a status. Later failures are told by `error_event`; without it the stream
    breaks off."""
    try:
        first = await unless_left(request, anext(parts, b""))
    except ClientLeft:
        await parts.aclose()
        raise
    return _Stream(parts, _told(first, parts, error_event), media_type)


class _Stream(StreamingResponse):
    """Ends the work on its parts when they are sent, or when the client has left."""

    def __init__(self, parts: Parts, content: Parts, media_type: str) -> None:
        super().__init__(content, media_type=media_type, headers={"Cache-Control": "no-store"})
        self._open = (parts, content)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts, content = self._open
        async with aclosing(parts), aclosing(content):
            await super().__call__(scope, receive, send)


async def _told(first: bytes, parts: Parts, error_event: ErrorEvent | None) -> Parts:
    yield first
    try:
        async for part in parts:
            yield part
    except Exception as error:
        if error_event is None:
            raise
        yield error_event(as_studio_error(error))


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
