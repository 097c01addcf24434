"""Which stretches of a sound are played, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.region import Region


@dataclass(frozen=True, slots=True)
class Route:
    """Stretches in frames, played one after another without a gap; all of the sound without any. With `loop`
    the first follows the last."""

    parts: tuple[Region, ...] = ()
    loop: bool = False

    @property
    def is_whole(self) -> bool:
        """True if it leads through all of the sound."""
        return not self.parts

    @property
    def first(self) -> int:
        """The frame it begins with."""
        return self.parts[0].start if self.parts else 0

    def part_at(self, frame: int) -> int | None:
        """The number of the stretch that has this frame; None between them."""
        return next((number for number, part in enumerate(self.parts) if frame in part), None)

    def looped(self, loop: bool) -> Route:
        """The same stretches, with or without a loop."""
        return replace(self, loop=loop)


WHOLE = Route()
