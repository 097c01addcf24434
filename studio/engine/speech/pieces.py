"""A long clause in pieces, so that its start is heard while its end is made.

The generator is run over stretches of the outline. For all of them to fit together, its norms are measured
once, in the first piece and in excerpts of all the rest, and given to every other piece; the harmonic
source was made in one, so that its phase goes on; and each stretch is given a little more than it has to
make, as far as its filters reach.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.speech.model import COLUMN, SAMPLE_RATE, IntArray, Kokoro, Outline
from studio.engine.speech.phones import Kind, kind_of

LONG = 6.5
"""Seconds of a clause that is worth the excerpts."""
FIRST, GROWTH = 0.9, 2.0
"""Seconds of the first piece, and how much longer each next one is: it is made while the one before plays."""
_NEAREST, _FARTHEST = 0.6, 1.4
_LAST = round(0.8 * SAMPLE_RATE)
_MARGIN = 10
"""Columns around a piece: 125 ms, more than the filters reach (100 ms)."""
_EXCERPTS, _EXCERPT = 4, 60
"""How many, and how many columns each: shorter ones are mostly edges, whose norms made single words up to
12 dB too loud."""
_FADE = round(0.01 * SAMPLE_RATE)


def borders_of(phonemes: str, edges: IntArray, energy: FloatArray) -> list[int]:
    """The samples at which to part a clause whose phonemes are heard from `edges` on: between words, near the
    lengths that are wished for, where the melody's `energy` is least. None in a clause that is not long."""
    places = [int(edges[at + 1]) for at, symbol in enumerate(phonemes[:-1]) if kind_of(symbol) is Kind.SPACE]
    start, end, length = int(edges[0]), int(edges[-1]), FIRST * SAMPLE_RATE
    borders: list[int] = []
    if end - start < LONG * SAMPLE_RATE:
        return borders
    while ahead := [at for at in places if start + _NEAREST * length < at < end - _LAST]:
        near = [at for at in ahead if at < start + _FARTHEST * length] or ahead[:1]
        start = min(near, key=lambda at: energy[min(at // COLUMN, len(energy) - 1)])
        borders.append(start)
        length *= GROWTH
    return borders


def waves(model: Kokoro, outline: Outline, borders: Sequence[int]) -> Iterator[FloatArray]:
    """The samples of the outline, parted at `borders`, each piece as soon as it is made."""
    norms: FloatArray | None = None
    tail = np.zeros(0, np.float32)
    edges = [0, *borders, outline.columns * COLUMN]
    for start, end in pairwise(edges):
        first, last = window(start, end, outline.columns)
        excerpts = _excerpts(last, outline.columns) if norms is None and borders else []
        made, own = model.generate(outline.part([(first, last), *excerpts]), norms)
        norms = own if norms is None else norms
        wave = made[start - first * COLUMN : end + _FADE - first * COLUMN]
        yield _joined(tail, wave[: end - start])
        tail = wave[end - start :]


def window(start: int, end: int, columns: int) -> tuple[int, int]:
    """The columns that have to be known for the samples from `start` to `end`, of so many."""
    return max(0, start // COLUMN - _MARGIN), min(columns, -(-end // COLUMN) + _MARGIN)


def _excerpts(first: int, last: int) -> list[tuple[int, int]]:
    """Spans, evenly spread."""
    room = last - first - _EXCERPT
    if room < _EXCERPTS * _EXCERPT:
        return []
    starts = [first + round(room * (number + 0.5) / _EXCERPTS) for number in range(_EXCERPTS)]
    return [(start, start + _EXCERPT) for start in starts]


def _joined(tail: FloatArray, wave: FloatArray) -> FloatArray:
    """The wave with its first samples faded in over the tail of the piece before: both are nearly the same
    wave, so the shares add up to one, not their powers."""
    length = min(len(tail), len(wave))
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    wave[:length] = wave[:length] * ramp + tail[:length] * (1 - ramp)
    return wave
