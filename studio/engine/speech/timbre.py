"""The timbre of a voice as a place among the shipped timbres.

The first half of a style says with what timbre the decoder speaks, the second with what rhythm and melody
(StyleTTS2). The 54 shipped timbres span a space of 53 axes, their principal components; along an axis the
shipped voices have a standard deviation of 1. `timbre.npz` beside the styles holds the axes;
benchmarks/make_timbre.py makes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

AXES, HALF = 53, 128
ROWS = slice(20, 200)
"""The rows of a style table, by number of phonemes, whose mean is the voice's place."""

Real = npt.NDArray[np.float64]


def moved(table: FloatArray, timbre: Sequence[float]) -> FloatArray:
    """A style table [510, 256] with its timbre moved along the axes by `timbre` [53]; empty moves nothing."""
    if not timbre:
        return table
    changed = table.copy()
    changed[:, :HALF] += (np.asarray(timbre, np.float64) @ figures()["axes"]).astype(np.float32)
    return changed


def place_of(table: FloatArray) -> Real:
    """Where on the axes a style table lies, [53]."""
    axes = figures()["axes"]
    away = table[ROWS, :HALF].astype(np.float64).mean(axis=0) - figures()["middle"]
    return np.asarray(away @ axes.T / np.square(axes).sum(axis=1))


@cache
def figures() -> Mapping[str, Real]:
    """What was worked out once: `axes` [53, 128] and `middle` [128] of the styles; `guess` [258, 53], from a
    speaker to a place on the axes; `effect` [53, 32], dB in the mel bands of the long-term spectrum; `even`
    [32], the spectrum that speakers are given before they are compared."""
    with resources.as_file(resources.files("studio.engine") / "data" / "timbre.npz") as file:
        held = np.load(file, allow_pickle=False)
        return {name: held[name].astype(np.float64) for name in held.files}
