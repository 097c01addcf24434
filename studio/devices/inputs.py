"""Where sound can come in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.core.clip import FloatArray
from studio.core.log import logger
from studio.devices.names import told_apart

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

log = logger(__name__)

RATES = (48_000, 44_100)


@dataclass(frozen=True, slots=True)
class Input:
    """An input device; `id` stays the same from session to session. `channels` it has; `rates` of ours that
    it can, in Hz, its own first."""

    id: str
    name: str
    channels: int = 1
    rates: tuple[int, ...] = (48_000,)


class Channels(StrEnum):
    """Which channels of a device are recorded; MONO is the mean of all."""

    MONO = "mono"
    LEFT = "left"
    RIGHT = "right"
    STEREO = "stereo"

    @property
    def number(self) -> int:
        """Of what is recorded."""
        return 2 if self is Channels.STEREO else 1

    def of(self, block: FloatArray) -> FloatArray:
        """Frames of a device, [n, any], as they are recorded, [n, count]; what it has not is taken from what
        it has."""
        if self is Channels.MONO:
            mean: FloatArray = block.mean(axis=1, keepdims=True, dtype=np.float32)
            return mean
        first, second = block[:, :1], block[:, min(1, block.shape[1] - 1) :][:, :1]
        if self is Channels.STEREO:
            return np.concatenate((first, second), axis=1)
        return first if self is Channels.LEFT else second


@dataclass(frozen=True, slots=True)
class Setup:
    """How it is recorded: the device's id, empty for the system's choice; its channels; `rate` in Hz, 0 for
    the device's own."""

    device: str = ""
    channels: Channels = Channels.MONO
    rate: int = 0


class Inputs(QObject):
    """The input devices; `changed` when one comes or goes or the system chooses another.

    QtMultimedia is loaded at the first `list`; `changed` is told from then on.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: QMediaDevices | None = None

    def list(self) -> tuple[Input, ...]:
        """The devices, the system's choice first; empty without any, or without QtMultimedia."""
        try:
            import studio.devices.multimedia  # noqa: F401 - first, since it quietens Qt
            from studio.devices import multimedia_input
        except ImportError as error:
            log.info("no microphone here: %s", error)
            return ()
        self._watch = self._watch or multimedia_input.watch(self, self.changed.emit)
        found = multimedia_input.inputs()
        names = told_apart([(each.id, each.name) for each in found])
        return tuple(replace(each, name=name) for each, name in zip(found, names, strict=True))
