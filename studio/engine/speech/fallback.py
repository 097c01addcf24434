"""The small English voice (hibari, Apache-2.0), for when the model's weights are not there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import hibari
import numpy as np
from hibari import Hibari

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.core.take import TimedWord
from studio.engine.speech import finish
from studio.engine.speech.controls import manner_of
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.sound import Sound, never, sound_of
from studio.engine.speech.timing import Times
from studio.engine.text.clause import Clause, Word

_VOICE = "heart"  # the one in the package; any other would be fetched from the network
SENTENCE = "The full voices are not installed here; one small English voice speaks instead."


class HibariSynthesiser:
    """One American voice, English only, whatever style is asked for; speed and loudness follow the controls,
    melody does not."""

    degraded: str | None = SENTENCE

    def __init__(self) -> None:
        self._voice = Hibari(voice=_VOICE, model=str(Path(hibari.__file__).parent / "assets" / "hibari.onnx"))

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        manner = manner_of(controls)
        for clause in clauses:
            if stopped():
                return
            if not clause.phonemes:
                yield Sound(finish.silence(clause.silence(manner.pace), SAMPLE_RATE))
                continue
            samples = self._voice.from_phonemes(clause.phonemes, speed=manner.pace, seed=seed)
            span = finish.span_of(samples)
            times = _shared_out(clause.words, span.seconds)
            yield sound_of(samples, span, times, manner.gain, clause.silence(manner.pace))


def _shared_out(words: tuple[Word, ...], seconds: float) -> Times:
    """The time shared out by the number of phonemes, for want of anything better."""
    sizes = np.array([len(word.phonemes) + 1 for word in words], np.float64)
    edges = np.concatenate([[0.0], np.cumsum(sizes) / max(sizes.sum(), 1.0) * seconds])
    timed = tuple(
        TimedWord(word.text, float(start), float(end))
        for word, start, end in zip(words, edges[:-1], edges[1:], strict=True)
    )
    return Times(timed, ())
