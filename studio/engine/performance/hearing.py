"""The phrases of a recording, heard."""

from __future__ import annotations

from dataclasses import dataclass

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.engine.listening.aligner import Aligner, words_to_align
from studio.engine.listening.features import RATE
from studio.engine.listening.recogniser import Recogniser
from studio.engine.performance.score import Score, phrases
from studio.engine.speech.model import SAMPLE_RATE

SURE = 0.7
"""The recogniser's mean confidence: it has 0.77 and more where it hears English well (18 speakers), 0.62 and
less where another language is spoken (five)."""
NO_WORDS = "no words were heard in it"
UNSURE = "its words were not heard clearly enough, as in another language than English"
NOT_PLACED = "its words could not be placed in time"


@dataclass(frozen=True, slots=True)
class Hearing:
    """The phrases of a piece, or in `reason` why there are none."""

    scores: tuple[Score, ...]
    reason: str = ""


class Ear:
    """Loads what it needs when it is made. One caller at a time."""

    def __init__(self, threads: int) -> None:
        self.recogniser, self.aligner = Recogniser(threads), Aligner()

    def hear(self, piece: FloatArray) -> Hearing:
        """Of float32 mono at 24 kHz, at most 30 s."""
        samples = resample(piece, SAMPLE_RATE, RATE)
        heard = self.recogniser.hear(samples)
        if not heard:
            return Hearing((), NO_WORDS)
        if sum(word.confidence for word in heard) / len(heard) < SURE:
            return Hearing((), UNSURE)
        try:
            words = words_to_align(" ".join(word.word for word in heard))
        except BadText:
            return Hearing((), NO_WORDS)
        said = self.aligner.say_when(samples, words)
        return Hearing(tuple(phrases(said))) if said else Hearing((), NOT_PLACED)
