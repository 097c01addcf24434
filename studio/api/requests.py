"""Calls as the client library's requests."""

from __future__ import annotations

import socket
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import aclosing
from typing import Any

import httpx

from studio.api.address import origin
from studio.api.call import Call
from studio.api.form import Body
from studio.api.options import pairs
from studio.api.patience import Patience

HELD_BACK = 1 << 19
"""Bytes that the system may take before they are on the line. They count as sent, and the megabytes that it
takes otherwise keep a slow line busy for longer than the patience with the answer."""
BODY = "body"
HIDDEN = "•••".encode()
SHORTEST_SECRET = 4
"""Shorter ones would blot out ordinary words."""


class Requests:
    """Requests of one connection; `headers`, which carry the key `secret`, go to `base_url`'s host only."""

    def __init__(self, base_url: str, headers: Mapping[str, str], secret: str) -> None:
        self._origin, self._headers, self._secret = origin(base_url), dict(headers), secret.encode()

    def of(self, http: httpx.AsyncClient, call: Call, url: str, patience: Patience) -> httpx.Request:
        """The request for `http` to send, its parts opened anew; FileMissing. `patience` starts again with
        every piece that is sent."""
        headers = {"Accept": call.accept}
        if origin(url) == self._origin:
            headers |= {**self._headers, **call.options.headers}
        content: bytes | AsyncGenerator[bytes, None] | None = call.content
        extensions: dict[str, Any] = {"trace": _narrowed}
        if call.form is not None:
            body = call.form.opened()
            headers |= {"Content-Type": call.form.content_type, "Content-Length": str(body.length)}
            content = extensions[BODY] = _counted(body, patience)
        elif content is not None:
            headers["Content-Type"] = "application/json"
        return http.build_request(
            call.method,
            url,
            params=list(_query(call)) or None,
            content=content,
            headers=headers,
            extensions=extensions,
            timeout=call.options.timeout_seconds or httpx.USE_CLIENT_DEFAULT,
        )

    @property
    def has_secret(self) -> bool:
        """True if there is a key to send."""
        return bool(self._secret)

    def without_secret(self, said: bytes) -> bytes:
        """What a service said, without the key."""
        if len(self._secret) < SHORTEST_SECRET:
            return said
        return said.replace(self._secret, HIDDEN)


async def _narrowed(event: str, told: Mapping[str, Any]) -> None:
    if event == "connection.connect_tcp.complete":
        connected = told["return_value"].get_extra_info("socket")
        if connected is not None:
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, HELD_BACK)


def _query(call: Call) -> Iterator[tuple[str, str]]:
    extra = dict(pairs(call.options.query))
    yield from ((name, text) for name, text in pairs(call.query) if name not in extra)
    yield from pairs(call.options.query)


async def leave(request: httpx.Request) -> None:
    """Nothing more of the request is wanted: its files are closed."""
    if (body := request.extensions.get(BODY)) is not None:
        await body.aclose()


async def _counted(body: Body, patience: Patience) -> AsyncGenerator[bytes, None]:
    async with aclosing(body.pieces()) as pieces:
        async for piece in pieces:
            patience.start_again()
            yield piece
    patience.start_again()
