"""Where somebody speaks and where not, by the loudness of short frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray

HOP = 0.005
"""Seconds from frame to frame; each is twice as long."""
QUIETEST = -100.0
"""dB of full scale; what is called silence has no less."""
SHORTEST_SPEECH, SHORTEST_PAUSE = 0.05, 0.12
"""Seconds: a click is no word, the closure of a stop no pause."""
CLEAR = 18.0
"""dB that speech must stand above the floor to be told from it by loudness alone."""
_ABOVE = 0.3
"""Where between floor and speech the edge lies, in dB."""

Levels = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch, in seconds from the start of the sound."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        return self.end - self.start


def frame_levels(samples: FloatArray, sample_rate: int) -> Levels:
    """dB of full scale, one figure every HOP seconds, for float32 mono."""
    hop = max(1, round(HOP * sample_rate))
    power = np.square(samples, dtype=np.float64)
    count = max(1, -(-len(samples) // hop))
    halves = np.add.reduceat(
        np.append(power, np.zeros(count * hop - len(power))), np.arange(0, count * hop, hop)
    )
    whole = halves + np.append(halves[1:], halves[-1])
    return np.asarray(10 * np.log10(np.maximum(whole / (2 * hop), 10 ** (QUIETEST / 10))))


def floor_and_speech(levels: Levels) -> tuple[float, float]:
    """dB of what lies under everything, and of the speech above it."""
    floor, speech = np.percentile(levels, (5, 95))
    return float(floor), float(speech)


def is_clear(levels: Levels) -> bool:
    """True if loudness alone tells speech from what lies under it."""
    floor, speech = floor_and_speech(levels)
    return speech - floor >= CLEAR


def speech_spans(samples: FloatArray, sample_rate: int, shortest_pause: float = SHORTEST_PAUSE) -> list[Span]:
    """Where somebody speaks, by loudness; none in a sound that is quiet throughout. What is quiet for less
    than `shortest_pause` seconds is no pause."""
    seconds = len(samples) / sample_rate
    return spans_by_level(frame_levels(samples, sample_rate), HOP, seconds, shortest_pause)


def spans_by_level(
    levels: Levels, step: float, seconds: float, shortest_pause: float = SHORTEST_PAUSE
) -> list[Span]:
    """The same from the levels of frames that are `step` seconds apart."""
    floor, speech = floor_and_speech(levels)
    if speech <= QUIETEST / 2 - 10:
        return []
    edge = floor + max(6.0, _ABOVE * (speech - floor))
    return spans_of(levels > min(edge, speech - 3.0), step, seconds, shortest_pause)


def spans_of(
    loud: npt.NDArray[np.bool_], step: float, seconds: float, shortest_pause: float = SHORTEST_PAUSE
) -> list[Span]:
    """Runs of frames of `step` seconds each, those apart by less than a pause as one, without clicks."""
    joined: list[Span] = []
    for run in _runs(loud, step, seconds):
        if joined and run.start - joined[-1].end < shortest_pause:
            joined[-1] = Span(joined[-1].start, run.end)
        else:
            joined.append(run)
    return [span for span in joined if span.seconds >= SHORTEST_SPEECH]


def pauses_between(speech: Sequence[Span], seconds: float) -> list[Span]:
    """What is left of a sound of that length."""
    edges = [0.0, *(edge for span in speech for edge in (span.start, span.end)), seconds]
    return [
        Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end - start > HOP / 2
    ]


def _runs(loud: npt.NDArray[np.bool_], step: float, seconds: float) -> Iterator[Span]:
    changes = np.flatnonzero(np.diff(np.concatenate(([False], loud, [False])).astype(np.int8)))
    for start, end in zip(changes[::2], changes[1::2], strict=True):
        yield Span(float(start * step), min(float(end * step), seconds))
