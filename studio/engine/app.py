"""The engine as an ASGI app."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from studio.core.errors import NotThere
from studio.engine.access import Access
from studio.engine.bench import Bench
from studio.engine.craft import Craft
from studio.engine.previews import Previews
from studio.engine.refusals import WrongMethod, as_studio_error, refusal
from studio.engine.roster import Roster
from studio.engine.routes.accents import AccentRoutes
from studio.engine.routes.changing import ChangingRoutes
from studio.engine.routes.datasets import DatasetRoutes
from studio.engine.routes.infill import InfillRoutes
from studio.engine.routes.making import MakingRoutes
from studio.engine.routes.speech import SpeechRoutes
from studio.engine.routes.status import StatusRoutes
from studio.engine.routes.streaming import ClientLeft
from studio.engine.routes.voices import VoiceRoutes
from studio.engine.routes.websocket import SocketRoutes
from studio.engine.store.store import Store
from studio.engine.turns import Turns

Endpoint = Callable[[Request], Awaitable[Response]]
CLIENT_LEFT = 499
"""Nobody reads it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the routes stand on. `craft` is what can be done with recordings, `bench` where it is done."""

    turns: Turns
    roster: Roster
    store: Store
    bench: Bench
    craft: Craft


def build_app(parts: Parts, key: str, host: str = "") -> Starlette:
    """All routes. `key` is what clients must send; `host` an address beside loopback that is ours."""
    status = StatusRoutes(parts.turns)
    routes: list[BaseRoute] = [
        *_at("/", "GET", status.status),
        *_at("/openapi.json", "GET", status.description),
        *_voices(parts),
        *_datasets(parts.store),
        *_speech(parts),
        *_recordings(parts),
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(Access, key=key, host=host)],
        exception_handlers={HTTPException: _no_such_route},
    )
    app.router.redirect_slashes = False
    return app


def _voices(parts: Parts) -> Iterator[BaseRoute]:
    voices = VoiceRoutes(parts.roster, Previews(parts.store.folder / "previews", parts.turns), parts.store)
    making = MakingRoutes(voices, parts.bench, parts.craft)
    accents = AccentRoutes(voices)
    yield from _at("/voices/clone", "POST", making.clone)
    yield from _at("/voices/localize", "POST", making.localize)
    yield from _at("/voices/mix", "POST", making.mix)
    yield from _at("/voices", "GET", voices.list)
    yield from _at("/voices", "POST", voices.create)
    yield from _at("/voices/{id}", "GET", voices.get)
    yield from _at("/voices/{id}", "PATCH", voices.update)
    yield from _at("/voices/{id}", "DELETE", voices.delete)
    yield from _at("/voices/{id}/preview", "GET", voices.preview)
    yield from _at("/voices/{id}/accents", "PATCH", accents.attach)
    yield from _at("/voices/{id}/accents/{accent}", "DELETE", accents.detach)
    yield from _at("/accents", "GET", accents.list)


def _datasets(store: Store) -> Iterator[BaseRoute]:
    datasets = DatasetRoutes(store)
    yield from _at("/datasets", "GET", datasets.list)
    yield from _at("/datasets", "POST", datasets.create)
    yield from _at("/datasets/{id}", "GET", datasets.get)
    yield from _at("/datasets/{id}", "PATCH", datasets.update)
    yield from _at("/datasets/{id}", "DELETE", datasets.delete)
    yield from _at("/datasets/{id}/files", "GET", datasets.files)
    yield from _at("/datasets/{id}/files", "POST", datasets.upload)
    yield from _at("/datasets/{id}/files/{file_id}", "DELETE", datasets.delete_file)


def _speech(parts: Parts) -> Iterator[BaseRoute]:
    speech = SpeechRoutes(parts.turns, parts.roster)
    socket = SocketRoutes(parts.turns, parts.roster)
    yield from _at("/tts/bytes", "POST", speech.tts_bytes)
    yield from _at("/tts/sse", "POST", speech.tts_sse)
    yield from _at("/tts/websocket", "GET", socket.plain)
    for path in ("/tts/websocket", "/tts/websocket/"):
        yield WebSocketRoute(path, socket.speak)


def _recordings(parts: Parts) -> Iterator[BaseRoute]:
    changing = ChangingRoutes(parts.turns, parts.roster, parts.store, parts.bench, parts.craft)
    infill = InfillRoutes(parts.turns, parts.roster, parts.store, parts.bench, parts.craft)
    yield from _at("/voice-changer/bytes", "POST", changing.change_bytes)
    yield from _at("/voice-changer/sse", "POST", changing.change_sse)
    yield from _at("/infill/bytes", "POST", infill.infill_bytes)


def _at(path: str, method: str, endpoint: Endpoint) -> list[Route]:
    """The route with and without a slash at its end: the SDKs write both, and redirects lose bodies."""
    spellings = dict.fromkeys((path, path.rstrip("/") + "/"))
    return [Route(each, _answering(endpoint), methods=[method]) for each in spellings]


def _answering(endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (ClientLeft, ClientDisconnect):
            return Response(status_code=CLIENT_LEFT)
        except Exception as error:
            return refusal(as_studio_error(error), request)

    return answer


async def _no_such_route(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException) and error.status_code == 405:
        return refusal(WrongMethod(f"“{request.url.path}” does not take {request.method}."), request)
    return refusal(NotThere(f"The engine on this computer has nothing at “{request.url.path}”."), request)
