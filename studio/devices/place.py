"""What is loaded, which way it is played, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.clip import Clip
from studio.core.region import Region
from studio.devices.route import WHOLE, Route
from studio.devices.source import Source
from studio.devices.track import Track


@dataclass(slots=True)
class Place:
    """`at` is the frame to go on from while nothing sounds, `origin` the one that stopping goes back to."""

    source: Source
    route: Route = WHOLE
    at: int = 0
    origin: int = 0

    @property
    def duration(self) -> float:
        """Seconds of sound that are there."""
        return self.seconds(self.source.frames)

    @property
    def at_end(self) -> bool:
        """True if nothing comes after it, and never will."""
        return self.source.complete and self.at >= self.source.frames

    def clip(self) -> Clip | None:
        """What is in memory of the sound; None for a file."""
        return self.source.clip() if isinstance(self.source, Track) else None

    def seconds(self, frame: int) -> float:
        """A frame as seconds."""
        return frame / self.source.sample_rate

    def frame(self, seconds: float) -> int:
        """Seconds as a frame of what is there."""
        return max(0, min(round(seconds * self.source.sample_rate), self.source.frames))

    def regions(self, parts: Sequence[tuple[float, float]]) -> tuple[Region, ...]:
        """Stretches in seconds as frames of what is there, without those that are empty."""
        found = ((self.frame(begin), self.frame(end)) for begin, end in parts)
        return tuple(Region(begin, end) for begin, end in found if begin < end)
