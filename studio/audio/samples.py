"""Samples from one type to another."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray


def columns(samples: FloatArray) -> FloatArray:
    """[frames] or [frames, channels] as [channels, frames], a view; also of nothing."""
    return samples[None, :] if samples.ndim == 1 else samples.T


def to_int16(samples: FloatArray) -> npt.NDArray[np.int16]:
    """Samples of -1…1 as 16 bits, clipped. What was read from 16 bits comes back exactly: both ways go by
    32768."""
    scaled: FloatArray = np.rint(samples * np.float32(32768))
    return scaled.clip(-32768, 32767).astype(np.int16)
