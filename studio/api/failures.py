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
from studio.core.language import tr

NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""The request did not reach the service: asking again cannot be charged twice."""

NO_SERVICE = tr("The service answered with something that is not a voice service.")


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
    said = (
        tr("The voices on this computer stopped answering.") if here else tr("The service stopped answering.")
    )
    return Silent(said, charge=call.risk, details=details)


def cut(call: Call, details: Details | None = None, *, here: bool = False) -> StreamCut:
    """The sound stopped in the middle; a service will have charged for it."""
    said = (
        tr("The voices on this computer stopped in the middle.")
        if here
        else tr("The service stopped in the middle.")
    )
    charge = Charge.TAKEN if call.priced else Charge.NOTHING
    return StreamCut(said, charge=charge, details=details)


def unreached(details: Details, here: bool) -> StudioError:
    """Nothing reached the service."""
    if here:
        return EngineGone(tr("The voices on this computer do not run."), details=details)
    return Unreachable(tr("There is no connection to the service."), details=details)
