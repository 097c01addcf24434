"""Which frame is heard, as well as it can be known."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

SLACK = 0.25
"""Seconds that a device may take frames before they are heard; a clock that lags more than that is wrong."""


class HeardClock:
    """A device takes frames in chunks and ahead of time, and says only how many it took.

    They are heard one after the other in real time from the start on, never before they were taken, and never
    more than `SLACK` later.
    """

    def __init__(self, sample_rate: int, now: Callable[[], float] = monotonic) -> None:
        self._rate = sample_rate
        self._now = now
        self._heard = 0.0
        self._seen: float | None = None

    def start(self) -> None:
        """Nothing has been heard; it starts now."""
        self._heard, self._seen = 0.0, self._now()

    def hold(self, taken: int) -> None:
        """It pauses now."""
        self.heard(taken)
        self._seen = None

    def go_on(self) -> None:
        """It goes on now."""
        self._seen = self._now()

    def heard(self, taken: int) -> int:
        """Frames heard up to now of those `taken`."""
        if self._seen is not None:
            now = self._now()
            self._heard += (now - self._seen) * self._rate
            self._seen = now
            self._heard = min(max(self._heard, taken - SLACK * self._rate), taken)
        return round(self._heard)
