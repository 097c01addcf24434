"""Whether a sound begins or ends in the middle of something."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray

FRAME = 0.01
"""Seconds of which the level is taken."""
CUT = 24.0
"""dB below the loud parts of speech: a sound that begins or ends louder than so was cut into. Speech that
ends by itself falls by 40 dB and more."""
LOUD = 90
"""Percentile of levels that counts as loud."""


@dataclass(frozen=True, slots=True)
class Edges:
    """Whether the beginning and the end are cut into."""

    start: bool
    end: bool


def edges_of(samples: FloatArray, sample_rate: int) -> Edges:
    """Of speech, float32 [frames] or [frames, channels]; of silence neither is cut."""
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    size = max(1, round(FRAME * sample_rate))
    if len(mono) < 10 * size:
        return Edges(False, False)
    whole = mono[: len(mono) // size * size].reshape(-1, size)
    power = np.mean(np.square(whole, dtype=np.float64), axis=1)
    limit = np.percentile(power, LOUD) / 10 ** (CUT / 10)
    last = float(np.mean(np.square(mono[-size:], dtype=np.float64)))
    return Edges(bool(power[0] > limit > 0), bool(last > limit > 0))
