"""Cutting, joining, fading and gain: pure functions on samples, float32 [frames] or [frames, channels].

No one changes what it is given. Fades of equal power: quarter waves whose squares sum to one, right for two
sounds that have nothing to do with each other, as two places of one recording.
"""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.core.region import Region

WITHIN = 0.005
"""Seconds in which a zero crossing is looked for: half a period of 100 Hz on either side."""


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


def at_zero_crossings(samples: FloatArray, region: Region, sample_rate: int) -> Region:
    """The region with both edges at the zero crossings next to them; an edge without one stays."""
    start = zero_crossing(samples, region.start, sample_rate)
    return Region(start, max(start, zero_crossing(samples, region.end, sample_rate)))


def zero_crossing(samples: FloatArray, frame: int, sample_rate: int, within: float = WITHIN) -> int:
    """The frame nearest to `frame`, no further than `within` seconds, at which the sound (of all channels
    together) comes from below zero; `frame` itself if there is none. Both ends of the sound count as one."""
    reach = max(1, round(within * sample_rate))
    first, last = max(0, frame - reach), min(len(samples), frame + reach)
    if frame in (0, len(samples)) or last - first < 2:
        return min(frame, len(samples))
    near = samples[first:last] if samples.ndim == 1 else samples[first:last].sum(axis=1)
    rising = np.flatnonzero((near[:-1] < 0) & (near[1:] >= 0)) + 1 + first
    return int(rising[np.abs(rising - frame).argmin()]) if len(rising) else frame


def power_fades(frames: int, dimensions: int = 1) -> tuple[FloatArray, FloatArray]:
    """Up and down over `frames` frames; [frames] or [frames, 1]."""
    angle = (np.arange(frames, dtype=np.float32) + 0.5) / max(frames, 1) * (np.pi / 2)
    shape = (-1,) + (1,) * (dimensions - 1)
    rise, fall = np.sin(angle).reshape(shape), np.cos(angle).reshape(shape)
    return np.asarray(rise, np.float32), np.asarray(fall, np.float32)
