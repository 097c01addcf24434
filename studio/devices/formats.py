"""What a sound device is fed with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.audio.samples import to_int16
from studio.core.clip import FloatArray


@dataclass(frozen=True, slots=True)
class DeviceFormat:
    """`sample_rate` in Hz; `whole` for samples of 16 bits, else they are float32."""

    sample_rate: int
    channels: int
    whole: bool = False

    @property
    def frame_bytes(self) -> int:
        return self.channels * (2 if self.whole else 4)

    def encoded(self, block: FloatArray) -> bytes:
        """Frames [n, any channels] as the device wants them."""
        block = spread(block, self.channels)
        return to_int16(block).tobytes() if self.whole else np.ascontiguousarray(block).tobytes()


def spread(block: FloatArray, channels: int) -> FloatArray:
    """[n, k] to [n, channels]: one channel goes to the first two, several come to one as their mean."""
    given = block.shape[1]
    if given == channels:
        return block
    if channels == 1:
        mean: FloatArray = block.mean(axis=1, keepdims=True, dtype=np.float32)
        return mean
    out = np.zeros((len(block), channels), np.float32)
    copied = min(given, channels)
    out[:, :copied] = block[:, :copied]
    if given == 1:
        out[:, 1] = block[:, 0]
    return out
