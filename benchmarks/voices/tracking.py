"""The pitch of a sound, by trackers that the engine's voice changer does not use."""

from __future__ import annotations

import numpy as np
import pyworld

from benchmarks.voices.outside import Outside
from studio.core.clip import FloatArray
from studio.engine.likeness.world import Real
from studio.engine.speech.model import SAMPLE_RATE

_FEWEST = 20


class Tracker(Outside):
    """pYIN in a process of its own; use it with `with`."""

    program = "pitch_process.py"

    def pitch(self, sound: FloatArray) -> Real:
        """F0 in Hz every 10 ms of float32 mono at 24 kHz, 0 where unvoiced."""
        return self.told(sound)


def harvest(sound: FloatArray) -> Real:
    """WORLD's slow tracker, every 5 ms: it calls much voiced that is not, and then what it says is chance."""
    return np.asarray(pyworld.harvest(sound.astype(np.float64), SAMPLE_RATE, 60.0, 600.0)[0])


def correlation(one: Real, other: Real) -> float:
    """Of log F0 where both are voiced, octave errors and all; NaN for under 20 frames."""
    count = min(len(one), len(other))
    both = (one[:count] > 0) & (other[:count] > 0)
    if both.sum() < _FEWEST:
        return float("nan")
    return float(np.corrcoef(np.log(one[:count][both]), np.log(other[:count][both]))[0, 1])
