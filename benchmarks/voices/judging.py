"""How alike two speakers sound to a judge that the engine does not have."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from benchmarks.voices.outside import Outside
from studio.core.clip import FloatArray

LEVEL = -36.0
"""dBFS of all that is judged: below what Resemblyzer makes of quiet sounds by itself, so that it makes all
sounds as loud as one another. It hears loudness, which says nothing of a speaker."""


class Judge(Outside):
    """Resemblyzer in a process of its own; use it with `with`."""

    program = "judge_process.py"

    def told(self, sound: FloatArray) -> npt.NDArray[np.float64]:
        """As of a sound at LEVEL."""
        power = float(np.square(sound, dtype=np.float64).mean()) if len(sound) else 0.0
        return super().told(np.asarray(sound * 10 ** (LEVEL / 20) / max(power**0.5, 1e-9), np.float32))

    def vector(self, sound: FloatArray) -> FloatArray:
        """float32 mono at 24 kHz to the judge's unit vector [256]."""
        vector = self.told(sound)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)

    def similarity(self, one: FloatArray, other: FloatArray) -> float:
        """The cosine of two sounds' speakers, -1 to 1."""
        return float(self.vector(one) @ self.vector(other))
