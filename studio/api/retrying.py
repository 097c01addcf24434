"""Asking again where that can neither cost twice nor do something twice."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable

import stamina
from stamina import Attempt, instrumentation
from stamina.instrumentation import RetryDetails

from studio.api.call import Call
from studio.core.errors import EngineGone, ServiceFault, Silent, TooManyAtOnce, Unreachable
from studio.core.log import logger

ATTEMPTS = 3
LONGEST_WAIT = 30.0
"""Seconds; a service that asks for more is left to the user."""
SPREAD = 0.1
"""By how much more than it was asked to each client waits, so that not all come back at once."""
_log = logger(__name__)
Worth = Callable[[Exception], bool | float]


def _noted(details: RetryDetails) -> None:
    _log.info("asking again in %.1f s: %s", details.wait_for, type(details.caused_by).__name__)


# stamina would log warnings; a second attempt is none.
instrumentation.set_on_retry_hooks([_noted])


def worth_repeating(error: Exception) -> bool | float:
    """For requests that only read: after how many seconds to ask again, or whether to at all."""
    if isinstance(error, Silent):
        return not error.details.final
    return when_harmless(error)


def when_harmless(error: Exception) -> bool | float:
    """For what may be done twice: where the service refused it, 408, 429 and 5xx."""
    if isinstance(error, (ServiceFault, Silent)):
        return error.details.status is not None and not error.details.final
    return when_busy(error)


def when_busy(error: Exception) -> bool | float:
    """For what spends or makes something, where the caller asked for it: nothing was done."""
    if isinstance(error, TooManyAtOnce):
        return _wait(error)
    return never_sent(error)


def never_sent(error: Exception) -> bool:
    """For requests that spend or change something: only where nothing reached the service."""
    return isinstance(error, (Unreachable, EngineGone)) and error.details.status is None


def worth(call: Call) -> Worth:
    """After which errors to send `call` again."""
    if call.only_reads:
        return worth_repeating
    if not call.once:
        return when_harmless
    return never_sent if call.options.max_retries is None else when_busy


async def attempts(call: Call) -> AsyncIterator[Attempt]:
    """The attempts, three unless the caller says otherwise, each to be used with `with`, with growing pauses
    between them."""
    asked = call.options.max_retries
    most = ATTEMPTS if asked is None else 1 + max(0, asked)
    async for attempt in stamina.retry_context(
        on=worth(call),
        attempts=most,
        timeout=2 * LONGEST_WAIT,
        wait_initial=0.1,
        wait_jitter=0.2,
        wait_max=2.0,
    ):
        yield attempt


def _wait(error: TooManyAtOnce) -> bool | float:
    if error.details.final:
        return False
    if error.wait is None:
        return True
    if error.wait > LONGEST_WAIT:
        return False
    return error.wait * (1 + SPREAD * random.random())
