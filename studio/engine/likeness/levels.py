"""How the levels of a sound's bands go up and down: how far a speaker's vowels stand out of the rest, and how
much of it a room or a codec has filled in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.heard import Flags, loud
from studio.engine.likeness.profile import middles
from studio.engine.likeness.spectra import WINDOW, Complex, Real, short_spectra
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.voices.colour import BANDS, bands_of_places, places_of

_HEARD = 40.0
_LEVELLED = 22
_DEEPEST = 70.0
_FLOOR = 1e-10
_LOWEST = 2.0
_FEWEST = 10
_MOST = float(np.log(2))


@dataclass(frozen=True, slots=True)
class Levels:
    """Of what is heard in each of 32 mel bands up to 12 kHz: the mean `amplitude` in dB, 0 on average up to
    4.5 kHz, and how far its level `swings`, one standard deviation in dB."""

    amplitude: Real
    swings: Real


def levels_of(sound: FloatArray) -> Levels:
    """Of float32 mono at 24 kHz, by spectra of 40 ms; of a sound without anything to hear, zeros."""
    levels = band_levels(short_spectra(sound))
    heard = levels[_heard(levels)]
    if len(heard) < _FEWEST:
        return Levels(np.zeros(BANDS), np.zeros(BANDS))
    amplitude = 20 * np.log10(np.power(10, heard / 20).mean(axis=0))
    amplitude = np.maximum(amplitude, amplitude.max() - _DEEPEST)
    return Levels(amplitude - amplitude[:_LEVELLED].mean(), heard.std(axis=0))


def swing_between(own: Levels, goal: Levels) -> tuple[float, ...]:
    """What makes the one swing as the other, at the places of a swing: natural logarithms, within a factor of
    two."""
    known = (own.swings > 0) & (goal.swings > 0)
    factors = np.log(np.where(known, goal.swings, 1.0) / np.where(known, own.swings, 1.0))
    return tuple(places_of(np.clip(factors, -_MOST, _MOST)).tolist())


def swung(frames: Complex, swing: tuple[float, ...]) -> Real:
    """dB to add to each bin of the short spectra [frames, bins] for that swing about their own mean. What is
    quieter than nearly all that is heard is moved no farther than that."""
    levels = band_levels(frames)
    heard = levels[_heard(levels)]
    if len(heard) < _FEWEST:
        return np.zeros((len(frames), WINDOW // 2 + 1))
    held = np.maximum(levels, np.percentile(heard, _LOWEST, axis=0))
    moved = (held - heard.mean(axis=0)) * np.expm1(bands_of_places(swing))
    return np.asarray(moved @ drawn())


def band_levels(frames: Complex) -> Real:
    """dB of each band in each of the short spectra, [frames, 32]."""
    power = np.square(frames.real) + np.square(frames.imag)
    return np.asarray(10 * np.log10(power @ _triangles().T + _FLOOR))


@cache
def drawn() -> Real:
    """[32, bins]: what draws a curve through the middles of the bands."""
    bins = np.linspace(0, SAMPLE_RATE / 2, WINDOW // 2 + 1)
    return np.stack([np.interp(bins, middles(), one) for one in np.eye(BANDS)])


def _heard(levels: Real) -> Flags:
    whole = 10 * np.log10(np.power(10, levels / 10).mean(axis=1))
    return np.asarray(whole > loud(whole) - _HEARD)


@cache
def _triangles() -> Real:
    bins = np.linspace(0, SAMPLE_RATE / 2, WINDOW // 2 + 1)
    edges = np.concatenate([[0.0], middles(), [SAMPLE_RATE / 2]])
    bands = np.stack([np.interp(bins, edges[at : at + 3], [0, 1, 0]) for at in range(BANDS)])
    return np.asarray(bands / bands.sum(axis=1, keepdims=True))
