"""What a speaker adds to the shipped voices that it is nearest to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

BANDS = 32
LENGTH = 3 + BANDS
"""Floats of a colour in an embedding."""
_OCTAVE, _WARP, _SPECTRUM = 12.0, 0.2, 30.0
_DIGITS, _EXACT = 6, 9
_FARTHEST = np.array([24.0 / _OCTAVE, 1.5, 0.3 / _WARP] + [30.0 / _SPECTRUM] * BANDS)
_LEAST = 1e-4


@dataclass(frozen=True, slots=True)
class Colour:
    """Beside the mixture of its weights a voice speaks `shift` semitones higher, with a melody of e**`spread`
    times the width, with all resonances e**`warp` times as high, and with `spectrum` dB more in each of 32
    mel bands from 0 to 12 kHz."""

    shift: float = 0.0
    spread: float = 0.0
    warp: float = 0.0
    spectrum: tuple[float, ...] = (0.0,) * BANDS

    @property
    def floats(self) -> tuple[float, ...]:
        """The colour in an embedding, each number in about -1…1; mean values of colours are colours."""
        spectrum = (band / _SPECTRUM for band in self.spectrum)
        return (self.shift / _OCTAVE, self.spread, self.warp / _WARP, *spectrum)


PLAIN = Colour()
"""The colour of a shipped voice: none."""


def colour_of(floats: Sequence[float] | npt.NDArray[np.float64]) -> Colour:
    """The inverse of `Colour.floats`, held within two octaves, 30 % of warp and 30 dB."""
    held = np.clip(np.asarray(floats, np.float64), -_FARTHEST, _FARTHEST)
    if np.abs(held).max() < _LEAST:
        return PLAIN
    shift, spread, warp, *spectrum = np.round(held, _DIGITS).tolist()
    bands = tuple(round(band * _SPECTRUM, _EXACT) for band in spectrum)
    return Colour(round(shift * _OCTAVE, _EXACT), spread, round(warp * _WARP, _EXACT), bands)
