"""The click of a count, through the output that is in use; it disturbs nothing that is loaded."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from studio.core.clip import Clip
from studio.devices.player import Player

RATE, HERTZ, SECONDS, LEVEL = 48_000, 1000.0, 0.04, 0.3


class Click(QObject):
    """A short tone. It has a player of its own, made at the first click by `make_player`."""

    def __init__(
        self, parent: QObject | None = None, *, make_player: Callable[[QObject], Player] = Player
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player | None = None

    def sound(self, device: str) -> None:
        """Clicks once through the output with this id, the system's choice for ""."""
        player = self._player = self._player or self._make_player(self)
        player.set_device(device)
        player.load(click(), "click")
        player.play()

    def close(self) -> None:
        """Gives the device back."""
        if self._player is not None:
            self._player.close()
            self._player = None


def click() -> Clip:
    """1 kHz for 40 ms, fading away."""
    time = np.arange(round(SECONDS * RATE)) / RATE
    shape = np.sin(np.pi * np.minimum(1.0, time / 0.002) / 2) * np.exp(-time / 0.012)
    return Clip((LEVEL * shape * np.sin(2 * np.pi * HERTZ * time)).astype(np.float32), RATE)
