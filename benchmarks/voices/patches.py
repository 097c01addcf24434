"""Words cut out of recordings, to be said again in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.voices.speakers import Speaker
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.engine.listening.aligner import Aligner, Said, words_to_align
from studio.engine.listening.features import RATE
from studio.engine.listening.recogniser import Recogniser
from studio.engine.speech.model import SAMPLE_RATE

SHORTEST, LONGEST = 0.9, 2.2
"""Seconds of what is cut out."""
_AROUND = 1.0
_PLACES = (0.4, 0.72)
_WANTED = 1.5


@dataclass(frozen=True, slots=True)
class Patch:
    """`text` was said between `left` and `right` by the speaker: `truth`."""

    speaker: Speaker
    text: str
    left: FloatArray
    truth: FloatArray
    right: FloatArray

    @property
    def context(self) -> FloatArray:
        return np.concatenate([self.left, self.right])


class Cutter:
    """Finds the words of a recording by the engine's own recogniser and aligner."""

    def __init__(self) -> None:
        self._recogniser, self._aligner = Recogniser(1), Aligner()

    def patches(self, speaker: Speaker) -> Iterator[Patch]:
        """Two stretches of words of an English speaker, or fewer where the recording is short or is not
        understood."""
        sound = np.concatenate([speaker.reference, speaker.held_out])
        said, texts = self._said(sound) if speaker.language == "en" else ([], [])
        used: set[tuple[int, int]] = set()
        for place in _PLACES:
            found = _stretch(said, len(sound) / SAMPLE_RATE, place)
            if found and found not in used:
                used.add(found)
                yield _patch(speaker, sound, said[slice(*found)], texts[slice(*found)])

    def _said(self, sound: FloatArray) -> tuple[list[Said], list[str]]:
        """The words in time, and as the recogniser writes them, with their marks."""
        samples = resample(sound, SAMPLE_RATE, RATE)
        heard = self._recogniser.hear(samples)
        try:
            words = words_to_align(" ".join(word.word for word in heard))
        except BadText:
            return [], []
        said, written = self._aligner.say_when(samples, words), [word.word for word in heard]
        return said, written if len(written) == len(said) else [each.word.text for each in said]


def _stretch(said: Sequence[Said], seconds: float, place: float) -> tuple[int, int] | None:
    """The words nearest to the place, two of them or more."""
    found = [
        (first, last)
        for first in range(len(said))
        for last in range(first + 2, len(said) + 1)
        if SHORTEST <= said[last - 1].end - said[first].start <= LONGEST
        and said[first].start >= _AROUND
        and said[last - 1].end <= seconds - _AROUND
    ]

    def fit(span: tuple[int, int]) -> float:
        start, end = said[span[0]].start, said[span[1] - 1].end
        return abs((start + end) / 2 - place * seconds) + abs(end - start - _WANTED)

    return min(found, key=fit, default=None)


def _patch(speaker: Speaker, sound: FloatArray, words: Sequence[Said], texts: Sequence[str]) -> Patch:
    start, end = round(words[0].start * SAMPLE_RATE), round(words[-1].end * SAMPLE_RATE)
    return Patch(speaker, " ".join(texts), sound[:start], sound[start:end], sound[end:])
