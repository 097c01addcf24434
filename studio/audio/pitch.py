"""The pitch of a voice, by autocorrelation."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from studio.audio.resample import resample
from studio.core.clip import FloatArray

RATE = 8000
LOWEST, HIGHEST = 60.0, 400.0
FRAME, HOP = 0.04, 0.01
"""Seconds: two periods of the lowest pitch and more; as often as the listening routes tell it."""
VOICED = 0.55
"""Of a frame's power that its own period must explain."""
_QUIET = 1e-4

Real = npt.NDArray[np.float64]


def pitches(samples: FloatArray, sample_rate: int) -> Real:
    """F0 in Hz every HOP seconds for mono or the mean of several channels; 0 where there is no voice.

    Autocorrelation of each frame divided by that of its window (Boersma 1993), the shortest lag among those
    nearly as good as the best, so that no octave too low is taken.
    """
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    slow = resample(np.asarray(mono, np.float32), sample_rate, RATE)
    size, hop = round(FRAME * RATE), round(HOP * RATE)
    if len(slow) < size:
        return np.zeros(0)
    frames = np.lib.stride_tricks.sliding_window_view(slow, size)[::hop].astype(np.float64)
    window = np.hanning(size + 2)[1:-1]
    likeness = _correlated((frames - frames.mean(axis=1, keepdims=True)) * window)
    likeness /= np.maximum(_correlated(window[None, :]), 1e-3)
    loud = np.sqrt(np.mean(np.square(frames), axis=1)) > _QUIET
    return np.where(loud, [_pitch(row) for row in likeness], 0.0)


def semitones_between(one: Real, other: Real) -> float | None:
    """From the middle pitch of the voiced frames of `one` to that of `other`; None where either has none."""
    before, behind = one[one > 0], other[other > 0]
    if len(before) < 3 or len(behind) < 3:
        return None
    return float(12 * np.log2(np.median(behind) / np.median(before)))


def _correlated(frames: Real) -> Real:
    """Autocorrelation of each row, 1 at lag 0."""
    power = np.abs(np.fft.rfft(frames, 2 * frames.shape[1], axis=1)) ** 2
    found = np.fft.irfft(power, axis=1)[:, : frames.shape[1]]
    return np.asarray(found / np.maximum(found[:, :1], 1e-12))


def _pitch(likeness: Real) -> float:
    first, last = int(RATE / HIGHEST), int(RATE / LOWEST)
    inside = likeness[first : last + 1]
    peaks = np.flatnonzero((inside[1:-1] >= inside[:-2]) & (inside[1:-1] > inside[2:])) + 1
    if not len(peaks) or inside[peaks].max() < VOICED:
        return 0.0
    best = int(peaks[inside[peaks] >= 0.9 * inside[peaks].max()][0])
    left, middle, right = inside[best - 1 : best + 2]
    shift = 0.5 * (left - right) / min(left - 2 * middle + right, -1e-9)
    return float(RATE / (first + best + shift))
