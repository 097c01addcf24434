"""What is wrong with a recording, in figures: clipping, noise, bandwidth, reverberation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.audio.pauses import HOP, Levels, Span, frame_levels
from studio.core.clip import FloatArray

FULL = 0.985
"""Of full scale, or of the sound's own peak: converters and editors clip a little below either."""
RUN = 3
"""Samples in a row that no microphone gives."""
_SIZE = 1024
_BINS = 9
_DOWN = 60.0
_OVER_FLOOR = 6.0
_FROM, _TO = -5.0, -25.0


def clipped_share(samples: FloatArray) -> float:
    """How much of the sound stands at its limit, 0 to 1: runs of RUN samples or more."""
    peak = float(np.abs(samples).max(initial=0.0))
    if peak < 0.1:
        return 0.0
    at_limit = np.abs(samples) >= FULL * peak
    flat = np.abs(np.diff(samples, prepend=samples[:1])) < 1e-4 * peak
    run = np.lib.stride_tricks.sliding_window_view((at_limit & flat).astype(np.int8), RUN - 1).min(axis=1)
    return float(run.sum() / len(samples))


def signal_to_noise(levels: Levels, speech: Sequence[Span]) -> float:
    """dB between the speech and what is heard in its pauses."""
    spoken = _inside(levels, speech)
    if not spoken.any():
        return 0.0
    loud = float(np.percentile(levels[spoken], 75))
    rest = levels[~_inside(levels, speech, margin=0.08)]
    return loud - float(np.percentile(rest if len(rest) > 4 else levels, 30 if len(rest) > 4 else 2))


def bandwidth(samples: FloatArray, sample_rate: int, speech: Sequence[Span]) -> float:
    """Hz up to which the speech reaches: above it there is nothing, or nothing that its pauses have not."""
    spoken, rest = _spectra(samples, sample_rate, speech)
    if not len(spoken):
        return 0.0
    level = _loud_levels(spoken)
    under = _loud_levels(rest) if len(rest) > 3 else np.full(len(level), -140.0)
    there = (level > level.max() - _DOWN) & (level > under + _OVER_FLOOR)
    return float(np.flatnonzero(there).max(initial=0) * sample_rate / _SIZE)


def reverberation(samples: FloatArray, sample_rate: int, speech: Sequence[Span]) -> float:
    """Seconds in which what was said dies away by 60 dB, from how it falls at its ends; 0 if none can be
    seen. The quickest quarter of
    the ends tells: a voice may fade by itself, but no sound is over before its room is."""
    levels = frame_levels(samples, sample_rate)
    times = [time for span in speech if (time := _fall(levels, round(span.end / HOP))) is not None]
    return float(np.percentile(times, 25)) if times else 0.0


def _fall(levels: Levels, end: int) -> float | None:
    """The time to fall by 60 dB after the loudest frame before `end`, by a line from -5 to -25 dB."""
    start = max(0, end - round(0.25 / HOP))
    tail = levels[start : end + round(0.6 / HOP)]
    if len(tail) < 8:
        return None
    tail = np.minimum.accumulate(tail[int(tail.argmax()) :])
    below = tail - tail[0]
    inside = np.flatnonzero((below <= _FROM) & (below >= _TO))
    if len(inside) < 4 or below.min() > _TO:
        return None
    slope = float(np.polyfit(inside * HOP, below[inside], 1)[0])
    return -60.0 / slope if slope < 0 else None


def _loud_levels(power: FloatArray) -> Levels:
    """dB of the louder frames, each bin with its neighbours: one bin alone reaches high by chance."""
    louder = np.percentile(power, 90, axis=0)
    return np.asarray(10 * np.log10(np.convolve(louder, np.ones(_BINS) / _BINS, mode="same") + 1e-14))


def _inside(
    levels: Levels, spans: Sequence[Span], margin: float = 0.0
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    inside = np.zeros(len(levels), bool)
    for span in spans:
        inside[max(0, round((span.start - margin) / HOP)) : max(0, round((span.end + margin) / HOP))] = True
    return inside


def _spectra(samples: FloatArray, sample_rate: int, speech: Sequence[Span]) -> tuple[FloatArray, FloatArray]:
    """Power spectra of frames in the speech, and of those between."""
    if len(samples) < _SIZE:
        return np.zeros((0, _SIZE // 2 + 1), np.float32), np.zeros((0, _SIZE // 2 + 1), np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples, _SIZE)[:: _SIZE // 2]
    power = np.abs(np.fft.rfft(frames * np.hanning(_SIZE).astype(np.float32), axis=1)) ** 2
    middles = (np.arange(len(frames)) * (_SIZE // 2) + _SIZE / 2) / sample_rate
    spoken = np.zeros(len(frames), bool)
    for span in speech:
        spoken |= (middles >= span.start) & (middles <= span.end)
    return power[spoken].astype(np.float32), power[~spoken].astype(np.float32)
