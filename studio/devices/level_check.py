"""Whether a microphone's level is right for speech."""

from __future__ import annotations

import math
from collections import deque
from enum import StrEnum

from studio.devices.levels import Levels

HEARD = 3.0
"""Seconds whose highest peak counts: a sentence has its loud places and its pauses."""
CLIPPING, LOUD, QUIET, NOTHING = -0.3, -3.0, -24.0, -60.0
"""Peaks in dB of full scale. Speech is best recorded with peaks from -12 to -6 dB; no converter gives its
full scale many times in a row without having clipped."""


class Verdict(StrEnum):
    """How the level is."""

    NOTHING = "nothing"
    QUIET = "quiet"
    GOOD = "good"
    LOUD = "loud"
    CLIPPED = "clipped"


class LevelCheck:
    """Is told the peaks as they come, and judges the last three seconds."""

    def __init__(self) -> None:
        self._heard: deque[tuple[float, float]] = deque()

    def hear(self, levels: Levels, now: float) -> Verdict:
        """The peak of each channel at `now`, in seconds of any clock; how it is by now."""
        self._heard.append((now, max(levels, default=-math.inf)))
        while self._heard[0][0] < now - HEARD:
            self._heard.popleft()
        return verdict(max(level for _, level in self._heard))


def verdict(peak: float) -> Verdict:
    """How a highest peak, in dB of full scale, is."""
    if peak >= CLIPPING:
        return Verdict.CLIPPED
    if peak > LOUD:
        return Verdict.LOUD
    if peak >= QUIET:
        return Verdict.GOOD
    return Verdict.QUIET if peak > NOTHING else Verdict.NOTHING
