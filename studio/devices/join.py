"""Where one stretch of a sound follows another: a crossfade so short that it is only not a click."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray

SECONDS = 0.005


class Join:
    """`after`, [n, channels], is what came behind the stretch that ended: it fades away while the next one,
    whose blocks `over` is given, comes up; equal gain. No moment is moved by it."""

    def __init__(self, after: FloatArray) -> None:
        phase = (np.arange(len(after)) + 0.5) / max(1, len(after))
        self._rise = phase.astype(np.float32)[:, None]
        self._fading = after * (1 - self._rise)

    @property
    def is_over(self) -> bool:
        """True once nothing of it is left."""
        return not len(self._fading)

    def over(self, block: FloatArray) -> FloatArray:
        """A block of the next stretch with its share of the join."""
        count = min(len(block), len(self._fading))
        joined = block[:count] * self._rise[:count] + self._fading[:count]
        self._rise, self._fading = self._rise[count:], self._fading[count:]
        return np.concatenate((joined, block[count:]))
