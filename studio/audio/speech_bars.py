"""Where somebody speaks in a recording, from its peaks alone: no sample is read for it."""

from __future__ import annotations

import numpy as np

from studio.audio.overview import Overview
from studio.audio.pauses import HOP, QUIETEST, Levels, Span, spans_by_level
from studio.audio.pyramid import Peaks


def speech_in(peaks: Peaks | Overview, sample_rate: int) -> list[Span]:
    """Where somebody speaks, by loudness, as far as the recording was read; at once for hours of it."""
    if isinstance(peaks, Peaks):
        return _spans(peaks, sample_rate, 0.0)
    found = (_spans(part, sample_rate, place / sample_rate) for place, part in peaks.parts)
    return [span for spans in found for span in spans]


def _spans(peaks: Peaks, sample_rate: int, later: float) -> list[Span]:
    if not peaks.levels:
        return []
    levels, step = levels_of(peaks, sample_rate)
    spans = spans_by_level(levels, step, peaks.frames / sample_rate)
    return [Span(span.start + later, span.end + later) for span in spans]


def levels_of(peaks: Peaks, sample_rate: int) -> tuple[Levels, float]:
    """dB of full scale of frames of about 2 × HOP seconds, all channels mixed, and the seconds from one to
    the next: the entries of the lowest level, a few together where they are shorter than that."""
    power = peaks.levels[0].power.mean(axis=0, dtype=np.float64)
    together = max(1, round(HOP * sample_rate / peaks.base))
    starts = np.arange(0, len(power), together)
    sums = np.add.reduceat(power, starts)
    mean = sums / np.diff(starts, append=len(power))
    pairs = (mean + np.append(mean[1:], mean[-1])) / 2
    levels = 10 * np.log10(np.maximum(pairs, 10 ** (QUIETEST / 10)))
    return np.asarray(levels), together * peaks.base / sample_rate
