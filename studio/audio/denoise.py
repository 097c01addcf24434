"""Taking steady noise down, band by band: spectral gating by what is heard in the pauses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.audio.repair import Span, joined
from studio.core.clip import FloatArray

_SIZE, _HOP = 1024, 256
_EDGE = _SIZE // _HOP + 1
_FLOOR, _OVER = 0.18, 1.8
"""What is left of noise, about -15 dB; and by how much more than the pauses' level counts as noise: the usual
over-subtraction (Berouti, Schwartz and Makhoul 1979), since noise is never quite level."""
_PIECE, _FADE = 60.0, 0.05
"""Seconds that are worked on at once, and of the crossfade from one to the next."""
_BANDS, _MOMENTS = 5, 3


def without_noise(samples: FloatArray, rate: int, spoken: Sequence[Span]) -> FloatArray:
    """Mono, as long as before. `spoken` says in which seconds somebody speaks."""
    fade, most = round(_FADE * rate), round(_PIECE * rate)
    starts = range(0, max(1, len(samples) - fade), most - fade)
    pieces = [
        _gated(samples[at : at + most], rate, [(start - at / rate, end - at / rate) for start, end in spoken])
        for at in starts
    ]
    return joined(pieces, fade)


def _gated(samples: FloatArray, rate: int, spoken: Sequence[Span]) -> FloatArray:
    if len(samples) < 4 * _SIZE:
        return samples
    window = np.sqrt(np.hanning(_SIZE + 1)[:_SIZE])
    padded = np.pad(np.asarray(samples, np.float64), (_SIZE, 2 * _SIZE))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _SIZE)[::_HOP]
    spectra = np.fft.rfft(frames * window, axis=1)
    power = np.abs(spectra) ** 2
    noise = power[_quiet(power, rate, len(samples), spoken)].mean(axis=0)
    gain = np.sqrt(np.clip(1 - _OVER * noise / np.maximum(power, 1e-16), _FLOOR**2, 1.0))
    return _put_together(spectra * _level(_level(gain, 1, _BANDS), 0, _MOMENTS), window, len(samples))


def _quiet(power: NDArray[Any], rate: int, length: int, spoken: Sequence[Span]) -> NDArray[np.bool_]:
    """The frames in which nobody speaks; the quietest tenth where there are hardly any."""
    middles = (np.arange(len(power)) * _HOP - _SIZE / 2) / rate
    quiet = (middles > _SIZE / rate) & (middles < (length - _SIZE) / rate)
    for start, end in spoken:
        quiet &= (middles < start - 0.1) | (middles > end + 0.1)
    if quiet.sum() >= _EDGE:
        return quiet
    loud = power.sum(axis=1)
    return np.asarray(loud <= np.percentile(loud[loud > 0], 10) if (loud > 0).any() else loud >= 0)


def _level(gain: NDArray[Any], axis: int, width: int) -> NDArray[Any]:
    """The mean with its neighbours: single holes would be heard as ringing."""
    around = [(width // 2, width // 2) if place == axis else (0, 0) for place in range(2)]
    view = np.lib.stride_tricks.sliding_window_view(np.pad(gain, around, mode="edge"), width, axis=axis)
    return np.asarray(view.mean(axis=-1))


def _put_together(spectra: NDArray[Any], window: NDArray[Any], length: int) -> FloatArray:
    frames = np.fft.irfft(spectra, _SIZE, axis=1) * window
    out = np.zeros((len(frames) - 1) * _HOP + _SIZE)
    weight = np.zeros_like(out)
    for number, frame in enumerate(frames):
        at = number * _HOP
        out[at : at + _SIZE] += frame
        weight[at : at + _SIZE] += window**2
    return np.asarray((out / np.maximum(weight, 1e-6))[_SIZE : _SIZE + length], np.float32)
