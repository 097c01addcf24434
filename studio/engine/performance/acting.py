"""A phrase said by a voice as somebody else said it."""

from __future__ import annotations

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
    """See `speech.part.Part`: the score's words and times, the recording's melody."""

    score: Score
    intonation: Intonation

    @property
    def phonemes(self) -> str:
        return self.score.phonemes

    def frames(self, durations: FloatArray) -> IntArray:
        return self.score.frames(durations)

    def melody(self, own: Melody) -> Melody:
        return self.intonation.sung(own, self.score)


def act(role: Role, style: FloatArray, performer: Performer, stage: FloatArray) -> None:
    """Adds what the performer makes of the role in `style` to `stage`, float32 mono at 24 kHz, whose first
    sample is second 0 of the score."""
    samples = performer.perform(role, style)
    kept = samples[: round((role.score.end + _AFTER - role.score.origin) * SAMPLE_RATE)].copy()
    fade = min(_FADE, len(kept) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    kept[:fade] *= ramp
    kept[len(kept) - fade :] *= ramp[::-1]
    at = round(role.score.origin * SAMPLE_RATE)
    start, end = max(0, at), min(len(stage), at + len(kept))
    stage[start:end] += kept[start - at : max(start, end) - at]
