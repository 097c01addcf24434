"""The craft of this engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from studio.core.clip import FloatArray
from studio.core.voice import Gender
from studio.engine.craft import Changed, Gap, Stopped
from studio.engine.crafts import blending, changing, cloning, filling, localizing
from studio.engine.gap.surroundings import Surveyor
from studio.engine.performance.hearing import Ear
from studio.engine.speech.part import Performer
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.voices.embedding import Coordinates


class LikenessCraft:
    """See `Craft`. `threads`: how many cores listening may take."""

    def __init__(self, threads: int = 2) -> None:
        self._threads = threads
        self._surveyor = Surveyor()

    @cached_property
    def _ear(self) -> Ear:
        return Ear(self._threads)

    def clone(
        self, sound: FloatArray, *, language: str, transcript: str | None, enhance: bool, mode: str
    ) -> Coordinates:
        return cloning.clone(sound, language=language, mode=mode, enhance=enhance)

    def mix(self, parts: Sequence[tuple[Coordinates, float]]) -> Coordinates:
        return blending.mix(parts)

    def localize(
        self, voice: Coordinates, language: str, dialect: str | None, gender: Gender | None
    ) -> Coordinates:
        return localizing.localize(voice, language, dialect, gender)

    def change(
        self, sound: FloatArray, target: Coordinates, synthesiser: Synthesiser, stopped: Stopped
    ) -> Iterator[Changed]:
        performer = synthesiser if isinstance(synthesiser, Performer) else None
        return changing.change(sound, target, lambda: self._ear, performer, stopped)

    def fill(self, gap: Gap, synthesiser: Synthesiser, stopped: Stopped) -> FloatArray:
        return filling.fill(gap, synthesiser, self._surveyor, lambda: self._ear, stopped)
