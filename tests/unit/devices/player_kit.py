"""A player on fake speakers, and one who writes down what it says."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from studio.core.clip import Clip, FloatArray
from studio.core.errors import StudioError
from studio.devices.outputs import Output, Outputs
from studio.devices.player import Player, PlayState
from tests.unit.devices.fake_speaker import RATE, Speakers

NOISE = (np.random.default_rng(9).standard_normal(2 * RATE) * 0.1).astype(np.float32)
CLIP = Clip(NOISE, RATE)
PLAYING, PAUSED, STOPPED, WAITING = (
    PlayState.PLAYING,
    PlayState.PAUSED,
    PlayState.STOPPED,
    PlayState.WAITING,
)


class FakeOutputs(Outputs):
    def __init__(self, speakers: Speakers) -> None:
        super().__init__()
        self._speakers = speakers

    def list(self) -> tuple[Output, ...]:
        return tuple(Output(name, name, n == 0) for n, name in enumerate(self._speakers.there))

    def have(self, *names: str) -> None:
        self._speakers.there = [*names]
        self.changed.emit()


class Heard(QObject):
    """Writes down what the player says."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self.states: list[PlayState] = []
        self.levels: list[tuple[float, ...]] = []
        self.durations: list[float] = []
        self.failures: list[StudioError] = []
        player.state_changed.connect(self.on_state)
        player.levels_changed.connect(self.on_levels)
        player.duration_changed.connect(self.on_duration)
        player.failed.connect(self.on_failed)

    @Slot(object)
    def on_state(self, state: PlayState) -> None:
        self.states.append(state)

    @Slot(object)
    def on_levels(self, levels: tuple[float, ...]) -> None:
        self.levels.append(levels)

    @Slot(float)
    def on_duration(self, seconds: float) -> None:
        self.durations.append(seconds)

    @Slot(object)
    def on_failed(self, error: StudioError) -> None:
        self.failures.append(error)


def sound(speakers: Speakers) -> FloatArray:
    return speakers.last.heard_sound()[:, 0]


def joined(whole: FloatArray, stretches: list[tuple[int, int]], rate: int = RATE) -> FloatArray:
    """Stretches of a sound one after another, each crossfaded for 5 ms with what came behind the last."""
    parts: list[FloatArray] = []
    for number, (start, end) in enumerate(stretches):
        part = whole[start:end].copy()
        if number:
            last = stretches[number - 1][1]
            after = whole[last : last + round(0.005 * rate)]
            rise = ((np.arange(len(after)) + 0.5) / len(after)).astype(np.float32)
            part[: len(after)] = part[: len(after)] * rise + after * (1 - rise)
        parts.append(part)
    return np.concatenate(parts)
