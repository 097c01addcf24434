"""The gap in a recording, and the sound on both sides that is sent along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

CONTEXT: Final = 10.0
"""Seconds of context on each side of a new gap: enough to know a voice by, quick to send."""


class Edge(StrEnum):
    """What can be dragged."""

    LEFT = "left"
    START = "start"
    END = "end"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Gap:
    """In seconds of the recording: left context from `left` to `start`, the gap to `end`, right context to
    `right`; `left <= start <= end <= right`. A side of no length is not sent."""

    left: float
    start: float
    end: float
    right: float

    def at(self, edge: Edge) -> float:
        """Where an edge stands."""
        return float(getattr(self, edge))

    def moved(self, edge: Edge, seconds: float, total: float) -> Gap:
        """The gap with one edge elsewhere, in a recording of `total` seconds; no edge passes another, and a
        context moves with its side of the gap only where it would be passed."""
        low, high = {
            Edge.LEFT: (0.0, self.start),
            Edge.START: (0.0, self.end),
            Edge.END: (self.start, total),
            Edge.RIGHT: (self.end, total),
        }[edge]
        found = replace(self, **{edge.value: min(max(seconds, low), high)})
        return replace(found, left=min(found.left, found.start), right=max(found.right, found.end))

    def shifted(self, by: float, total: float) -> Gap:
        """The same gap, so many seconds later, in a recording of `total` seconds; the contexts end where they
        did unless it passes them."""
        by = min(max(by, -self.start), total - self.end)
        return self.between(self.start + by, self.end + by, total)

    def between(self, start: float, end: float, total: float) -> Gap:
        """The gap from `start` to `end` s, in a recording of `total` seconds; a context that it would pass
        is as long as that of a new gap."""
        fresh = gap_around(start, end, total)
        left = self.left if self.left < fresh.start else fresh.left
        right = self.right if self.right > fresh.end else fresh.right
        return Gap(left, fresh.start, fresh.end, right)


def gap_around(start: float, end: float, total: float, context: float = CONTEXT) -> Gap:
    """A new gap with as much context on each side as there is, up to `context` seconds."""
    start, end = sorted((min(max(start, 0.0), total), min(max(end, 0.0), total)))
    return Gap(max(0.0, start - context), start, end, min(total, end + context))
