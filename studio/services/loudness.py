"""Bringing a sound to a loudness."""

from __future__ import annotations

import math

import numpy as np

from studio.audio.loudness import integrated_loudness
from studio.audio.true_peak import true_peak_db
from studio.core.clip import Clip

CEILING = -1.0
"""dBTP: the true peak that leaves room for lossy coders (EBU R 128, section 4)."""


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
