"""Cutting, joining, fading and gain: pure functions on samples, float32 [frames] or [frames, channels].

No one changes what it is given. Fades of equal power: quarter waves whose squares sum to one, right for two
sounds that have nothing to do with each other, as two places of one recording.
"""

from __future__ import annotations

import numpy as np

from studio.audio.zero_crossing import at_zero_crossings
from studio.core.clip import FloatArray
from studio.core.region import Region


def gained(samples: FloatArray, decibels: float) -> FloatArray:
    """Louder by so many dB; nothing is limited."""
    return np.asarray(samples * np.float32(10 ** (decibels / 20)), np.float32)


def faded_in(samples: FloatArray, frames: int) -> FloatArray:
    """Rising over the first `frames` frames, with equal power; over all there are, if they are fewer."""
    out = samples.copy()
    count = min(max(frames, 0), len(out))
    out[:count] *= power_fades(count, out.ndim)[0]
    return out


def faded_out(samples: FloatArray, frames: int) -> FloatArray:
    """Falling over the last `frames` frames, with equal power; over all there are, if they are fewer."""
    out = samples.copy()
    count = min(max(frames, 0), len(out))
    out[len(out) - count :] *= power_fades(count, out.ndim)[1]
    return out


def crossfaded(going: FloatArray, coming: FloatArray, frames: int) -> FloatArray:
    """One after the other, the last `frames` frames of the first over the first of the second: so many frames
    shorter than both. No more frames than the shorter one has."""
    count = min(max(frames, 0), len(going), len(coming))
    if not count:
        return np.concatenate((going, coming))
    rise, fall = power_fades(count, going.ndim)
    both = going[len(going) - count :] * fall + coming[:count] * rise
    return np.concatenate((going[: len(going) - count], both, coming[count:]))


def cut(samples: FloatArray, region: Region, sample_rate: int, crossfade: float = 0.012) -> FloatArray:
    """Without `region`, whose edges go to zero crossings nearby. What comes before goes over into what comes
    behind within `crossfade` seconds, half of it taken from either side of the cut: as much shorter as the
    region is long, but for the way to the crossings."""
    region = at_zero_crossings(samples, region, sample_rate)
    half = round(crossfade * sample_rate / 2)
    half = min(half, region.start, len(samples) - region.end, len(region) // 2)
    going, coming = samples[: region.start + half], samples[region.end - half :]
    return crossfaded(going, coming, 2 * half)


def power_fades(frames: int, dimensions: int = 1) -> tuple[FloatArray, FloatArray]:
    """Up and down over `frames` frames; [frames] or [frames, 1]."""
    angle = (np.arange(frames, dtype=np.float32) + 0.5) / max(frames, 1) * (np.pi / 2)
    shape = (-1,) + (1,) * (dimensions - 1)
    rise, fall = np.sin(angle).reshape(shape), np.cos(angle).reshape(shape)
    return np.asarray(rise, np.float32), np.asarray(fall, np.float32)
