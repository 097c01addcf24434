"""The craft of this engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from studio.core.clip import FloatArray
from studio.core.voice import Gender
from studio.engine.craft import Changed, Cloned, Gap, Stopped
from studio.engine.crafts import blending, changing, cloning, filling, localizing
from studio.engine.crafts.script import reading_of
from studio.engine.gap.surroundings import Surveyor
from studio.engine.listening.listener import ENGLISH, Listener
from studio.engine.performance.hearing import Ear
from studio.engine.speech.part import Performer
from studio.engine.speech.synthesiser import Imitator, Synthesiser
from studio.engine.voices.embedding import Coordinates


class LikenessCraft:
    """See `Craft`. `listener` is the bench's, on which cloning is done; its recogniser hears what is changed
    and filled in, too, so that one model serves all."""

    def __init__(self, listener: Listener) -> None:
        self._listener, self._surveyor = listener, Surveyor()

    @cached_property
    def _ear(self) -> Ear:
        return Ear(self._listener.recogniser)

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
        return cloning.clone(
            sound,
            language=language,
            mode=mode,
            enhance=enhance,
            script=self._script(transcript, language, stopped),
            imitator=synthesiser if isinstance(synthesiser, Imitator) else None,
            stopped=stopped,
        )

    def _script(self, transcript: str | None, language: str, stopped: Stopped) -> cloning.Script | None:
        """What finds the transcript's words in a recording; None without one, and for languages whose words
        cannot be found."""
        if not transcript or not transcript.strip() or language != ENGLISH:
            return None
        return lambda sound: reading_of(sound, transcript, language, self._listener, stopped)

    def mix(self, parts: Sequence[tuple[Coordinates, float]]) -> Coordinates:
        return blending.mix(parts)

    def localize(
        self, voice: Coordinates, language: str, dialect: str | None, gender: Gender | None
    ) -> Coordinates:
        return localizing.localize(voice, language, dialect, gender)

    def change(
        self,
        sound: FloatArray,
        target: Coordinates,
        synthesiser: Synthesiser,
        stopped: Stopped,
        transcript: str = "",
    ) -> Iterator[Changed]:
        performer = synthesiser if isinstance(synthesiser, Performer) else None
        return changing.change(sound, target, lambda: self._ear, performer, stopped, transcript)

    def fill(self, gap: Gap, synthesiser: Synthesiser, stopped: Stopped) -> FloatArray:
        return filling.fill(gap, synthesiser, self._surveyor, lambda: self._ear, stopped)
