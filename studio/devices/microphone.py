"""What the recorder needs of an open microphone; `studio.devices.multimedia_input` has the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from studio.core.log import logger
from studio.devices.formats import DeviceFormat

log = logger(__name__)


class Microphone(Protocol):
    """One input device, which hears from when it was opened. `format` is what it gives."""

    format: DeviceFormat

    def read(self) -> bytes:
        """What it heard since the last call, in whole frames; more than a second may lie between two."""

    @property
    def broken(self) -> bool:
        """True once the device has stopped by itself."""

    def close(self) -> None:
        """Give the device back."""


OpenMicrophone = Callable[[], Microphone | None]
"""Opens the system's choice; None if there is none that may be used."""


def open_microphone() -> Microphone | None:
    """The real device by QtMultimedia, None without one."""
    try:
        import studio.devices.multimedia  # noqa: F401 - first, since it quietens Qt
        from studio.devices import multimedia_input
    except ImportError as error:
        log.info("no microphone here: %s", error)
        return None
    return multimedia_input.open_microphone()
