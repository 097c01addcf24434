"""Where a sound passes through zero, so that a cut there makes no click."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.core.region import Region

WITHIN = 0.005
"""Seconds in which a cut looks for one: half a period of 100 Hz on either side."""


def nearest_zero_crossing(samples: FloatArray, place: int, *, rising: bool = False) -> int | None:
    """The frame nearest to `place` before which the sound, [frames] or [frames, channels], changes its sign
    or is zero, with `rising` comes from below zero; None where it does not.

    Several channels are judged by their mean, since a cut goes through all of them at once.
    """
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    if rising:
        found = (mono[:-1] < 0) & (mono[1:] >= 0)
    else:
        negative = np.signbit(mono)
        found = (negative[1:] != negative[:-1]) | (mono[1:] == 0)
    crossings = np.flatnonzero(found) + 1
    if not len(crossings):
        return None
    return int(crossings[np.abs(crossings - place).argmin()])


def crossing_near(samples: FloatArray, frame: int, sample_rate: int, within: float = WITHIN) -> int:
    """The frame nearest to `frame`, no further than `within` seconds, at which the sound comes from below
    zero; `frame` itself if there is none. Both ends of the sound count as one."""
    reach = max(1, round(within * sample_rate))
    first, last = max(0, frame - reach), min(len(samples), frame + reach)
    if frame in (0, len(samples)) or last - first < 2:
        return min(frame, len(samples))
    found = nearest_zero_crossing(samples[first:last], frame - first, rising=True)
    return frame if found is None else first + found


def at_zero_crossings(samples: FloatArray, region: Region, sample_rate: int) -> Region:
    """The region with both edges at the rising zero crossings next to them, so that what comes before goes
    over into what comes behind in the same direction; an edge without one stays."""
    start = crossing_near(samples, region.start, sample_rate)
    return Region(start, max(start, crossing_near(samples, region.end, sample_rate)))
