"""Where a sound passes through zero, so that a cut there makes no click."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray


def nearest_zero_crossing(samples: FloatArray, place: int) -> int | None:
    """The frame nearest to `place` before which the sound, [frames] or [frames, channels], changes its sign
    or is zero; None where it does not.

    Several channels are judged by their mean, since a cut goes through all of them at once.
    """
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    negative = np.signbit(mono)
    crossings = np.flatnonzero((negative[1:] != negative[:-1]) | (mono[1:] == 0)) + 1
    if not len(crossings):
        return None
    return int(crossings[np.abs(crossings - place).argmin()])
