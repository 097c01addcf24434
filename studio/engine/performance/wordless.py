"""What is heard in a recording and is no word: breaths, laughter, and words that nobody recognised."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.audio.pauses import HOP, Span, frame_levels
from studio.core.clip import FloatArray
from studio.engine.likeness.heard import Flags, loud
from studio.engine.performance.score import Score
from studio.engine.speech.model import SAMPLE_RATE

_ROOM = 0.06
"""Seconds around a phrase that belong to it."""
_ABOVE_FLOOR, _BELOW_SPEECH = 12.0, 42.0
_SHORTEST, _BRIDGED = 0.08, 0.06
_QUIETEST = 5
_EDGE = 0.02


def wordless(sound: FloatArray, scores: Sequence[Score]) -> list[Span]:
    """Where float32 mono at 24 kHz stands out of its own quiet outside all phrases, for 80 ms or more."""
    levels = frame_levels(sound, SAMPLE_RATE)
    free = np.ones(len(levels), np.bool_)
    for score in scores:
        free[_at(score.start - _ROOM) : _at(score.end + _ROOM) + 1] = False
    floor = float(np.percentile(levels, _QUIETEST))
    least = max(floor + _ABOVE_FLOOR, loud(levels) - _BELOW_SPEECH)
    return [span for span in _spans(_bridged(free & (levels > least)) & free) if span.seconds >= _SHORTEST]


def laid_over(into: FloatArray, other: FloatArray, spans: Sequence[Span]) -> FloatArray:
    """`into` with the spans of `other`, which is as long, faded in and out beside them."""
    mixed = into.copy()
    edge = round(_EDGE * SAMPLE_RATE)
    for span in spans:
        start = max(0, round(span.start * SAMPLE_RATE) - edge)
        end = min(len(into), round(span.end * SAMPLE_RATE) + edge)
        part = other[start:end].copy()
        length = min(edge, len(part) // 2)
        if length:
            ramp = np.linspace(0, 1, length, dtype=np.float32)
            part[:length] *= ramp
            part[-length:] *= ramp[::-1]
        mixed[start:end] += part
    return mixed


def _at(seconds: float) -> int:
    return max(0, round(seconds / HOP))


def _bridged(heard: Flags) -> Flags:
    """Without gaps that are shorter than a syllable's."""
    filled = heard.copy()
    edges = np.flatnonzero(np.diff(heard.astype(np.int8)))
    for end, start in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        if heard[end] and not heard[end + 1] and start - end <= _BRIDGED / HOP:
            filled[end : start + 1] = True
    return filled


def _spans(heard: Flags) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], heard.astype(np.int8), [0]])))
    return [Span(start * HOP, end * HOP) for start, end in edges.reshape(-1, 2).tolist()]
