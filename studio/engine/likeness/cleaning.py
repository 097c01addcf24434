"""Noise taken from under speech, and the sound of a room that remains when nobody speaks."""

from __future__ import annotations

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.spectra import HOP, WINDOW, Real, joined, short_spectra, window

_QUIETEST = 0.08
_ZEAL, _FLOOR = 2.0, 10 ** (-18 / 20)
_RESTED = 5
_ROOM_SEED = 24


def cleaned(sound: FloatArray) -> FloatArray:
    """The sound with its steady noise up to 18 dB lower: spectral subtraction with the spectrum of the
    quietest 8 % of frames, from power that is smoothed over 50 ms so that no single bins ring."""
    frames = short_spectra(sound)
    power = np.abs(frames) ** 2
    calm = np.apply_along_axis(np.convolve, 0, power, np.ones(_RESTED) / _RESTED, mode="same")
    wanted = np.maximum(1 - _ZEAL * _quietest(power) / np.maximum(calm, 1e-20), 0)
    return joined(frames * np.maximum(np.sqrt(wanted), _FLOOR), len(sound))


def room_spectrum(sound: FloatArray) -> Real:
    """Mean power in each bin of the quietest 8 % of frames of 40 ms."""
    return _quietest(np.abs(short_spectra(sound)) ** 2)


def room_tone(spectrum: Real, length: int) -> FloatArray:
    """`length` samples of noise with that spectrum; the same noise each time."""
    chance = np.random.default_rng(_ROOM_SEED)
    white = chance.normal(size=length).astype(np.float32)
    gain = np.sqrt(spectrum / _whiteness())
    return joined(short_spectra(white) * gain, length)


def tone_power(spectrum: Real) -> float:
    """The mean square of the `room_tone` with that spectrum."""
    return float((2 * spectrum[1:-1].sum() + spectrum[0] + spectrum[-1]) / (WINDOW * _whiteness()))


def _whiteness() -> float:
    """Power of white noise of variance 1 in a bin of a frame."""
    return float(np.square(window()).sum())


def _quietest(power: Real) -> Real:
    """Of the frames that lie wholly in the sound, where there are any."""
    edge = WINDOW // HOP
    whole = power[edge : -edge - 1] if len(power) > 3 * edge else power
    order = np.argsort(whole.sum(axis=1))
    return np.asarray(whole[order[: max(1, round(_QUIETEST * len(order)))]].mean(axis=0))
