"""What can be done with voices and recordings, as the routes need it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.core.voice import Gender
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.voices.embedding import Coordinates

Stopped = Callable[[], bool]
PLAINLY = Controls()


@dataclass(frozen=True, slots=True)
class Changed:
    """A piece of a changed recording; `fallback` says why its words were not said again, where that is so."""

    samples: FloatArray
    fallback: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """`text` to be said between `left` and `right`, of which one may be missing, in the styles of `voice`;
    another `seed` gives another take."""

    left: FloatArray | None
    right: FloatArray | None
    text: str
    voice: Coordinates
    language: str = "en"
    controls: Controls = PLAINLY
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Cloned:
    """A voice from a recording, and in sentences what would make it better; none where the recording serves
    well."""

    voice: Coordinates
    advice: tuple[str, ...] = ()


class Craft(Protocol):
    """All sound is float32 mono at 24 kHz; `stopped` is asked between steps. BadSound, with a sentence, for
    recordings that nothing can be made of."""

    def clone(
        self,
        sound: FloatArray,
        synthesiser: Synthesiser,
        stopped: Stopped,
        *,
        language: str,
        transcript: str | None,
        enhance: bool,
        mode: str,
    ) -> Cloned:
        """The voice that speaks in `sound`; `mode`: similarity or stability. Cancelled once `stopped()`."""
        ...

    def mix(self, parts: Sequence[tuple[Coordinates, float]]) -> Coordinates:
        """The voice between voices, by weights that sum to more than 0."""
        ...

    def localize(
        self, voice: Coordinates, language: str, dialect: str | None, gender: Gender | None
    ) -> Coordinates:
        """The same speaker at home in another language; `gender`: the speaker's, where it is known."""
        ...

    def change(
        self,
        sound: FloatArray,
        target: Coordinates,
        synthesiser: Synthesiser,
        stopped: Stopped,
        transcript: str = "",
    ) -> Iterator[Changed]:
        """What is said in `sound`, with its timing and melody, in the voice `target`, piece by piece. Where
        there is a `transcript`, its words are not recognised; BadText for one without words."""
        ...

    def fill(self, gap: Gap, synthesiser: Synthesiser, stopped: Stopped) -> FloatArray:
        """The text as it fits between both sides: only what comes between them."""
        ...
