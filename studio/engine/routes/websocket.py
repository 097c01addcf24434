"""GET /tts/websocket: several utterances at once over one connection."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from studio.core.errors import BadRequest, TooManyAtOnce
from studio.engine.contexts import Context, Input, Terms
from studio.engine.events import Extras, failed
from studio.engine.order import SpeechBody, check_raw, check_text, outline_of
from studio.engine.refusals import NeedsSocket, as_studio_error
from studio.engine.roster import Roster
from studio.engine.routes.bodies import understood
from studio.engine.turns import PATIENCE, Turns
from studio.engine.version import version_of
from studio.wire.events import DoneEvent
from studio.wire.websocket import Envelope

MOST_CONTEXTS = 50
OLD = "2024-11-13"
"""The last version of the 2.x SDK."""
_LONG_DELAY_SINCE = "2026-03-01"
_MOST_DELAY = 5000


class SocketBody(SpeechBody):
    """A request for speech over the socket."""

    transcript: str = ""
    max_buffer_delay_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds.

    `least_delay`: that an unfinished sentence is waited for at least, since words come one by one;
    `long_delay`: the newer versions' own; `expiry`: after which an utterance without new text is over;
    `idle`: after which a connection that says nothing is closed.
    """

    least_delay: float = 0.25
    long_delay: float = 3.0
    expiry: float = 5.0
    idle: float = 300.0


@dataclass(frozen=True, slots=True)
class SocketRoutes:
    turns: Turns
    roster: Roster
    patience: Patience = field(default_factory=Patience)

    async def speak(self, websocket: WebSocket) -> None:
        """Speak what is asked for until the client leaves, or is silent for long."""
        await websocket.accept()
        talk = _Talk(self, websocket)
        try:
            await talk.listen()
        finally:
            await talk.close()

    async def plain(self, request: Request) -> Response:
        """The same address without a websocket."""
        raise NeedsSocket("This address speaks over a websocket: connect with ws:// instead of http://.")


class _Talk:
    """One connection and the contexts that are open on it."""

    def __init__(self, routes: SocketRoutes, websocket: WebSocket) -> None:
        self._routes = routes
        self._websocket = websocket
        self._contexts: dict[str, tuple[Context, SocketBody]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def listen(self) -> None:
        while (message := await self._message()) is not None:
            context_id = ""
            try:
                envelope = understood(message, Envelope)
                context_id = envelope.context_id or str(uuid.uuid4())
                await self._take(message, envelope, context_id)
            except Exception as error:
                await self._stop(context_id)
                await self._say(failed(as_studio_error(error), context_id).model_dump())

    async def close(self) -> None:
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _message(self) -> str | bytes | None:
        """The next message, None where there will be none."""
        while True:
            try:
                async with asyncio.timeout(self._routes.patience.idle):
                    message = await self._websocket.receive()
            except TimeoutError:
                if self._tasks:
                    continue
                await self._websocket.close()
                return None
            if message["type"] == "websocket.disconnect":
                return None
            return message.get("text") or message.get("bytes") or b""

    async def _take(self, message: str | bytes, envelope: Envelope, context_id: str) -> None:
        if envelope.cancel:
            if await self._stop(context_id):
                await self._say(DoneEvent(context_id=context_id).model_dump())
            return
        piece = Input(envelope.transcript or "", bool(envelope.continue_), bool(envelope.flush))
        known = self._contexts.get(context_id)
        if known is None:
            self._open(understood(message, SocketBody), context_id, piece)
            return
        context, first = known
        if piece.text:  # The SDK's empty messages carry a voice and a format that mean nothing.
            _check_same(first, understood(message, SocketBody))
        context.take(piece)

    def _open(self, body: SocketBody, context_id: str, piece: Input) -> None:
        check_raw(body.output_format)
        if not piece.goes_on:
            check_text(piece.text)
        if len(self._tasks) >= MOST_CONTEXTS:
            raise TooManyAtOnce("Too many contexts are open on this connection.", wait=PATIENCE)
        context = Context(self._terms(body, context_id), self._routes.turns, self._say)
        context.take(piece)
        self._contexts[context_id] = (context, body)
        task = asyncio.create_task(context.run())
        task.add_done_callback(lambda _: self._forget(context_id))
        self._tasks[context_id] = task

    def _forget(self, context_id: str) -> None:
        del self._contexts[context_id], self._tasks[context_id]

    async def _stop(self, context_id: str) -> bool:
        """Stop within a clause; False where the context is over already, or never was."""
        task = self._tasks.get(context_id)
        if task is None:
            return False
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        return True

    def _terms(self, body: SocketBody, context_id: str) -> Terms:
        patience, version = self._routes.patience, version_of(self._websocket)
        delay = patience.long_delay if version >= _LONG_DELAY_SINCE else 0.0
        if body.max_buffer_delay_ms is not None:
            if not 0 <= body.max_buffer_delay_ms <= _MOST_DELAY:
                raise BadRequest(f"The max_buffer_delay_ms runs from 0 to {_MOST_DELAY}.")
            delay = body.max_buffer_delay_ms / 1000
        return Terms(
            outline_of(body, self._routes.roster),
            Extras(context_id, bool(body.add_timestamps), bool(body.add_phoneme_timestamps)),
            max(delay, patience.least_delay),
            patience.expiry,
            version <= OLD and _sorts_by_flushes(self._websocket),
        )

    async def _say(self, event: dict[str, Any]) -> None:
        with suppress(WebSocketDisconnect, RuntimeError):  # Who has left is told nothing.
            await self._websocket.send_json(event)


def _sorts_by_flushes(websocket: WebSocket) -> bool:
    """The 2.x SDK's asynchronous client, alone of all: it goes over aiohttp, and says so."""
    return "aiohttp" in websocket.headers.get("user-agent", "")


def _check_same(first: SocketBody, later: SocketBody) -> None:
    """BadRequest where a context's later text asks for another voice or format than its first."""
    for name in ("model_id", "voice", "output_format", "language"):
        if getattr(later, name) != getattr(first, name):
            raise BadRequest(f"A context keeps its {name}: use another context_id for another one.")
