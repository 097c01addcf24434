"""A websocket on the loop's thread: messages out, and what comes back sorted by its context."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import orjson
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.protocol import State

from studio.api.call import Call
from studio.api.events import LONGEST, kind_of
from studio.api.failures import cut, silent, unreached
from studio.api.pipe import Pipe
from studio.core.errors import Details, NotOffered, StudioError, Unreachable
from studio.core.language import tr

PROTOCOL_LOG = logging.Logger("websockets", logging.CRITICAL + 1)
"""Hears nothing: the library writes down addresses, and the address holds the key."""
WAITING = 16 << 20
"""Bytes of one context that may wait for their reader."""
NO_SOCKET = frozenset({404, 405, 410, 501})
Refused = Callable[[int, Mapping[str, str], bytes, Call], StudioError]


class _Straight(connect):
    """Leads nowhere else: a redirect would carry the request to another address."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


@dataclass(frozen=True, slots=True)
class Target:
    """Where a socket leads: its address and headers; `local` if it cannot leave this machine, `here` if it is
    the engine's."""

    url: str
    headers: Mapping[str, str]
    local: bool
    here: bool


class Line:
    """Opened by the first `say`, and again by the next one after it was closed while nothing was under way.
    All coroutines run on `loop`."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        target: Target,
        call: Call,
        refused: Refused,
        *,
        connect_seconds: float,
        seconds: float,
    ) -> None:
        self._loop, self._target, self._call, self._refused = loop, target, call, refused
        self._connect_seconds, self._seconds = connect_seconds, seconds
        self._connection: ClientConnection | None = None
        self._listening: asyncio.Task[None] | None = None
        self._pipes: dict[str, Pipe] = {}
        self._owing: set[str] = set()
        self._patience = asyncio.Timeout(None)

    def expect(self, context_id: str) -> Pipe:
        """Where the events of a new context will come."""
        return self._pipes.setdefault(context_id, Pipe(self._loop, WAITING))

    async def open(self) -> None:
        """Be connected. Raises as a request does."""
        if self._connection is not None and self._connection.state is State.OPEN:
            return
        connection = await self._connected()
        self._connection, self._patience = connection, asyncio.Timeout(None)
        self._listening = asyncio.create_task(self._listen(connection, self._patience))
        await asyncio.sleep(0)

    async def say(self, context_id: str, message: Mapping[str, Any], *, answered: bool) -> None:
        """Send `message`; StreamCut for a context that is over. `answered` if something must come of it."""
        if context_id not in self._pipes:
            raise cut(self._call, here=self._target.here)
        await self.open()
        if answered:
            self._owing.add(context_id)
            self._wait()
        with suppress(ConnectionClosed):  # Its context is told so by whoever listens.
            await self._socket.send(orjson.dumps(message).decode())

    async def forget(self, context_id: str, message: Mapping[str, Any]) -> None:
        """Nothing more is wanted of a context."""
        self._owing.discard(context_id)
        pipe = self._pipes.pop(context_id, None)
        if pipe is None:
            return
        pipe.discard()
        if self._connection is not None and self._connection.state is State.OPEN:
            with suppress(ConnectionClosed):
                await self._socket.send(orjson.dumps(message).decode())

    def stop(self, error: BaseException) -> None:
        """All who wait meet `error` at once. From any thread."""
        for pipe in list(self._pipes.values()):
            pipe.stop(error)

    async def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            await self._connection.close()
        if self._listening is not None:
            await asyncio.gather(self._listening, return_exceptions=True)

    @property
    def _socket(self) -> ClientConnection:
        if self._connection is None:
            raise cut(self._call, here=self._target.here)
        return self._connection

    async def _connected(self) -> ClientConnection:
        target = self._target
        try:
            return await _Straight(
                target.url,
                additional_headers=target.headers,
                user_agent_header="pickup-studio",
                compression=None,  # Sound in base64 becomes hardly smaller, and an answer cannot swell.
                proxy=None if target.local else True,
                open_timeout=self._connect_seconds,
                close_timeout=1,
                max_size=LONGEST,
                logger=PROTOCOL_LOG,
            )
        except InvalidStatus as error:
            raise self._said_no(error) from None
        except (OSError, TimeoutError, WebSocketException, ValueError) as error:
            # The words of the error may hold the address, and that the key.
            raise unreached(Details(title=type(error).__name__), target.here) from None

    def _said_no(self, error: InvalidStatus) -> StudioError:
        answer = error.response
        headers = {name.lower(): value for name, value in answer.headers.raw_items()}
        if 300 <= answer.status_code < 400:
            sentence = tr("The service's address leads to another one; correct it in the connection.")
            return Unreachable(sentence, details=Details(status=answer.status_code))
        if answer.status_code < 300 or answer.status_code in NO_SOCKET:
            return NotOffered(tr("The service does not speak over a socket; take its events or bytes."))
        return self._refused(answer.status_code, headers, bytes(answer.body or b""), self._call)

    async def _listen(self, connection: ClientConnection, patience: asyncio.Timeout) -> None:
        error: StudioError = cut(self._call, here=self._target.here)
        try:
            async with patience:
                async for message in connection:
                    await self._deliver(message)
        except TimeoutError:
            error = silent(self._call, self._target.here)
        except ConnectionClosed as closed:
            error = cut(self._call, Details(title=type(closed).__name__), here=self._target.here)
        finally:
            pipes, self._pipes = list(self._pipes.values()), {}
            self._owing.clear()
            for pipe in pipes:
                pipe.end(error)
            await connection.close()

    async def _deliver(self, message: str | bytes) -> None:
        said = message.encode() if isinstance(message, str) else message
        kind, context_id = _outline(said)
        if context_id and context_id not in self._pipes:
            return
        self._patience.reschedule(None)
        frame = b"data: " + said.replace(b"\n", b" ").replace(b"\r", b" ") + b"\n\n"
        for each in [context_id] if context_id else list(self._pipes):
            await self._hand_over(each, frame)
            if kind in ("done", "error", "flush_done"):
                self._owing.discard(each)
            if kind in ("done", "error") and each in self._pipes:
                self._pipes.pop(each).end()
        self._wait()

    async def _hand_over(self, context_id: str, frame: bytes) -> None:
        try:
            async with asyncio.timeout(self._seconds):
                await self._pipes[context_id].put(frame)
        except TimeoutError:  # Nobody takes it, and the others wait behind it.
            pipe = self._pipes.pop(context_id, None)
            self._owing.discard(context_id)
            if pipe is not None:
                pipe.discard()
                pipe.end(cut(self._call, Details(tr("Nobody took the sound")), here=self._target.here))

    def _wait(self) -> None:
        due = self._loop.time() + self._seconds if self._owing else None
        with suppress(RuntimeError):  # It has ended already.
            self._patience.reschedule(due)


def _outline(said: bytes) -> tuple[str, str]:
    """Kind and context of a message; empty for one that cannot be read, which is then everybody's."""
    try:
        event = orjson.loads(said)
        return kind_of(event), str(event.get("context_id") or "")
    except (ValueError, AttributeError, TypeError):
        return "", ""
