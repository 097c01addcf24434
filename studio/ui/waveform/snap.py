"""What an edge that is dragged holds to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

REACH = 10
"""Px from a place at which an edge goes to it."""


class Snap(StrEnum):
    """Where edges go by themselves."""

    WORDS = "words"
    PAUSES = "pauses"
    ZERO = "zero crossings"
    MARKERS = "markers"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Places:
    """Seconds in order: where words, pauses and markers are. Words that are not known yet are stood for
    by the edges of pauses."""

    words: Sequence[float] = ()
    pauses: Sequence[float] = ()
    markers: Sequence[float] = ()

    def of(self, snap: Snap) -> Sequence[float]:
        """Those that `snap` goes to."""
        if snap is Snap.WORDS:
            return self.words or self.pauses
        return {Snap.PAUSES: self.pauses, Snap.MARKERS: self.markers}.get(snap, ())


def edges(stretches: Iterable[tuple[float, float]]) -> tuple[float, ...]:
    """Where stretches begin and end, each place once."""
    return tuple(sorted({edge for stretch in stretches for edge in stretch}))


def snapped(seconds: float, places: Sequence[float], reach: float) -> float:
    """The nearest place within `reach` seconds, else the same second."""
    number = bisect_left(places, seconds)
    near = places[max(0, number - 1) : number + 1]
    best = min(near, key=lambda place: abs(place - seconds), default=seconds)
    return best if abs(best - seconds) <= reach else seconds
