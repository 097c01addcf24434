"""A part of which single words can be said again without the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.speech.model import COLUMN, SAMPLE_RATE, Kokoro, Outline, Reading
from studio.engine.speech.part import Part
from studio.engine.speech.pieces import window

_FADE = round(0.01 * SAMPLE_RATE)
_WORTH = 0.7
"""Of the samples: where more have to be made, all are."""

_OPPOSED = -0.5
"""How unlike two waves may be for their fade to be made as loud as they are: of opposed ones nothing is left
to be amplified."""


class Retaken:
    """See `speech.part.Take`. The wave is made anew in the spans alone, by the norms that were measured when
    all of it was made, so that it fits (see `pieces`), and faded over 10 ms inside them: behind a
    word whose melody is another one the phase of the voice is too."""

    def __init__(self, model: Kokoro, reading: Reading, part: Part) -> None:
        self._model, self._reading = model, reading
        self.samples, self._norms = model.generate(self._outline(part))

    def again(self, part: Part, spans: Sequence[tuple[int, int]]) -> FloatArray:
        """As `Take.again`; all of it where the spans are most of it."""
        outline, length = self._outline(part), len(self.samples)
        parts = list(_together(spans, length))
        if outline.columns * COLUMN != length or sum(end - start for start, end in parts) > _WORTH * length:
            return self._model.generate(outline)[0]
        mixed = self.samples.copy()
        for start, end in parts:
            _laid(mixed, self._made(outline, start, end), start)
        return mixed

    def _outline(self, part: Part) -> Outline:
        frames = part.frames(self._reading.durations)
        melody = part.melody(self._model.melody(self._reading, frames), frames)
        return self._model.outline(self._reading, frames, melody)

    def _made(self, outline: Outline, start: int, end: int) -> FloatArray:
        first, last = window(start, end, outline.columns)
        made, _ = self._model.generate(outline.part([(first, last)]), self._norms)
        return made[start - first * COLUMN : end - first * COLUMN]


def _together(spans: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """The spans in order, inside the sound; those that meet or lie within a fade of one another in one."""
    held: tuple[int, int] | None = None
    for start, end in sorted((max(0, start), min(length, end)) for start, end in spans):
        if held and start - held[1] <= _FADE:
            held = (held[0], max(held[1], end))
            continue
        if held:
            yield held
        held = (start, end)
    if held:
        yield held


def _laid(sound: FloatArray, piece: FloatArray, at: int) -> None:
    """The piece in place of the sound's own samples, faded in and out."""
    length, end = min(_FADE, len(piece) // 2), at + len(piece)
    faded = piece.copy()
    if at:
        faded[:length] = _faded(sound[at : at + length], piece[:length])
    if end < len(sound):
        faded[len(piece) - length :] = _faded(piece[len(piece) - length :], sound[end - length : end])
    sound[at:end] = faded


def _faded(one: FloatArray, other: FloatArray) -> FloatArray:
    """From one to the other, as loud on the way whether they are the same wave or have nothing in common."""
    share = np.linspace(0, 1, len(one), dtype=np.float32)
    norms = float(np.linalg.norm(one) * np.linalg.norm(other))
    alike = max(_OPPOSED, float(one @ other) / norms) if norms else 1.0
    power = share**2 + (1 - share) ** 2 + 2 * alike * share * (1 - share)
    return np.asarray((share * other + (1 - share) * one) / np.sqrt(power), np.float32)
