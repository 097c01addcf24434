"""Asking again where that can neither cost twice nor do something twice."""

from __future__ import annotations

from collections.abc import AsyncIterator

import stamina
from stamina import Attempt, instrumentation
from stamina.instrumentation import RetryDetails

from studio.core.errors import EngineGone, ServiceFault, Silent, TooManyAtOnce, Unreachable
from studio.core.log import logger

ATTEMPTS = 3
LONGEST_WAIT = 30.0
"""Seconds; a service that asks for more is left to the user."""
_log = logger(__name__)


def _noted(details: RetryDetails) -> None:
    _log.info("asking again in %.1f s: %s", details.wait_for, type(details.caused_by).__name__)


# stamina would log warnings; a second attempt is none.
instrumentation.set_on_retry_hooks([_noted])


def worth_repeating(error: Exception) -> bool | float:
    """For requests that only read: after how many seconds to ask again, or whether to at all."""
    if isinstance(error, TooManyAtOnce) and error.wait is not None:
        return error.wait if error.wait <= LONGEST_WAIT else False
    if isinstance(error, ServiceFault):
        return error.details.status is not None
    return never_sent(error) or isinstance(error, (Silent, TooManyAtOnce))


def never_sent(error: Exception) -> bool:
    """For requests that spend or change something: only where nothing reached the service."""
    return isinstance(error, (Unreachable, EngineGone)) and error.details.status is None


async def attempts(*, reads: bool) -> AsyncIterator[Attempt]:
    """Up to three attempts, each to be used with `with`, with growing pauses between them."""
    on = worth_repeating if reads else never_sent
    async for attempt in stamina.retry_context(
        on=on, attempts=ATTEMPTS, timeout=2 * LONGEST_WAIT, wait_initial=0.1, wait_jitter=0.2, wait_max=2.0
    ):
        yield attempt
