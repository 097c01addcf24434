"""How the seams of a patch are shown on the waveform."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

Sign = tuple[str, str]
"""An icon, filled if it ends in -fill, and the token of its colour."""


class Way(StrEnum):
    """Which crossfade: into the patch, or out of it."""

    IN = "left"
    OUT = "right"


@dataclass(frozen=True, slots=True)
class SeamLook:
    """A patch from `start` to `end`; `left` and `right` are the signs of its seams, None where it has none
    there; `fade_in` and `fade_out` its crossfades; `suspects` start, end and words of what may be wrong. In
    seconds of the recording. `spoken` is all of it for a screen reader. Without `fades` there are no
    crossfades to set."""

    start: float
    end: float
    left: Sign | None = None
    right: Sign | None = None
    fade_in: float = 0.0
    fade_out: float = 0.0
    suspects: tuple[tuple[float, float, str], ...] = ()
    spoken: str = ""
    fades: bool = True

    @property
    def signs(self) -> tuple[float, ...]:
        """Where signs stand."""
        places = ((self.start, self.left), (self.end, self.right))
        return tuple(at for at, sign in places if sign is not None)

    def fade(self, way: Way) -> float:
        """Seconds of one crossfade."""
        return self.fade_in if way is Way.IN else self.fade_out

    def with_fade(self, way: Way, seconds: float) -> SeamLook:
        """With one crossfade that long, within the half of the patch."""
        bounded = min(max(seconds, 0.0), (self.end - self.start) / 2)
        if way is Way.IN:
            return replace(self, fade_in=bounded)
        return replace(self, fade_out=bounded)
