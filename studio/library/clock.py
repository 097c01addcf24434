"""What time it is, so that tests can say so."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the time with its zone."""


def now() -> datetime:
    """The system's time in the system's zone."""
    return datetime.fromtimestamp(time.time()).astimezone()


def stamp(clock: Clock) -> str:
    """The time as ISO 8601 with zone, to the second."""
    return clock().isoformat(timespec="seconds")


def wall_clock(stamped: str) -> str:
    """`14:02:31` in the system's zone for an ISO 8601 time; empty for what is none."""
    try:
        return datetime.fromisoformat(stamped).astimezone().strftime("%H:%M:%S")
    except ValueError:
        return ""
