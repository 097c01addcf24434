"""Who may ask: programs that have the key and that mean this engine, not a page that was led here by a
forged name (DNS rebinding)."""

from __future__ import annotations

import hmac
import ipaddress
import socket
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from studio.core.errors import Forbidden, KeyRefused, StudioError
from studio.engine.refusals import refusal

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
ANYWHERE = frozenset({"0.0.0.0", "::"})


@dataclass(frozen=True, slots=True)
class Access:
    """ASGI middleware that lets through what carries `key` and names a host of ours.

    `host` is what the engine was told to listen on beside loopback: then the names of this computer in its
    house are ours too, and if it is every address, any numeric one. `GET /` needs no key, but refuses a wrong
    one.
    """

    app: ASGIApp
    key: str
    host: str = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and (error := self._refused(HTTPConnection(scope))):
            await refusal(error, HTTPConnection(scope))(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _refused(self, request: HTTPConnection) -> StudioError | None:
        if not self._is_meant(request.headers, request.scope["server"][1]):
            return Forbidden("This request was meant for another address, or comes from a web page.")
        offered = _offered_keys(request)
        if request.scope.get("method") == "GET" and request.url.path == "/" and not offered:
            return None
        if not offered:
            return KeyRefused("No key was given: send it as X-API-Key or as a Bearer token.")
        if not any(hmac.compare_digest(each.encode(), self.key.encode()) for each in offered):
            return KeyRefused("The key is not the one of this engine.")
        return None

    def _is_meant(self, headers: Headers, port: int) -> bool:
        if not self._is_ours(headers.get("host", ""), port):
            return False
        origin = headers.get("origin")
        return origin is None or (
            origin.startswith("http://") and self._is_ours(origin.removeprefix("http://"), port)
        )

    def _is_ours(self, authority: str, port: int) -> bool:
        try:
            parts = urlsplit(f"//{authority}")
            name, named_port = parts.hostname, parts.port
        except ValueError:
            return False
        if name is None or (named_port or 80) != port:
            return False
        name = name.removesuffix(".")
        if name in LOOPBACK or name == self.host.lower():
            return True
        if not self.host or self.host.lower() in LOOPBACK:
            return False
        return name in own_names() or (self.host in ANYWHERE and _is_numeric(name))


@cache
def own_names() -> frozenset[str]:
    """What other machines of the house call this computer: its name alone, and as mDNS spells it."""
    full = socket.gethostname().lower()
    short = full.partition(".")[0]
    return frozenset({full, short, f"{short}.local"} - {""})


def _offered_keys(request: HTTPConnection) -> list[str]:
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    query = request.query_params
    in_query = [query.get("api_key", ""), query.get("access_token", "")]
    offered = (
        request.headers.get("x-api-key", ""),
        bearer.strip() if scheme.lower() == "bearer" else "",
        *in_query,
        *(each.replace(" ", "+") for each in in_query),  # The SDKs do not escape it.
    )
    return [each for each in offered if each]


def _is_numeric(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
