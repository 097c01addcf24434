"""What a synthesiser gives for a clause."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.core.take import TimedWord
from studio.engine.speech import finish
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.timing import Span, Times


@dataclass(frozen=True, slots=True)
class Sound:
    """`samples`: float32 mono at 24 kHz, at most -1 dBFS, with the pause that follows the clause. Times in
    seconds from its start."""

    samples: FloatArray
    words: tuple[TimedWord, ...] = ()
    phonemes: tuple[TimedWord, ...] = ()


def never() -> bool:
    """The `stopped` of who never stops."""
    return False


def sound_of(samples: FloatArray, span: Span, times: Times, gain: float, pause: float) -> Sound:
    """The finished sound of a clause: trimmed, `gain` dB louder, limited, `pause` seconds of quiet behind."""
    heard = finish.limited(finish.trimmed(samples, span) * np.float32(10 ** (gain / 20)))
    return Sound(np.concatenate([heard, finish.silence(pause, SAMPLE_RATE)]), times.words, times.phonemes)
