"""The pitch of a voice over time."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.world import STEP, pitch

EVERY = 0.01
"""Seconds from figure to figure."""


def melody(sound: FloatArray) -> list[float]:
    """F0 in Hz every EVERY seconds of float32 mono at 24 kHz, 0 where unvoiced."""
    if not len(sound):
        return []
    f0, _ = pitch(sound)
    return [round(float(hertz), 2) for hertz in np.asarray(f0)[:: round(EVERY / STEP)]]
