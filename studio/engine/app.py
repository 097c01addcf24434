"""The engine as an ASGI app."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from studio.core.errors import NotThere
from studio.engine.access import Access
from studio.engine.previews import Previews
from studio.engine.refusals import WrongMethod, as_studio_error, refusal
from studio.engine.roster import Roster
from studio.engine.routes.accents import AccentRoutes
from studio.engine.routes.datasets import DatasetRoutes
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


def build_app(turns: Turns, roster: Roster, key: str, store: Store, host: str = "") -> Starlette:
    """All routes. `key` is what clients must send; `host` an address beside loopback that is ours."""
    voices = VoiceRoutes(roster, Previews(store.folder / "previews", turns), store)
    accents = AccentRoutes(voices)
    datasets = DatasetRoutes(store)
    speech = SpeechRoutes(turns, roster)
    socket = SocketRoutes(turns, roster)
    routes: list[BaseRoute] = [
        *_at("/", "GET", StatusRoutes(turns).status),
        *_at("/voices", "GET", voices.list),
        *_at("/voices", "POST", voices.create),
        *_at("/voices/{id}", "GET", voices.get),
        *_at("/voices/{id}", "PATCH", voices.update),
        *_at("/voices/{id}", "DELETE", voices.delete),
        *_at("/voices/{id}/preview", "GET", voices.preview),
        *_at("/voices/{id}/accents", "PATCH", accents.attach),
        *_at("/voices/{id}/accents/{accent}", "DELETE", accents.detach),
        *_at("/accents", "GET", accents.list),
        *_at("/datasets", "GET", datasets.list),
        *_at("/datasets", "POST", datasets.create),
        *_at("/datasets/{id}", "GET", datasets.get),
        *_at("/datasets/{id}", "PATCH", datasets.update),
        *_at("/datasets/{id}", "DELETE", datasets.delete),
        *_at("/datasets/{id}/files", "GET", datasets.files),
        *_at("/datasets/{id}/files", "POST", datasets.upload),
        *_at("/datasets/{id}/files/{file_id}", "DELETE", datasets.delete_file),
        *_at("/tts/bytes", "POST", speech.tts_bytes),
        *_at("/tts/sse", "POST", speech.tts_sse),
        *_at("/tts/websocket", "GET", socket.plain),
        *(WebSocketRoute(path, socket.speak) for path in ("/tts/websocket", "/tts/websocket/")),
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(Access, key=key, host=host)],
        exception_handlers={HTTPException: _no_such_route},
    )
    app.router.redirect_slashes = False
    return app


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
