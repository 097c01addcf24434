"""What a sound device reads from: a source in the device's rate, channels and sample type."""

from __future__ import annotations

from collections.abc import Callable

from studio.core.errors import StudioError
from studio.devices.formats import DeviceFormat
from studio.devices.levels import LevelTap
from studio.devices.loudness_tap import LoudnessTap
from studio.devices.route import WHOLE, Route
from studio.devices.source import Source
from studio.devices.speaker import Clock
from studio.devices.supply import Ahead, Direct, Supply
from studio.devices.unrolling import Unrolling


class Reader:
    """Reads `source` from frame `start` on, along `route`; used on one thread.

    `written` counts the frames handed out, `waiting` says that a stream ran dry and what was handed out is
    taken. `rung` is called, on any thread, when a reader that was not `ready` is.
    """

    def __init__(
        self,
        source: Source,
        start: int,
        form: DeviceFormat,
        clock: Clock,
        *,
        route: Route = WHOLE,
        speed: float = 1.0,
        rung: Callable[[], None] = lambda: None,
    ) -> None:
        self.written = 0
        self.waiting = False
        self.levels = LevelTap(form.sample_rate, source.channels)
        self.loudness = LoudnessTap(form.sample_rate, source.channels)
        self._format, self._clock = form, clock
        self._unrolling = Unrolling(source, start, form.sample_rate, route, speed)
        self._supply: Supply
        if source.instant and speed == 1:
            self._supply = Direct(self._unrolling, source)
        else:
            self._supply = Ahead(self._unrolling, source.channels, form.sample_rate, rung)

    @property
    def ready(self) -> bool:
        """True if there is enough to start with."""
        return self._supply.ready

    @property
    def error(self) -> StudioError | None:
        """Why the sound ended early; None if it did not."""
        return self._supply.error

    @property
    def has_ended(self) -> bool:
        """True when all has been heard."""
        return self.is_empty and self._clock.heard() >= self.written

    @property
    def frame(self) -> int:
        """The frame of the source that is heard now."""
        return self._unrolling.frame_at(self._clock.heard())

    @property
    def is_past_a_turn(self) -> bool:
        """True if something that is not heard yet was made with the loop as it was before: the next round, or
        the end."""
        return self.frame >= 0 and (self._unrolling.is_ahead_of_a_jump or self._unrolling.over)

    @property
    def is_empty(self) -> bool:
        """True when all has been handed out."""
        return self._supply.is_empty

    @property
    def has_all(self) -> bool:
        """True when all that there is has been made, though perhaps not handed out yet."""
        return self._unrolling.over

    def set_loop(self, loop: bool) -> None:
        """From the next end on, begin again there or do not."""
        self._unrolling.loop = loop

    def read(self, size: int) -> bytes:
        """The next frames, as many as fit in `size` bytes; fewer if they are not there yet."""
        if self._must_wait():
            return b""
        block = self._supply.take(size // self._format.frame_bytes)
        self.levels.add(block)
        self.loudness.add(block)
        self.written += len(block)
        return self._format.encoded(block)

    def close(self) -> None:
        """Nothing will be read any more."""
        self._supply.close()

    def _must_wait(self) -> bool:
        if self._supply.is_dry and self._clock.taken() >= self.written:
            self.waiting = True
        if self.waiting and self._supply.ready:
            self.waiting = False
        return self.waiting
