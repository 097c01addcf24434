"""Bringing a sound to a loudness."""

from __future__ import annotations

import math

import numpy as np

from studio.audio.loudness import integrated_loudness
from studio.audio.resample import resample
from studio.core.clip import Clip, FloatArray

CEILING = -1.0
"""dBTP: the true peak that leaves room for lossy coders (EBU R 128, section 4)."""
OVERSAMPLING = 4
"""As ITU-R BS.1770-4, annex 2, measures the true peak."""
BLOCK = 1 << 18


def brought_to(clip: Clip, lufs: float) -> Clip:
    """The clip at `lufs` integrated loudness (BS.1770-4), or as near below it as its peaks allow: no sample,
    and nothing between samples, goes over -1 dBTP. Silence stays as it is."""
    measured = integrated_loudness(clip)
    if math.isinf(measured):
        return clip
    gain = lufs - measured
    if gain > 0:
        gain = max(0.0, min(gain, CEILING - true_peak_db(clip)))
    return Clip((clip.samples * np.float32(10 ** (gain / 20))).astype(np.float32), clip.sample_rate)


def true_peak_db(clip: Clip) -> float:
    """The greatest value between the samples, in dB of full scale; -inf for silence."""
    peak = 0.0
    for start in range(0, len(clip.samples), BLOCK):
        peak = max(peak, _peak(clip.samples[start : start + BLOCK], clip.sample_rate))
    return 20 * math.log10(peak) if peak > 0 else -math.inf


def _peak(samples: FloatArray, rate: int) -> float:
    between = resample(samples, rate, OVERSAMPLING * rate)
    return float(max(np.max(np.abs(samples), initial=0.0), np.max(np.abs(between), initial=0.0)))
