"""A microphone without sound: it hears what it is told."""

from __future__ import annotations

from studio.core.clip import FloatArray
from studio.devices.formats import DeviceFormat
from studio.devices.input import Setup

RATE = 8000


class FakeMicrophone:
    """`hear(samples)` is what it has heard when it is asked next."""

    def __init__(self, form: DeviceFormat | None = None) -> None:
        self.format, self.name = form or DeviceFormat(RATE, 1, whole=True), "Studio microphone"
        self.broken = False
        self.closed = False
        self._heard = b""

    def hear(self, samples: FloatArray) -> None:
        self._heard += self.format.encoded(samples.reshape(len(samples), -1))

    def read(self) -> bytes:
        heard, self._heard = self._heard, b""
        return heard

    def close(self) -> None:
        self.closed = True


class Microphones:
    """Opens fakes and keeps the last; `there` is False where none can be used."""

    def __init__(self, form: DeviceFormat | None = None) -> None:
        self.there = True
        self._form = form
        self.opened: list[FakeMicrophone] = []
        self.asked: list[Setup] = []

    def open(self, setup: Setup) -> FakeMicrophone | None:
        self.asked.append(setup)
        if not self.there:
            return None
        self.opened.append(FakeMicrophone(self._form))
        return self.opened[-1]

    @property
    def last(self) -> FakeMicrophone:
        return self.opened[-1]
