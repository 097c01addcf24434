"""The engine as an ASGI app."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from studio.core.errors import NotThere
from studio.engine.access import Access
from studio.engine.previews import Previews
from studio.engine.refusals import WrongMethod, as_studio_error, refusal
from studio.engine.routes.speech import SpeechRoutes
from studio.engine.routes.status import StatusRoutes
from studio.engine.routes.voices import VoiceRoutes
from studio.engine.turns import Turns
from studio.engine.voices.catalogue import Catalogue

Endpoint = Callable[[Request], Awaitable[Response]]


def build_app(turns: Turns, catalogue: Catalogue, key: str, store: Path, host: str = "") -> Starlette:
    """The routes that work now. `key` is what clients must send; `host` an address beside loopback that is
    ours; `store` the folder that previews are kept in."""
    voices = VoiceRoutes(catalogue, Previews(store / "previews", turns))
    speech = SpeechRoutes(turns, catalogue)
    routes = [
        *_at("/", "GET", StatusRoutes(turns).status),
        *_at("/voices", "GET", voices.list),
        *_at("/voices/{id}", "GET", voices.get),
        *_at("/voices/{id}/preview", "GET", voices.preview),
        *_at("/tts/bytes", "POST", speech.tts_bytes),
        *_at("/tts/sse", "POST", speech.tts_sse),
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
        except Exception as error:
            return refusal(as_studio_error(error))

    return answer


async def _no_such_route(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException) and error.status_code == 405:
        return refusal(WrongMethod(f"“{request.url.path}” does not take {request.method}."))
    return refusal(NotThere(f"The engine on this computer has nothing at “{request.url.path}”."))
