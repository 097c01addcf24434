"""The speaker encoder's front end: mel bands as librosa makes them (Slaney's scale and norm), in numpy."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

RATE = 16_000
_TRANSFORM, _WINDOW, _HOP, _BANDS = 512, 400, 160, 40
_FLOOR = 1e-10
_LINEAR_HZ, _BEND_HZ, _OCTAVE = 200 / 3, 1000.0, np.log(6.4) / 27

Real = npt.NDArray[np.float64]


def log_mel(samples: FloatArray) -> FloatArray:
    """[n] at 16 kHz to log10 power, float32 [frames, 40], every 10 ms; none where n is under 32 ms."""
    if len(samples) < _TRANSFORM:
        return np.zeros((0, _BANDS), np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples, _TRANSFORM)[::_HOP]
    power = np.abs(np.fft.rfft(frames * _window(), axis=1)) ** 2
    return np.asarray(np.log10(power @ _bank().T + _FLOOR), np.float32)


@cache
def _window() -> FloatArray:
    """A periodic Hamming window in the middle of a frame."""
    window = 0.54 - 0.46 * np.cos(2 * np.pi * np.arange(_WINDOW) / _WINDOW)
    return np.asarray(np.pad(window, (_TRANSFORM - _WINDOW) // 2), np.float32)


@cache
def _bank() -> FloatArray:
    bins = np.linspace(0, RATE / 2, _TRANSFORM // 2 + 1)
    edges = _hertz(np.linspace(0, _mel(RATE / 2), _BANDS + 2))
    widths = np.diff(edges)
    rising = (bins - edges[:-2, None]) / widths[:-1, None]
    falling = (edges[2:, None] - bins) / widths[1:, None]
    triangles = np.maximum(0, np.minimum(rising, falling))
    return np.asarray(triangles * (2 / (edges[2:] - edges[:-2]))[:, None], np.float32)


def _mel(hertz: float) -> float:
    return float(_BEND_HZ / _LINEAR_HZ + np.log(hertz / _BEND_HZ) / _OCTAVE)


def _hertz(mel: Real) -> Real:
    bend = _BEND_HZ / _LINEAR_HZ
    above = _BEND_HZ * np.exp(_OCTAVE * (np.maximum(mel, bend) - bend))
    return np.asarray(np.where(mel < bend, mel * _LINEAR_HZ, above), np.float64)
