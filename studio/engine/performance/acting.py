"""A phrase said by a voice as somebody else said it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.performance.intonation import Intonation
from studio.engine.performance.score import Score
from studio.engine.speech.model import SAMPLE_RATE, IntArray, Melody
from studio.engine.speech.part import Performer, Take

_AFTER = 0.12
"""Seconds that the last sound of a phrase may ring on."""
_FADE = round(0.02 * SAMPLE_RATE)


@dataclass(frozen=True, slots=True)
class Role:
    """See `speech.part.Part`: the score's words and times, the recording's melody; without an intonation the
    voice's own."""

    score: Score
    intonation: Intonation | None

    @property
    def phonemes(self) -> str:
        return self.score.phonemes

    def frames(self, durations: FloatArray) -> IntArray:
        return self.score.frames(durations)

    def melody(self, own: Melody, frames: IntArray) -> Melody:
        return self.intonation.sung(own, self.score, frames) if self.intonation else own


@dataclass(frozen=True, slots=True)
class Line:
    """What was said of a role in a `take`: `samples`, float32 mono at 24 kHz, of which the first is sample
    `at`."""

    at: int
    samples: FloatArray
    take: Take


def said(role: Role, style: FloatArray, performer: Performer) -> Line:
    """What the performer makes of the role in `style`; sample 0 is second 0 of the score."""
    take = performer.take(role, style)
    return _line(role.score, take.samples, take)


def mended(line: Line, role: Role, numbers: Sequence[int]) -> Line:
    """The line with the words of these numbers said once more, in the model's own time inside them."""
    score = role.score.in_own_time(numbers)
    spans = [_span(score, number) for number in numbers]
    return _line(score, line.take.again(replace(role, score=score), spans), line.take)


def _span(score: Score, number: int) -> tuple[int, int]:
    """The samples in which a word is heard, with its passages from and to the words beside it."""
    word = score.words[number]
    start = score.words[number - 1].end if number else score.origin
    end = word.gap.end if number + 1 < len(score.words) else word.gap.end + _AFTER
    return round((start - score.origin) * SAMPLE_RATE), round((end - score.origin) * SAMPLE_RATE)


def _line(score: Score, samples: FloatArray, take: Take) -> Line:
    kept = samples[: round((score.end + _AFTER - score.origin) * SAMPLE_RATE)].copy()
    fade = min(_FADE, len(kept) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    kept[:fade] *= ramp
    kept[len(kept) - fade :] *= ramp[::-1]
    return Line(round(score.origin * SAMPLE_RATE), kept, take)


def staged(lines: Iterable[Line], length: int) -> FloatArray:
    """The lines at their times in `length` samples."""
    stage = np.zeros(length, np.float32)
    for line in lines:
        start, end = max(0, line.at), min(length, line.at + len(line.samples))
        stage[start : max(start, end)] += line.samples[start - line.at : max(start, end) - line.at]
    return stage
