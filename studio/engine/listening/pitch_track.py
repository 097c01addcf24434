"""The melody of speech, by a small network that holds on to it through noise and creak (swift-f0, MIT)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.likeness.heard import Flags
from studio.engine.likeness.world import HIGHEST, LOWEST, Real
from studio.engine.speech.model import SAMPLE_RATE

_RATE = 16_000
_SURE = 0.5
_FEWEST = 3
_FARTHEST = 1.1
"""Octaves from the middle, beyond which a value is another's harmonic."""


@dataclass(frozen=True, slots=True)
class PitchTrack:
    """Every 16 ms: the `instants` in seconds, the pitch in `octaves` above 1 Hz, drawn straight through what
    is not `voiced`."""

    instants: Real
    octaves: Real
    voiced: Flags

    @property
    def middle(self) -> float:
        """The median of what is voiced."""
        return float(np.median(self.octaves[self.voiced]))

    @property
    def range(self) -> float:
        """One standard deviation in semitones, as `Profile.range` has it."""
        low, high = np.percentile(self.octaves[self.voiced], [10, 90]).tolist()
        return max(0.5, float(high - low) * 12 / 2.563)


def pitch_track(sound: FloatArray) -> PitchTrack | None:
    """Of float32 mono at 24 kHz; None where nothing is voiced."""
    found = _detector().detect(resample(sound, SAMPLE_RATE, _RATE), _RATE, LOWEST, HIGHEST)
    voiced = _runs(found.confidence > _SURE)
    if not voiced.any():
        return None
    octaves = np.log2(np.maximum(found.pitch_hz, 1.0))
    voiced &= np.abs(octaves - np.median(octaves[voiced])) < _FARTHEST
    through = np.interp(found.timestamps, found.timestamps[voiced], octaves[voiced])
    return PitchTrack(found.timestamps, _calm(through), voiced)


def _runs(flags: Flags) -> Flags:
    """The flags without runs of fewer than three: a vowel lasts longer."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    kept = np.zeros_like(flags)
    for start, end in edges.reshape(-1, 2).tolist():
        kept[start:end] = end - start >= _FEWEST
    return kept


def _calm(octaves: Real) -> Real:
    """Without single steps."""
    near = np.lib.stride_tricks.sliding_window_view(np.pad(octaves, 1, mode="edge"), 3)
    middle = np.pad(np.median(near, axis=1), 1, mode="edge")
    return np.asarray(np.convolve(middle, [0.25, 0.5, 0.25], mode="valid"))


@cache
def _detector() -> Any:
    from swift_f0 import SwiftF0

    return SwiftF0(threads=1, spin=False)
