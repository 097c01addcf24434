"""A phrase said by a voice as somebody else said it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.performance.intonation import Intonation
from studio.engine.performance.score import Score
from studio.engine.speech.model import SAMPLE_RATE, IntArray, Melody
from studio.engine.speech.part import Performer

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
    """What was said of a role: `samples`, float32 mono at 24 kHz, of which the first is sample `at`."""

    at: int
    samples: FloatArray


def said(role: Role, style: FloatArray, performer: Performer) -> Line:
    """What the performer makes of the role in `style`; sample 0 is second 0 of the score."""
    score = role.score
    samples = performer.perform(role, style)
    kept = samples[: round((score.end + _AFTER - score.origin) * SAMPLE_RATE)].copy()
    fade = min(_FADE, len(kept) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    kept[:fade] *= ramp
    kept[len(kept) - fade :] *= ramp[::-1]
    return Line(round(score.origin * SAMPLE_RATE), kept)


def staged(lines: Iterable[Line], length: int) -> FloatArray:
    """The lines at their times in `length` samples."""
    stage = np.zeros(length, np.float32)
    for line in lines:
        start, end = max(0, line.at), min(length, line.at + len(line.samples))
        stage[start : max(start, end)] += line.samples[start - line.at : max(start, end) - line.at]
    return stage
