"""An input device, and how it is recorded from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from studio.core.clip import FloatArray

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
