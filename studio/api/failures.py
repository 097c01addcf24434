"""What a broken connection means: the client library's exceptions as errors of the studio."""

from __future__ import annotations

import httpx

from studio.api.call import Call
from studio.core.errors import (
    BadAnswer,
    Charge,
    Details,
    EngineGone,
    Silent,
    StreamCut,
    StudioError,
    Unreachable,
)

NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""The request did not reach the service: asking again cannot be charged twice."""

NO_SERVICE = "The service answered with something that is not a voice service."


def failure(error: Exception, call: Call, *, begun: bool, here: bool) -> StudioError:
    """The error for `error`; `begun` if the answer had begun, `here` if the engine on this computer was
    asked."""
    details = Details(title=type(error).__name__, message=str(error))
    if isinstance(error, (*NEVER_SENT, httpx.InvalidURL)):
        return unreached(details, here)
    if begun:
        return cut(call, details, here=here)
    if isinstance(error, httpx.RemoteProtocolError) and not _hung_up(error):
        # The words of the error may be the service's, and so hold the key.
        return BadAnswer(NO_SERVICE, charge=call.risk, details=Details(title=details.title))
    return silent(call, here, details)


def _hung_up(error: httpx.RemoteProtocolError) -> bool:
    """Whether the answer only ended too soon; the library has one class for that and for nonsense."""
    said = str(error).lower()
    return "disconnected" in said or "closed connection" in said


def silent(call: Call, here: bool, details: Details | None = None) -> Silent:
    """Nothing came for too long; a service may charge for it."""
    who = "The voices on this computer" if here else "The service"
    return Silent(f"{who} stopped answering.", charge=call.risk, details=details)


def cut(call: Call, details: Details | None = None, *, here: bool = False) -> StreamCut:
    """The sound stopped in the middle; a service will have charged for it."""
    who = "The voices on this computer" if here else "The service"
    charge = Charge.TAKEN if call.priced else Charge.NOTHING
    return StreamCut(f"{who} stopped in the middle.", charge=charge, details=details)


def unreached(details: Details, here: bool) -> StudioError:
    """Nothing reached the service."""
    if here:
        return EngineGone("The voices on this computer do not run.", details=details)
    return Unreachable("There is no connection to the service.", details=details)
