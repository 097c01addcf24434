"""Addresses and what answers at them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from studio.core.errors import NotOffered, NotThere
from studio.engine.refusals import WrongMethod, as_studio_error, refusal
from studio.engine.routes.streaming import ClientLeft

Endpoint = Callable[[Request], Awaitable[Response]]
CLIENT_LEFT = 499
"""Nobody reads it."""

NOT_HERE = {
    "/fine-tunes": "Voices are not trained on this computer: clone one from a recording instead.",
    "/pronunciation-dicts": "There are no pronunciation dictionaries on this computer.",
    "/access-token": "This engine gives out no access tokens: its own key is all that it takes.",
    "/agents": "There are no agents on this computer.",
}
"""What later versions of the API have and this computer cannot do."""


def at(path: str, method: str, endpoint: Endpoint) -> list[Route]:
    """The route with and without a slash at its end: the SDKs write both, and redirects lose bodies. What
    the endpoint raises is answered as the contract's error."""
    spellings = dict.fromkeys((path, path.rstrip("/") + "/"))
    return [Route(each, _answering(endpoint), methods=[method]) for each in spellings]


async def no_such_route(request: Request, error: Exception) -> Response:
    """The answer where nothing is, or nothing for this method."""
    path = request.url.path
    if isinstance(error, HTTPException) and error.status_code == 405:
        return refusal(WrongMethod(f"“{path}” does not take {request.method}."), request)
    for start, sentence in NOT_HERE.items():
        if path == start or path.startswith(f"{start}/"):
            return refusal(NotOffered(sentence), request)
    return refusal(NotThere(f"The engine on this computer has nothing at “{path}”."), request)


def _answering(endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (ClientLeft, ClientDisconnect):
            return Response(status_code=CLIENT_LEFT)
        except Exception as error:
            return refusal(as_studio_error(error), request)

    return answer
