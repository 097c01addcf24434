"""Sound in memory, with its rate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Clip:
    """`samples`: float32 in -1…1, shape [frames] for mono or [frames, channels]; `sample_rate` in Hz."""

    samples: FloatArray
    sample_rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.sample_rate
