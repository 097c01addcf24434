"""Figures over many sentences and speakers: medians with their ranges, and words that were lost."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.figure import Figure, Goal
from benchmarks.recogniser import RATE, Recogniser
from benchmarks.words import errors, normalised
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.speech.model import SAMPLE_RATE


def spread(values: Sequence[float]) -> str:
    """The median with its range, as in tables."""
    return f"{np.median(values):.3g} ({min(values):.3g} to {max(values):.3g}, {len(values)})"


def median_figure(
    name: str,
    values: Sequence[float],
    unit: str,
    goal: Goal | None = None,
    *,
    peer: str = "",
    method: str = "",
) -> Figure:
    """The median of the values; `method` gets their range and number."""
    told = f"range {min(values):.3g} to {max(values):.3g} over {len(values)}; {method}"
    return Figure(name, float(np.median(values)), unit, goal, peer, told)


def error_rate(recogniser: Recogniser, sound: FloatArray, text: str) -> float:
    """Word errors of float32 mono at 24 kHz beside what was to be said, in percent."""
    words = normalised(text)
    heard = normalised(recogniser.hear(resample(sound, SAMPLE_RATE, RATE)))
    return 100 * errors(words, heard) / max(len(words), 1)
