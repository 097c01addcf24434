"""Which voice is most like some numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.core.clip import FloatArray
from studio.core.language import tr
from studio.core.voice import EMBEDDING_LENGTH, Voice
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act

SAME = 0.9999
"""Numbers that are as alike as that, as their cosine, are the same but for rounding."""


@dataclass(frozen=True, slots=True)
class Field:
    """The numbers of voices, a row each, of length 1."""

    voices: tuple[Voice, ...]
    rows: FloatArray

    def nearest(self, numbers: Sequence[float], parts: Collection[str]) -> tuple[Voice, float] | None:
        """The voice and how alike it is, as the cosine; None where none has numbers. One of the user's own
        that has the very numbers was made of them, and is not near to them, unless it is among the `parts`,
        by their ids."""
        length = float(np.linalg.norm(numbers))
        if not length:
            return None
        alike = self.rows @ (np.asarray(numbers, np.float32) / length)
        for place in np.argsort(-alike):
            voice, much = self.voices[place], float(alike[place])
            if much <= SAME or not voice.is_owner or voice.id in parts:
                return voice, much
        return None


def field_of(voices: Sequence[Voice]) -> Field:
    """Of the voices whose numbers the connection tells."""
    known = tuple(voice for voice in voices if len(voice.embedding) == EMBEDDING_LENGTH)
    rows = np.asarray([voice.embedding for voice in known], np.float32).reshape(-1, EMBEDDING_LENGTH)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return Field(known, np.asarray(rows / np.maximum(lengths, 1e-9), np.float32))


class Nearest(QObject):
    """`ready` once a list of voices was looked through, which a worker does; until then nothing is near."""

    ready = Signal()

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._made)
        self._known: tuple[Voice, ...] | None = None
        self._field: Field | None = None

    def to(
        self, numbers: Sequence[float], voices: tuple[Voice, ...], parts: Collection[str]
    ) -> tuple[Voice, float] | None:
        """The voice that is most like these numbers of a mix of `parts`; None while that is not known."""
        if voices is not self._known:
            self._known, self._field = voices, None

            def work(_work: Work) -> Field:
                return field_of(voices)

            self._act.begin(tr("Comparing the voices"), work)
        return self._field.nearest(numbers, parts) if self._field is not None else None

    def leave(self) -> None:
        """Stops what runs."""
        self._act.leave()

    def _made(self, field: Field) -> None:
        self._field = field
        self.ready.emit()
