"""The long-term spectrum of speech, and speech given another one."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.heard import Flags, loud
from studio.engine.likeness.profile import bands_of, middles
from studio.engine.likeness.spectra import WINDOW, Real, joined, short_spectra
from studio.engine.likeness.world import BINS
from studio.engine.speech.model import SAMPLE_RATE

_HEARD = 22.0
_LEAST = 0.05
"""Of what is heard: what is left at least where noise is taken away."""
_DEEPEST = 65.0
_LESS, _MORE = -36.0, 15.0
_BINS = np.linspace(0, SAMPLE_RATE / 2, WINDOW // 2 + 1)
_FALL = 0.08
_SHUT = -60.0
WIDE = 10_500.0
"""Hz: what reaches higher than this has no edge that one could hear."""


def speech_spectrum(sound: FloatArray, room: Real | None = None) -> Real:
    """Of what is loud in float32 mono at 24 kHz: mean dB in 32 mel bands up to 12 kHz, without the noise
    `room` under it (power in each bin, as `quiet_spectrum`)."""
    power = np.abs(short_spectra(sound)) ** 2
    spoken = power[_spoken(power)]
    if room is not None:
        spoken = np.maximum(spoken - room, _LEAST * spoken)
    decibels = 10 * np.log10(spoken + 1e-12).mean(axis=0)
    bands = bands_of(np.interp(np.linspace(0, SAMPLE_RATE / 2, BINS), _BINS, decibels))
    return np.asarray(np.maximum(bands, bands.max() - _DEEPEST), np.float64)


def between(own: Real, goal: Real) -> Real:
    """dB for each band that make one spectrum the other, as far as that helps."""
    apart = goal - own
    loudest = np.argsort(own)[-len(own) // 2 :]
    return np.asarray(np.clip(apart - apart[loudest].mean(), _LESS, _MORE))


def with_bands(sound: FloatArray, decibels: Real, reach: float = WIDE) -> FloatArray:
    """The sound with so much more in each band, and nothing above `reach` Hz where that is below WIDE."""
    gain = np.interp(_BINS, middles(), decibels)
    if reach < WIDE:
        gain += np.clip((_BINS - reach) / (_FALL * reach), 0, 1) * _SHUT
    return joined(short_spectra(sound) * 10 ** (gain / 20), len(sound))


def _spoken(power: Real) -> Flags:
    levels = 10 * np.log10(power.mean(axis=1) + 1e-12)
    return np.asarray(levels > loud(levels) - _HEARD)
