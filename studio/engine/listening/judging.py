"""Whether a recording serves its purpose, and which part of it serves best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.audio.condition import bandwidth, clipped_share, reverberation, signal_to_noise
from studio.audio.pauses import HOP, Levels, Span, frame_levels
from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.listening import verdicts
from studio.engine.listening.speakers import company
from studio.engine.listening.verdicts import WANTED, Measure, Purpose, Verdict
from studio.engine.listening.voice_activity import spoken_spans
from studio.engine.speech.model import SAMPLE_RATE

MOST_WINDOWS = 3
_AROUND, _FEW = 0.08, 5
"""Seconds around speech that are not its background; frames of that which tell something."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`measures` of the whole, the worst of them as `verdict`, and `windows` that serve best, the best
    first."""

    purpose: Purpose
    seconds: float
    speech: float
    verdict: Verdict
    measures: tuple[Measure, ...]
    windows: tuple[Span, ...]


def judge(sound: FloatArray, purpose: Purpose) -> Judgement:
    """Of float32 mono at 24 kHz; BadSound where nobody speaks."""
    speech = spoken_spans(sound, SAMPLE_RATE)
    spoken = sum(span.seconds for span in speech)
    if not speech:
        raise BadSound("Nobody can be heard speaking in this recording.")
    levels = frame_levels(sound, SAMPLE_RATE)
    measures = (
        verdicts.length(spoken, purpose),
        verdicts.clipping(clipped_share(sound)),
        verdicts.noise(signal_to_noise(levels, speech)),
        verdicts.bandwidth(bandwidth(sound, SAMPLE_RATE, speech)),
        verdicts.reverb(reverberation(sound, SAMPLE_RATE, speech)),
        verdicts.second_speaker(least_alike(sound, speech)),
    )
    return Judgement(
        purpose,
        len(sound) / SAMPLE_RATE,
        spoken,
        verdicts.worst([measure.verdict for measure in measures]),
        measures,
        tuple(best_windows(sound, speech, purpose)),
    )


def least_alike(sound: FloatArray, speech: Sequence[Span]) -> float:
    """Cosine between the two most different groups of the recording's stretches; 1 where there are too few
    to tell."""
    return company(np.concatenate([sound[_at(span.start) : _at(span.end)] for span in speech])).alike


def best_windows(sound: FloatArray, speech: Sequence[Span], purpose: Purpose) -> list[Span]:
    """Stretches from pause to pause as long as the purpose wants, without overlap: those with the most
    speech, the least noise and nothing clipped first."""
    least, most = WANTED[purpose]
    found = sorted(
        (
            (_merit(sound, window, speech), window)
            for number, span in enumerate(speech)
            for window in _windows(speech[number:], span.start, least, most)
        ),
        key=lambda pair: -pair[0],
    )
    chosen: list[Span] = []
    for _, window in found:
        if all(window.end <= other.start or window.start >= other.end for other in chosen):
            chosen.append(window)
    return chosen[:MOST_WINDOWS]


def _windows(speech: Sequence[Span], start: float, least: float, most: float) -> list[Span]:
    """Those that begin there and end with something that is said: the longest, and shorter ones down to half
    of what is wanted, since the end of a window may be worse than its beginning."""
    fitting = [Span(start, span.end) for span in speech if least <= span.end - start <= most]
    return [window for window in fitting if window.seconds >= most / 2] or fitting[-1:]


def _merit(sound: FloatArray, window: Span, speech: Sequence[Span]) -> float:
    part = sound[_at(window.start) : _at(window.end)]
    spoken = sum(span.seconds for span in speech if window.start <= span.start and span.end <= window.end)
    levels = frame_levels(part, SAMPLE_RATE)
    loud = float(np.percentile(levels, 75))
    above = loud - _background(levels, window, speech)
    return float(spoken / window.seconds + above / 60.0 - 1000.0 * clipped_share(part))


def _background(levels: Levels, window: Span, speech: Sequence[Span]) -> float:
    """dB of what is heard in a window's pauses where they are not at their quietest: a window of which half
    is noisy is a noisy one. Of a window without pauses, how soft it becomes."""
    at = window.start + HOP * np.arange(len(levels))
    spoken = np.zeros(len(levels), np.bool_)
    for span in speech:
        spoken |= (at >= span.start - _AROUND) & (at < span.end + _AROUND)
    rest = levels[~spoken]
    return float(np.percentile(rest, 75) if len(rest) >= _FEW else np.percentile(levels, 10))


def _at(seconds: float) -> int:
    return round(seconds * SAMPLE_RATE)
