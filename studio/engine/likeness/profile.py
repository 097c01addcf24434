"""A speaker in a few numbers: how high, how lively, and of what timbre."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from studio.engine.likeness.heard import check_speech, sung
from studio.engine.likeness.world import BINS, FLOOR, Anatomy, Real
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.voices.colour import BANDS, Colour

_DEEPEST = 70.0
"""dB below its loudest band, where a spectrum ends: what is lower is the analysis itself."""
_LEVELLED = 22
"""Bands, up to 4.5 kHz, whose mean is 0 dB."""
_WARP_AN_OCTAVE = 0.1
"""Resonances rise with the pitch from speaker to speaker. What the long-term spectra say of the warp
misleads: measured on 13 speakers, similarity 0.75 by this rule and 0.72 by the best fit of spectra."""
_LEAST_DB, _MOST_DB, _MOST_SPREAD, _MOST_WARP = -30.0, 18.0, 0.7, 0.12
MIDDLE = 7.25
"""Octaves above 1 Hz: between women and men."""
_MEL_HZ, _MEL = 700.0, 1127.0


@dataclass(frozen=True, slots=True)
class Profile:
    """`centre` of the pitch in octaves above 1 Hz, its `range` (one standard deviation) in semitones, and the
    long-term `spectrum` of the voiced frames in 32 mel bands from 0 to 12 kHz, dB, 0 on average up to
    4.5 kHz."""

    centre: float
    range: float
    spectrum: Real


def profile_of(parts: Anatomy) -> Profile:
    """The profile of the speech in a sound; BadSound where under a quarter of a second of it is voiced."""
    check_speech(parts)
    heard = sung(parts)
    return profile_from(parts.f0[heard], parts.envelope[heard])


def profile_from(f0: Real, envelope: Real) -> Profile:
    """The profile of frames that are speech: their F0 in Hz [n] and power [m, BINS]. Without any F0 the pitch
    is MIDDLE."""
    octaves = np.log2(f0) if len(f0) else np.array([MIDDLE])
    low, centre, high = np.percentile(octaves, [10, 50, 90]).tolist()
    decibels = 10 * np.log10(envelope + FLOOR)
    spectrum = bands_of(decibels.mean(axis=0))
    spectrum = np.maximum(spectrum, spectrum.max() - _DEEPEST)
    return Profile(centre, max(0.5, (high - low) * 12 / 2.563), spectrum - spectrum[:_LEVELLED].mean())


def blend_of(profiles: list[tuple[Profile, float]]) -> Profile:
    """The weighted mean."""
    total = sum(weight for _, weight in profiles)
    parts = [(one, weight / total) for one, weight in profiles]
    return Profile(
        sum(one.centre * weight for one, weight in parts),
        sum(one.range * weight for one, weight in parts),
        np.sum([one.spectrum * weight for one, weight in parts], axis=0),
    )


def coloured_profile(base: Profile, colour: Colour) -> Profile:
    """How `base` would be in that colour."""
    spectrum = _warped_bands(base.spectrum, colour.warp) + np.asarray(colour.spectrum)
    return Profile(base.centre + colour.shift / 12, base.range * float(np.exp(colour.spread)), spectrum)


def colour_between(base: Profile, goal: Profile) -> Colour:
    """What makes `base` like `goal`, as far as it can be asked of a vocoder."""
    octaves = goal.centre - base.centre
    warp = float(np.clip(_WARP_AN_OCTAVE * octaves, -_MOST_WARP, _MOST_WARP))
    spread = float(np.clip(np.log(goal.range / base.range), -_MOST_SPREAD, _MOST_SPREAD))
    spectrum = np.clip(goal.spectrum - _warped_bands(base.spectrum, warp), _LEAST_DB, _MOST_DB)
    return Colour(octaves * 12, spread, warp, tuple(spectrum.tolist()))


def bands_of(bins: Real) -> Real:
    """A curve over BINS as its means in the 32 bands."""
    return np.asarray(_triangles() @ bins)


def bins_of(bands: Real) -> Real:
    """A curve in 32 bands, drawn through their middles over BINS."""
    return np.asarray(np.interp(np.linspace(0, SAMPLE_RATE / 2, BINS), middles(), bands))


@cache
def middles() -> Real:
    """The bands' middles in Hz."""
    return _edges()[1:-1]


def _edges() -> Real:
    top = _MEL * np.log1p(SAMPLE_RATE / 2 / _MEL_HZ)
    return np.asarray(_MEL_HZ * np.expm1(np.linspace(0, top, BANDS + 2) / _MEL))


@cache
def _triangles() -> Real:
    bins, edges = np.linspace(0, SAMPLE_RATE / 2, BINS), _edges()
    widths = np.diff(edges)[:, None]
    rising = (bins - edges[:-2, None]) / widths[:-1]
    falling = (edges[2:, None] - bins) / widths[1:]
    triangles = np.maximum(0, np.minimum(rising, falling))
    return np.asarray(triangles / triangles.sum(axis=1, keepdims=True))


def _warped_bands(spectrum: Real, warp: float) -> Real:
    return np.asarray(np.interp(middles() * np.exp(-warp), middles(), spectrum))
