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
    return _whole(samples, 15).astype(np.int16)


def from_int16(samples: npt.NDArray[np.int16]) -> FloatArray:
    """16 bits as samples of -1…1: what libsndfile makes of them, to the bit."""
    return np.multiply(samples, np.float32(1 / 32768), dtype=np.float32)


def to_int24(samples: FloatArray) -> npt.NDArray[np.int32]:
    """Samples of -1…1 as 24 bits, clipped, in the upper part of 32, as libsndfile takes them."""
    whole = _whole(samples, 23).astype(np.int32)
    whole <<= 8
    return whole


def _whole(samples: FloatArray, bits: int) -> FloatArray:
    """Rounded to so many bits and a sign, which is exact in float32: it holds 24."""
    scaled = np.multiply(samples, np.float32(2**bits), dtype=np.float32)
    np.rint(scaled, out=scaled)
    return np.asarray(np.clip(scaled, -(2**bits), 2**bits - 1, out=scaled))
