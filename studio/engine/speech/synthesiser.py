"""Clauses to sound, piece by piece, so that the first is heard while the rest is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np

from studio.core.clip import FloatArray
from studio.core.log import logger
from studio.core.speech import Controls
from studio.engine.speech import finish
from studio.engine.speech.clause_sounds import Script, sounds_of
from studio.engine.speech.controls import Manner, manner_of, together
from studio.engine.speech.model import SAMPLE_RATE, Kokoro, Melody
from studio.engine.speech.part import Part
from studio.engine.speech.phones import spoken, tokens_of
from studio.engine.speech.pieces import borders_of, waves
from studio.engine.speech.prosody import bent, frames_of
from studio.engine.speech.retaking import Retaken
from studio.engine.speech.sound import Sound, amplified, never
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
        """A sound for each clause, or for each piece of a long one, as soon as it is made; ends early once
        `stopped()`. `style`: [510, 256]. The same clauses, style, controls and seed give the same samples."""
        ...


@runtime_checkable
class Imitator(Protocol):
    """A synthesiser that can speak as a voice that is not its own."""

    def imitate(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        own: Manner,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        """As `Synthesiser.speak`, with the voice's `own` pace and melody under what the controls ask for."""
        ...


class KokoroSynthesiser:
    """Speaks by the model. Seed 0 is the model's own reading; any other seed bends rhythm and melody a
    little, as a speaker does from take to take."""

    degraded: str | None = None

    def __init__(self, store: Path, threads: int = 2) -> None:
        self._model = Kokoro(store, threads)

    def perform(self, part: Part, style: FloatArray) -> FloatArray:
        return self.take(part, style).samples

    def take(self, part: Part, style: FloatArray) -> Retaken:
        return Retaken(self._model, self._model.read(tokens_of(part.phonemes), style), part)

    def rehearse(self, phonemes: str, style: FloatArray) -> tuple[FloatArray, Melody]:
        reading = self._model.read(tokens_of(phonemes), style)
        return reading.durations, self._model.melody(reading, frames_of(reading.durations, phonemes, 1.0))

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        return self.imitate(clauses, style, controls, Manner(), seed=seed, stopped=stopped)

    def imitate(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        own: Manner,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        manner = together(own, manner_of(controls))
        chance = np.random.default_rng(seed) if seed else None
        for clause in clauses:
            if stopped():
                return
            said = self._say(clause, style, _varied(manner, chance) if chance else manner)
            for sound in said:
                yield sound
                if stopped():
                    return

    def _say(self, clause: Clause, style: FloatArray, manner: Manner) -> Iterator[Sound]:
        phonemes = spoken(clause.phonemes)
        if not phonemes:
            yield Sound(finish.silence(clause.silence(manner.pace), SAMPLE_RATE))
            return
        reading = self._model.read(tokens_of(phonemes), style)
        frames = frames_of(reading.durations, phonemes, manner.pace)
        melody = bent(self._model.melody(reading, frames), manner)
        script = Script(clause, phonemes, frames, manner.pace)
        borders = borders_of(phonemes, script.edges, melody.energy)
        pieces = waves(self._model, self._model.outline(reading, frames, melody), borders)
        yield from amplified(sounds_of(pieces, borders, script), 10 ** (manner.gain / 20))


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
