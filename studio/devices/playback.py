"""One device that reads one source at a time."""

from __future__ import annotations

from collections.abc import Callable

from studio.core.log import logger
from studio.devices.levels import Levels
from studio.devices.loudness_tap import Loudness
from studio.devices.reader import Reader
from studio.devices.route import Route
from studio.devices.source import Source
from studio.devices.speaker import OpenSpeaker, Speaker

log = logger(__name__)


class Playback:
    """Opens the device when it is first needed. `reader` is what it reads from, None while it is silent;
    `sounding` once it does."""

    def __init__(self, open_speaker: OpenSpeaker, broke: Callable[[], None]) -> None:
        self.device = ""
        self.reader: Reader | None = None
        self.sounding = False
        self._open_speaker = open_speaker
        self._broke = broke
        self._speaker: Speaker | None = None
        self._gain = 1.0

    @property
    def opened(self) -> str | None:
        """The id of the device in use."""
        return self._speaker.device if self._speaker else None

    def open(self) -> bool:
        """True if there is a device to play through."""
        if self._speaker is None:
            self._speaker = self._open_speaker(self.device, self._broke)
            self.set_gain(self._gain)
        return self._speaker is not None

    def prepare(
        self, source: Source, frame: int, route: Route, speed: float, rung: Callable[[], None]
    ) -> Reader:
        """What will be read: `source` from `frame` on along `route`. `open` must have said True. `rung` as
        `Reader` has it."""
        assert self._speaker is not None
        form = self._speaker.format
        self.reader = Reader(source, frame, form, self._speaker, route=route, speed=speed, rung=rung)
        return self.reader

    def start(self) -> None:
        """Play what was prepared."""
        assert self._speaker is not None
        assert self.reader is not None
        self.sounding = True
        self._speaker.start(self.reader)

    def hold(self) -> None:
        """Be silent; `go_on` continues with the very next sample."""
        if self.sounding and self._speaker is not None:
            self._speaker.suspend()

    def go_on(self) -> bool:
        """Continue after `hold`; False if there is nothing to continue."""
        if not self.sounding or self._speaker is None:
            return False
        self._speaker.resume()
        return True

    def drop(self) -> None:
        """Be silent at once, and forget what was to come."""
        if self._speaker is not None:
            self._speaker.reset()
        if self.reader is not None:
            self.reader.close()
        self.reader, self.sounding = None, False

    def close(self) -> None:
        """Give the device back."""
        self.drop()
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def set_gain(self, gain: float) -> None:
        """What samples are multiplied by, 0 to 1."""
        self._gain = gain
        if self._speaker is not None:
            self._speaker.set_gain(gain)

    def levels(self) -> Levels:
        """What was heard since the last call."""
        assert self._speaker is not None
        assert self.reader is not None
        return self.reader.levels.until(self._speaker.heard())

    def loudness(self) -> Loudness | None:
        """How loud it is now; None if nothing is new."""
        assert self._speaker is not None
        assert self.reader is not None
        return self.reader.loudness.until(self._speaker.heard())


def open_speaker(device_id: str, broke: Callable[[], None]) -> Speaker | None:
    """The real device by QtMultimedia, None without one."""
    try:
        from studio.devices import multimedia
    except ImportError as error:
        log.info("no sound here: %s", error)
        return None
    return multimedia.open_speaker(device_id, broke)
