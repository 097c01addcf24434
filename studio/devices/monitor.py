"""The microphone in the user's own ears, while its level is looked at or it is recorded from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.audio.resample import Resampler
from studio.core.clip import FloatArray
from studio.devices.formats import DeviceFormat
from studio.devices.outputs import Outputs
from studio.devices.playback import open_speaker
from studio.devices.speaker import Clock, OpenSpeaker, Speaker
from studio.devices.waiting_blocks import WaitingBlocks

CUSHION, MOST = 0.1, 0.25
"""Seconds between microphone and device: what is waited for before it sounds, since a look at the microphone
brings 33 ms at once; and the most, beyond which the oldest is left out, or a busy window would leave an echo
behind that never catches up."""


class Relay:
    """What the device reads from: the last that was heard, in its rate; silence is its own affair."""

    is_empty = False

    def __init__(self, form: DeviceFormat, sample_rate: int, channels: int, clock: Clock) -> None:
        self._format, self._clock = form, clock
        self._resampler = Resampler(sample_rate, form.sample_rate, channels)
        self._channels = channels
        self._blocks = WaitingBlocks(channels)
        self._written = 0
        self._gathers = True

    def hear(self, samples: FloatArray) -> None:
        """More of it, [frames, channels]."""
        given = self._resampler.add(samples[:, 0] if self._channels == 1 else samples)
        self._blocks.add(given.reshape(-1, self._channels))
        if self.late > MOST:
            self._blocks.take(self._blocks.frames - round(CUSHION * self._format.sample_rate))

    @property
    def late(self) -> float:
        """Seconds that are here, or handed over and not played yet."""
        waiting = self._blocks.frames + self._written - self._clock.taken()
        return waiting / self._format.sample_rate

    def read(self, size: int) -> bytes:
        """The next frames, as many as fit in `size` bytes; none until enough are there, at first and after it
        ran dry."""
        enough = round(CUSHION * self._format.sample_rate)
        if self._gathers and self._blocks.frames < enough:
            return b""
        block = self._blocks.take(size // self._format.frame_bytes)
        self._written += len(block)
        self._gathers = not self._blocks.frames and self._clock.taken() >= self._written
        return self._format.encoded(block)


class Monitor(QObject):
    """`hear` what the microphone gave, and it sounds; `stop` gives the device back. Nothing of it is kept.

    `changed` when an output comes or goes, `available` says whether there is one. A device that breaks is
    followed by the system's choice.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        outputs: Outputs | None = None,
        open_speaker: OpenSpeaker = open_speaker,
    ) -> None:
        super().__init__(parent)
        self._outputs, self._open = outputs or Outputs(), open_speaker
        self._outputs.setParent(self)
        self._outputs.changed.connect(self.changed)
        self._speaker: Speaker | None = None
        self._relay: Relay | None = None
        self._through: tuple[str, int, int] | None = None
        self._broken = False

    @property
    def available(self) -> bool:
        """True if it can be heard anywhere."""
        return bool(self._outputs.list())

    def hear(self, samples: FloatArray, sample_rate: int, device: str, volume: float) -> None:
        """Sound [frames, channels] through the output with this id, the system's choice for "", at 0 to 1 of
        the player's volume."""
        through = (device, sample_rate, samples.shape[1])
        if self._broken or through != self._through:
            self._begin(through)
        if self._relay is not None and self._speaker is not None:
            self._speaker.set_gain(min(max(volume, 0.0), 1.0) ** 3)
            self._relay.hear(samples)

    def stop(self) -> None:
        """Silent at once."""
        if self._speaker is not None:
            self._speaker.close()
        self._speaker = self._relay = self._through = None
        self._broken = False

    def _begin(self, through: tuple[str, int, int]) -> None:
        self.stop()
        device, sample_rate, channels = self._through = through
        self._speaker = self._open(device, self._broke)
        if self._speaker is not None:
            self._relay = Relay(self._speaker.format, sample_rate, channels, self._speaker)
            self._speaker.start(self._relay)

    def _broke(self) -> None:
        """Opened anew when more is heard: not from within the device's own call."""
        self._broken = True
