"""The craft of this engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.core.voice import Gender
from studio.engine.craft import Stopped
from studio.engine.crafts import blending, changing, cloning, filling, localizing
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.voices.embedding import Coordinates


class LikenessCraft:
    """See `Craft`. The plain methods: nearest voice and vocoder; a transcript is not needed by them."""

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
    ) -> Iterator[FloatArray]:
        return changing.change(sound, target, stopped)

    def fill(
        self,
        left: FloatArray | None,
        right: FloatArray | None,
        text: str,
        voice: Coordinates,
        language: str,
        controls: Controls,
        synthesiser: Synthesiser,
        stopped: Stopped,
    ) -> FloatArray:
        return filling.fill(left, right, text, voice, language, controls, synthesiser, stopped)
