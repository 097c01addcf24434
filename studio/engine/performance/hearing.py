"""The phrases of a recording, heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.engine.listening.aligner import Aligner, words_to_align
from studio.engine.listening.features import RATE
from studio.engine.listening.recogniser import Recogniser
from studio.engine.listening.word import HeardWord
from studio.engine.performance.prompting import Prompter
from studio.engine.performance.reasons import NO_WORDS, NOT_PLACED, UNSURE
from studio.engine.performance.score import Score, phrases
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.text.clause import Word

SURE = 0.66
"""The recogniser's mean confidence: it has 0.69 and more where it hears English, down to 8 kHz and 10 dB of
noise (11 speakers), and 0.63 and less in other languages (11 of them)."""
_BEFORE = 5
"""Words of this piece that weigh as much as all that was heard before it."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """The phrases of a piece, or in `reason` why there are none. `confidence`: the recogniser's mean in this
    piece and before, None where it never heard a word."""

    scores: tuple[Score, ...]
    reason: str = ""
    confidence: float | None = None


class Ear:
    """Loads its aligner when it is made. One caller at a time."""

    def __init__(self, recogniser: Recogniser) -> None:
        self.recogniser, self.aligner = recogniser, Aligner()

    def hear(
        self,
        piece: FloatArray,
        before: float | None = None,
        prompter: Prompter | None = None,
        *,
        british: bool = False,
    ) -> Hearing:
        """Of float32 mono at 24 kHz, at most 30 s. `before` is the confidence so far; where there is a
        `prompter`, the words are his; they will be said in British English where `british`."""
        samples = resample(piece, SAMPLE_RATE, RATE)
        heard = self.recogniser.hear(samples)
        confidence = _confidence(heard, before)
        prompted = prompter.words(heard) if prompter else None
        if prompted:
            return self._placed(samples, prompted, confidence)
        if not heard:
            return Hearing((), NO_WORDS, before)
        if confidence is not None and confidence < SURE:
            return Hearing((), UNSURE, confidence)
        return self._placed(samples, _spelled(heard, british), confidence)

    def text(self, piece: FloatArray) -> list[str]:
        """The words alone."""
        return self.recogniser.text(resample(piece, SAMPLE_RATE, RATE))

    def _placed(self, samples: FloatArray, words: Sequence[Word], confidence: float | None) -> Hearing:
        if not words:
            return Hearing((), NO_WORDS, confidence)
        said = self.aligner.say_when(samples, words)
        return Hearing(tuple(phrases(said)), "" if said else NOT_PLACED, confidence)


def _confidence(heard: Sequence[HeardWord], before: float | None) -> float | None:
    """Without the first word, of which the recogniser is never sure; the pieces before count a little."""
    sure = [word.confidence for word in heard[1:] or heard]
    if not sure:
        return before
    if before is None:
        return sum(sure) / len(sure)
    return (sum(sure) + _BEFORE * before) / (len(sure) + _BEFORE)


def _spelled(heard: Sequence[HeardWord], british: bool) -> list[Word]:
    try:
        return words_to_align(" ".join(word.word for word in heard), british=british)
    except BadText:
        return []
