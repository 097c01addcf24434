"""A sound device without sound: it takes and plays exactly when it is told to."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from studio.devices.formats import DeviceFormat
from studio.devices.speaker import Feed

RATE = 8000
PERIOD = 100


class FakeSpeaker:
    """Hands over `buffer` frames in advance, as a real one does; `sound` is what came out of it."""

    def __init__(self, device: str = "here", form: DeviceFormat | None = None, buffer: int = 4000) -> None:
        self.device = device
        self.format = form or DeviceFormat(RATE, 1)
        self.buffer = buffer
        self.reader: Feed | None = None
        self.sound: list[npt.NDArray[np.float32]] = []
        self.gain = 1.0
        self.held = False
        self.closed = False
        self._taken = 0
        self._queue = b""

    def start(self, reader: Feed) -> None:
        self.reset()
        self.reader, self._taken, self.held = reader, 0, False
        self._fill()

    def _fill(self) -> None:
        """Hand over in advance."""
        if self.reader is not None:
            free = self.buffer * self.format.frame_bytes - len(self._queue)
            self._queue += self.reader.read(free)

    def play(self, frames: int) -> None:
        """Let so many frames pass; where there are too few, the rest is silence."""
        assert not self.held
        for start in range(0, frames, PERIOD):
            self._play(min(PERIOD, frames - start))

    def _play(self, frames: int) -> None:
        size = self.format.frame_bytes
        taken = self._queue[: frames * size]
        self._queue = self._queue[len(taken) :]
        self._taken += len(taken) // size
        samples = np.frombuffer(taken, np.int16 if self.format.whole else np.float32)
        sound = samples.reshape(-1, self.format.channels).astype(np.float32)
        silence = np.zeros((frames - len(sound), self.format.channels), np.float32)
        self.sound += [sound, silence]
        self._fill()

    def heard_sound(self) -> npt.NDArray[np.float32]:
        """All that came out, [frames, channels]."""
        return np.concatenate([np.zeros((0, self.format.channels), np.float32), *self.sound])

    def taken(self) -> int:
        return self._taken

    def heard(self) -> int:
        return self._taken

    def suspend(self) -> None:
        self.held = True

    def resume(self) -> None:
        self.held = False

    def reset(self) -> None:
        self.reader, self._queue = None, b""

    def set_gain(self, gain: float) -> None:
        self.gain = gain

    def close(self) -> None:
        self.reset()
        self.closed = True


class Speakers:
    """Opens fakes and keeps them; `there` says which devices exist, the system's choice first."""

    def __init__(self, *there: str) -> None:
        self.there = list(there)
        self.opened: list[FakeSpeaker] = []
        self.broke: Callable[[], None] | None = None

    def open(self, device: str, broke: Callable[[], None]) -> FakeSpeaker | None:
        if not self.there:
            return None
        self.broke = broke
        self.opened.append(FakeSpeaker(device if device in self.there else self.there[0]))
        return self.opened[-1]

    @property
    def last(self) -> FakeSpeaker:
        return self.opened[-1]
