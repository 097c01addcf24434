"""Words with their times, of any length of recording; with or without the text at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from studio.audio.pauses import Span
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadText, Cancelled, NotOffered
from studio.core.languages import language_name
from studio.engine.listening.aligner import Aligner, words_to_align
from studio.engine.listening.edges import snapped
from studio.engine.listening.features import RATE
from studio.engine.listening.matching import confidences, shared_out
from studio.engine.listening.recogniser import Recogniser
from studio.engine.listening.stretches import stretches
from studio.engine.listening.voice_activity import spoken_spans
from studio.engine.listening.word import HeardWord
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.text.clause import Word

ENGLISH = "en"
Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Heard:
    """`text` as it was said, or as it was given; its `words`; `seconds` of the recording."""

    text: str
    words: tuple[HeardWord, ...]
    seconds: float


class Listener:
    """Loads what it needs when it is first asked. One caller at a time; any may ask the `recogniser`."""

    def __init__(self) -> None:
        self.recogniser = Recogniser()

    @cached_property
    def _aligner(self) -> Aligner:
        return Aligner()

    def words(self, sound: FloatArray, language: str, transcript: str, stopped: Stopped) -> Heard:
        """What is said in float32 mono at 24 kHz; with a transcript, when each of its words is said.

        NotOffered for other languages than English, BadText for a transcript without words, Cancelled.
        """
        _check_language(language, transcript)
        samples, speech = resample(sound, SAMPLE_RATE, RATE), spoken_spans(sound, SAMPLE_RATE)
        seconds = len(sound) / SAMPLE_RATE
        parts = list(stretches(speech, seconds))
        said = [self._said(samples, part, speech, stopped) for part in parts]
        flat = tuple(word for part in said for word in part)
        if not transcript.strip():
            return Heard(" ".join(word.word for word in flat), flat, seconds)
        words = words_to_align(transcript)
        aligned = self._aligned(samples, parts, said, words, stopped)
        sure = confidences(words, flat)
        timed = [replace(word, confidence=sure[number]) for number, word in aligned]
        return Heard(transcript.strip(), tuple(snapped(timed, speech)), seconds)

    def _said(
        self, samples: FloatArray, part: Span, speech: Sequence[Span], stopped: Stopped
    ) -> list[HeardWord]:
        """What the recogniser hears in a stretch, with the aligner's times where it can place the words."""
        _go_on(stopped)
        sound = _of(samples, part)
        heard = self.recogniser.hear(sound)
        if not heard:
            return []
        words = [Word(each.word, _spelled(each.word)) for each in heard]
        placed = self._aligner.align(sound, words) if all(word.phonemes for word in words) else []
        timed = [replace(heard[one.number], start=one.start, end=one.end) for one in placed] or heard
        return snapped([word.later(part.start) for word in timed], speech)

    def _aligned(
        self,
        samples: FloatArray,
        parts: Sequence[Span],
        said: Sequence[Sequence[HeardWord]],
        words: Sequence[Word],
        stopped: Stopped,
    ) -> list[tuple[int, HeardWord]]:
        found: list[tuple[int, HeardWord]] = []
        for part, mine in zip(parts, shared_out(words, said) if parts else (), strict=True):
            _go_on(stopped)
            chosen = [words[number] for number in mine]
            for one in self._aligner.align(_of(samples, part), chosen):
                word = HeardWord(chosen[one.number].text, one.start, one.end, 0.0)
                found.append((mine[one.number], word.later(part.start)))
        return found


def _spelled(word: str) -> str:
    """How a word is said; empty where nothing of it is."""
    try:
        return " ".join(each.phonemes for each in words_to_align(word))
    except BadText:
        return ""


def _of(samples: FloatArray, part: Span) -> FloatArray:
    return samples[round(part.start * RATE) : round(part.end * RATE)]


def _go_on(stopped: Stopped) -> None:
    if stopped():
        raise Cancelled


def _check_language(language: str, transcript: str) -> None:
    if language == ENGLISH:
        return
    name = language_name(language)
    if transcript.strip():
        raise NotOffered(f"Words in {name} cannot be placed in time on this computer; pauses and pitch can.")
    raise NotOffered(f"On this computer only English is recognised: for {name}, paste the words.")
