"""What the player needs of an open sound device; `studio.devices.multimedia` has the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from studio.devices.formats import DeviceFormat
from studio.devices.reader import Reader


class Speaker(Protocol):
    """One output device. `device` is its id, `format` what it is fed with."""

    device: str
    format: DeviceFormat

    def start(self, reader: Reader) -> None:
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
