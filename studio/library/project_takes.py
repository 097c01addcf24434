"""What a project does with its takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.core.speech import SpeechRequest
from studio.core.take import Take, TimedWord
from studio.library.take_writer import Making, TakeWriter
from studio.library.takes import Takes


class HasTakes:
    """Takes are never overwritten: each is added to those that are there."""

    _takes: Takes

    def takes(self) -> Mapping[str, Take]:
        """Finished and incomplete takes by id, oldest first; a take that is being made is not among them."""
        return self._takes.all()

    def take_path(self, take: Take) -> Path:
        """The file of its sound."""
        return self._takes.path(take)

    def take_sound(self, take: Take) -> bytes:
        """The sound as it was received: a whole file, or for raw sound the samples alone. FileMissing."""
        return self._takes.sound(take)

    def received(self, take: Take) -> bytes:
        """The bytes of its sound as they came over the wire. FileMissing."""
        return self._takes.received(take)

    def note_words(self, take: Take, words: Iterable[TimedWord]) -> Take:
        """The take with times of its words, where whoever spoke gave none. Raises DiskError."""
        return self._takes.note_words(take, words)

    def new_take(self, request: SpeechRequest, making: Making) -> TakeWriter:
        """Begin a take on disk. Raises DiskError."""
        return self._takes.new(request, making)

    @property
    def making(self) -> bool:
        """True while a take is being written into it."""
        return self._takes.under_way > 0
