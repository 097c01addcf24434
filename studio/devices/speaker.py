"""What the player needs of an open sound device; `studio.devices.multimedia` has the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from studio.devices.formats import DeviceFormat


class Clock(Protocol):
    """How far a device is, in frames since it was started."""

    def taken(self) -> int:
        """How many it took."""

    def heard(self) -> int:
        """How many of them are heard already."""


class Feed(Protocol):
    """What a device reads from; `reader.Reader` for what is played, `monitor.Relay` for a microphone."""

    @property
    def is_empty(self) -> bool:
        """True if nothing is to come any more."""

    def read(self, size: int) -> bytes:
        """The next frames, no more than `size` bytes; fewer, or none, while they are not there."""


class Speaker(Protocol):
    """One output device. `device` is its id, `format` what it is fed with."""

    device: str
    format: DeviceFormat

    def start(self, reader: Feed) -> None:
        """Play what `reader` gives, from now on; ask again at every period while it has nothing."""

    def taken(self) -> int:
        """Frames that the device took since `start`; silence that it put in does not count."""

    def heard(self) -> int:
        """Frames of these that are heard already."""

    def suspend(self) -> None:
        """Hold still; what was handed over is kept."""

    def resume(self) -> None:
        """Go on after `suspend`."""

    def reset(self) -> None:
        """Stop, and forget what was handed over."""

    def set_gain(self, gain: float) -> None:
        """Multiply the samples by `gain`, 0 to 1, at once."""

    def close(self) -> None:
        """Give the device back."""


OpenSpeaker = Callable[[str, Callable[[], None]], Speaker | None]
"""Opens the device of an id ("" for the system's choice), None if there is none; the callback tells that the
device broke."""
