"""A recording beside the words that the user says are in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from studio.audio.pauses import Span
from studio.core.clip import FloatArray
from studio.core.errors import BadText, NotOffered
from studio.engine.listening.listener import Listener
from studio.engine.listening.word import HeardWord
from studio.engine.speech.model import SAMPLE_RATE

PHONES_A_SECOND = 12.3
"""Of shipped voices at their own pace, within their words (two American, two British)."""
SURE = 0.5
_MARGIN, _JOINED = 0.12, 0.5
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """`spans` of the recording in which the words are said; `pace` beside that of the shipped voices, natural
    logarithm, None where there are too few words to tell."""

    spans: tuple[Span, ...]
    pace: float | None

    def of(self, sound: FloatArray) -> FloatArray:
        """The spans alone."""
        pieces = [
            sound[round(span.start * SAMPLE_RATE) : round(span.end * SAMPLE_RATE)] for span in self.spans
        ]
        return np.concatenate(pieces)


def reading_of(
    sound: FloatArray, transcript: str, language: str, listener: Listener, stopped: Callable[[], bool]
) -> Reading | None:
    """Where float32 mono at 24 kHz holds the words of the transcript; None where the recogniser hears other
    words than those, and for languages that it does not know."""
    try:
        heard = listener.words(sound, language, transcript, stopped)
    except (NotOffered, BadText):
        return None
    said = [word for word in heard.words if word.confidence > 0]
    if not said or len(said) < SURE * len(heard.words):
        return None
    return Reading(tuple(_joined(said, heard.seconds)), _pace(said))


def _joined(words: Sequence[HeardWord], seconds: float) -> list[Span]:
    """The words with what lies between them, as long as that is a short pause."""
    spans: list[Span] = []
    for word in words:
        start, end = max(0.0, word.start - _MARGIN), min(seconds, word.end + _MARGIN)
        if spans and start - spans[-1].end < _JOINED:
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
    return spans


def _pace(words: Sequence[HeardWord]) -> float | None:
    from studio.engine.listening.aligner import words_to_align
    from studio.engine.listening.phones import phones_of

    if len(words) < _FEWEST_WORDS:
        return None
    phones = sum(len(phones_of(each.phonemes)) for word in words for each in words_to_align(word.word))
    seconds = sum(word.end - word.start for word in words)
    return float(np.log(phones / seconds / PHONES_A_SECOND)) if seconds > 0 and phones else None
