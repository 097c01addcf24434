"""What the recorder needs of an open microphone; `studio.devices.multimedia_input` has the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np

from studio.core.clip import FloatArray
from studio.core.log import logger
from studio.devices.formats import DeviceFormat
from studio.devices.input import Setup

log = logger(__name__)


class Microphone(Protocol):
    """One input device, which hears from when it was opened. `format` is what it gives, `name` its own."""

    format: DeviceFormat
    name: str

    def read(self) -> bytes:
        """What it heard since the last call, in whole frames; more than a second may lie between two."""

    @property
    def broken(self) -> bool:
        """True once the device has stopped by itself."""

    def close(self) -> None:
        """Give the device back."""


OpenMicrophone = Callable[[Setup], Microphone | None]
"""Opens the device of a setup, the system's choice if that is not there; None if none may be used."""


def open_microphone(setup: Setup) -> Microphone | None:
    """The real device by QtMultimedia, None without one."""
    try:
        import studio.devices.multimedia  # noqa: F401 - first, since it quietens Qt
        from studio.devices import multimedia_input
    except ImportError as error:
        log.info("no microphone here: %s", error)
        return None
    return multimedia_input.open_microphone(setup)


def decoded(heard: bytes, form: DeviceFormat) -> FloatArray:
    """A device's bytes as float32 [frames, channels]."""
    if form.whole:
        block = np.frombuffer(heard, "<i2").astype(np.float32) / np.float32(32768)
    else:
        block = np.frombuffer(heard, "<f4")
    return np.asarray(block.reshape(-1, form.channels), np.float32)
