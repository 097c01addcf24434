"""Clauses to sound, one at a time, so that the first is heard while the rest is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import numpy as np

from studio.core.clip import FloatArray
from studio.core.log import logger
from studio.core.speech import Controls
from studio.engine.speech import finish
from studio.engine.speech.controls import Manner, manner_of
from studio.engine.speech.model import SAMPLE_RATE, Kokoro
from studio.engine.speech.phones import spoken, tokens_of
from studio.engine.speech.prosody import bent, frames_of
from studio.engine.speech.sound import Sound, never, sound_of
from studio.engine.speech.timing import starts, times_of
from studio.engine.speech.weights import WeightsAbsent
from studio.engine.text.clause import Clause

_log = logger(__name__)


class Synthesiser(Protocol):
    """Whatever speaks. `degraded` is the sentence to show if it is not the best that the studio has."""

    degraded: str | None

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        """A sound for each clause, as soon as it is made; ends early once `stopped()`. `style`: [510,
        256]. The same clauses, style, controls and seed give the same samples."""
        ...


class KokoroSynthesiser:
    """Speaks by the model. Seed 0 is the model's own reading; any other seed bends rhythm and melody a
    little, as a speaker does from take to take."""

    degraded: str | None = None

    def __init__(self, store: Path, threads: int = 2) -> None:
        self._model = Kokoro(store, threads)

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
        chance = np.random.default_rng(seed) if seed else None
        for clause in clauses:
            if stopped():
                return
            yield self._say(clause, style, _varied(manner, chance) if chance else manner)

    def _say(self, clause: Clause, style: FloatArray, manner: Manner) -> Sound:
        phonemes = spoken(clause.phonemes)
        pause = clause.silence(manner.pace)
        if not phonemes:
            return Sound(finish.silence(pause, SAMPLE_RATE))
        reading = self._model.read(tokens_of(phonemes), style)
        frames = frames_of(reading.durations, phonemes, manner.pace)
        melody = bent(self._model.melody(reading, frames), manner)
        samples = self._model.sing(reading, frames, melody)
        span = finish.span_of(samples, int(starts(frames, manner.pace)[0]))
        times = times_of(phonemes, clause.words, frames, span, manner.pace)
        return sound_of(samples, span, times, manner.gain, pause)


def load_synthesiser(store: Path, threads: int = 2) -> Synthesiser:
    """The model if its weights are installed, else the small English voice, which says so in `degraded`."""
    try:
        return KokoroSynthesiser(store, threads)
    except WeightsAbsent as absent:
        from studio.engine.speech.fallback import HibariSynthesiser

        _log.warning("%s: the small English voice speaks instead", absent)
        return HibariSynthesiser()


def _varied(manner: Manner, chance: np.random.Generator) -> Manner:
    pace, shift, spread, rise = np.clip(chance.normal(size=4), -2, 2).tolist()
    return replace(
        manner,
        pace=manner.pace * float(np.exp(pace * 0.03)),
        shift=manner.shift + shift * 0.35,
        spread=manner.spread * float(np.exp(spread * 0.09)),
        rise=manner.rise + rise * 0.6,
    )
