"""The craft of this engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.core.clip import FloatArray
from studio.core.errors import NotOffered
from studio.core.speech import Controls
from studio.core.voice import Gender
from studio.engine.craft import Stopped
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.voices.embedding import Coordinates

_NOT_YET = "The engine of this computer cannot do this yet."


class LikenessCraft:
    """See `Craft`."""

    def clone(
        self, sound: FloatArray, *, language: str, transcript: str | None, enhance: bool, mode: str
    ) -> Coordinates:
        raise NotOffered(_NOT_YET)

    def mix(self, parts: Sequence[tuple[Coordinates, float]]) -> Coordinates:
        raise NotOffered(_NOT_YET)

    def localize(
        self, voice: Coordinates, language: str, dialect: str | None, gender: Gender | None
    ) -> Coordinates:
        raise NotOffered(_NOT_YET)

    def change(
        self, sound: FloatArray, target: Coordinates, synthesiser: Synthesiser, stopped: Stopped
    ) -> Iterator[FloatArray]:
        raise NotOffered(_NOT_YET)

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
        raise NotOffered(_NOT_YET)
