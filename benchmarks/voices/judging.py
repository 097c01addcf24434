"""How alike two speakers sound to a judge that the engine does not have."""

from __future__ import annotations

import numpy as np

from benchmarks.voices.outside import Outside
from studio.core.clip import FloatArray


class Judge(Outside):
    """Resemblyzer in a process of its own; use it with `with`."""

    program = "judge_process.py"

    def vector(self, sound: FloatArray) -> FloatArray:
        """float32 mono at 24 kHz to the judge's unit vector [256]."""
        vector = self.told(sound)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)

    def similarity(self, one: FloatArray, other: FloatArray) -> float:
        """The cosine of two sounds' speakers, -1 to 1."""
        return float(self.vector(one) @ self.vector(other))
