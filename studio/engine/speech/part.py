"""What a speaker is given to say in a manner that is not its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from studio.core.clip import FloatArray
from studio.engine.speech.model import IntArray, Melody


class Part(Protocol):
    """A phrase with its timing and its melody."""

    @property
    def phonemes(self) -> str:
        """In Kokoro's alphabet, all of it known to the model."""
        ...

    def frames(self, durations: FloatArray) -> IntArray:
        """Frames for each token (pads included), by the model's own `durations` [T]."""
        ...

    def melody(self, own: Melody, frames: IntArray) -> Melody:
        """The melody, by the model's `own` for those frames."""
        ...


class Take(Protocol):
    """A part as it was said once."""

    @property
    def samples(self) -> FloatArray:
        """float32 mono at 24 kHz, as many as its frames have."""
        ...

    def again(self, part: Part, spans: Sequence[tuple[int, int]]) -> FloatArray:
        """The samples with those of the spans said anew, as `part` has them there: the same phonemes in as
        many frames."""
        ...


@runtime_checkable
class Performer(Protocol):
    """A synthesiser that can take a part."""

    def perform(self, part: Part, style: FloatArray) -> FloatArray:
        """The part said in `style` [510, 256]: float32 mono at 24 kHz, as many samples as its frames have."""
        ...

    def take(self, part: Part, style: FloatArray) -> Take:
        """The same, for a part of which some may have to be said again."""
        ...

    def rehearse(self, phonemes: str, style: FloatArray) -> tuple[FloatArray, Melody]:
        """How the model by itself would say the phonemes, all of them known to it: frames for each token
        (pads included), not yet whole, and the melody."""
        ...
