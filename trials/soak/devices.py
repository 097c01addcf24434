"""A loudspeaker and a microphone that can be pulled out, in the place of this machine's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio.devices.formats import DeviceFormat
from studio.devices.input import Setup
from studio.devices.speaker import Feed

RATE, AHEAD = 24_000, 6000


class SilentSpeaker:
    """Takes sound as fast as `pass_time` says, and nobody hears it."""

    def __init__(self, device: str) -> None:
        self.device, self.format = device or "soak", DeviceFormat(RATE, 2)
        self._feed: Feed | None = None
        self._taken, self._held = 0, False

    def start(self, reader: Feed) -> None:
        self._feed, self._taken, self._held = reader, 0, False
        self.pass_time(AHEAD)

    def pass_time(self, frames: int) -> None:
        if self._feed is not None and not self._held:
            self._taken += len(self._feed.read(frames * self.format.frame_bytes)) // self.format.frame_bytes

    def taken(self) -> int:
        return self._taken

    def heard(self) -> int:
        return self._taken

    def suspend(self) -> None:
        self._held = True

    def resume(self) -> None:
        self._held = False

    def reset(self) -> None:
        self._feed = None

    def set_gain(self, gain: float) -> None: ...

    def close(self) -> None:
        self.reset()


class Hum:
    """A microphone in a room with a mains hum."""

    def __init__(self) -> None:
        self.format, self.name, self.broken = DeviceFormat(RATE, 1, whole=True), "Soak microphone", False

    def read(self) -> bytes:
        return b"" if self.broken else bytes(range(1, 241)) * 10

    def close(self) -> None: ...


class Devices:
    """What is plugged in. `install` before the window is made: its player and its recorder open these."""

    def __init__(self) -> None:
        self.plugged = True
        self.speaker: SilentSpeaker | None = None
        self.microphone: Hum | None = None
        self._broke: Callable[[], None] | None = None

    def install(self) -> None:
        """The window makes its player and recorder from modules that it imports when it needs them."""
        from studio.devices import player, recorder

        devices = self

        class SoakPlayer(player.Player):
            def __init__(self, parent: Any = None) -> None:
                super().__init__(parent, open_speaker=devices.open_speaker)

        class SoakRecorder(recorder.Recorder):
            def __init__(self, parent: Any = None) -> None:
                super().__init__(parent, open_microphone=devices.open_microphone)

        player.Player, recorder.Recorder = SoakPlayer, SoakRecorder  # type: ignore[misc]

    def open_speaker(self, device: str, broke: Callable[[], None]) -> SilentSpeaker | None:
        self._broke = broke
        self.speaker = SilentSpeaker(device) if self.plugged else None
        return self.speaker

    def open_microphone(self, setup: Setup) -> Hum | None:
        self.microphone = Hum() if self.plugged else None
        return self.microphone

    def pull_out(self) -> None:
        """All of it goes away at once."""
        self.plugged = False
        if self.microphone is not None:
            self.microphone.broken = True
        if self.speaker is not None and self._broke is not None:
            self._broke()

    def plug_in(self) -> None:
        """It is there again."""
        self.plugged = True

    def pass_time(self, seconds: float) -> None:
        """The loudspeaker takes so much more."""
        if self.speaker is not None:
            self.speaker.pass_time(round(seconds * RATE))
