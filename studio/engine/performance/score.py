"""What a voice shall say and when: phonemes in units with their times, and those in the model's frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.likeness.world import Real
from studio.engine.listening.aligner import Said
from studio.engine.performance.units import units_of
from studio.engine.speech.model import FRAME, SAMPLE_RATE, IntArray
from studio.engine.speech.timing import LEAD_FRAMES

SPLIT = 0.3
"""Seconds of pause that end a phrase: what stands on either side is said by itself."""
_COMMA = 0.1
"""Seconds of pause that are read as one, inside a phrase."""
_ENDING = 0.25
AHEAD, BEHIND = 14, 10
"""Frames of quiet before the first phone and behind the last, as the model has them in its own readings."""
_FRAME = FRAME / SAMPLE_RATE
_LEAST = 0.3


@dataclass(frozen=True, slots=True)
class Unit:
    """Symbols of Kokoro's alphabet that are said from `start` to `end`, in seconds of the recording."""

    symbols: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Score:
    """A phrase from its first phone at `start` to the end of its last."""

    units: tuple[Unit, ...]

    @property
    def start(self) -> float:
        return self.units[0].start

    @property
    def end(self) -> float:
        """Without the mark that closes the phrase."""
        return self.units[-1].start

    @property
    def phonemes(self) -> str:
        return "".join(unit.symbols for unit in self.units)

    @property
    def origin(self) -> float:
        """Where the samples that `frames` frames make begin, in seconds of the recording."""
        return self.start - AHEAD * _FRAME

    def frames(self, durations: FloatArray) -> IntArray:
        """Frames for each token (pads included) by which each unit is heard at its time. `durations` are the
        model's own [T]: inside a unit its tokens share the time as the model would."""
        edges = self._edges(np.maximum(durations[1:-1], _LEAST)) + AHEAD + LEAD_FRAMES
        whole = _apart(edges)
        return np.concatenate([whole[:1], np.diff(whole), [BEHIND]])

    def _edges(self, durations: FloatArray) -> Real:
        """Where each token begins, and where the last ends, in frames from the first phone."""
        edges: list[float] = []
        at = 0
        for unit in self.units:
            own = durations[at : at + len(unit.symbols)]
            at += len(own)
            shares = np.concatenate([[0.0], np.cumsum(own)[:-1] / own.sum()])
            edges.extend((unit.start - self.start + (unit.end - unit.start) * shares).tolist())
        edges.append(self.units[-1].end - self.start)
        return np.asarray(edges, np.float64) / _FRAME


def phrases(words: Sequence[Said]) -> Iterator[Score]:
    """The words in phrases, parted by their longer pauses."""
    held: list[Said] = []
    for word in words:
        if held and word.start - held[-1].end >= SPLIT:
            yield from _score(held)
            held = []
        held.append(word)
    yield from _score(held)


def _score(words: Sequence[Said]) -> Iterator[Score]:
    units: list[Unit] = []
    for word in words:
        own = _units(word)
        if units and own:
            gap = word.start - units[-1].end
            units.append(Unit(", " if gap >= _COMMA else " ", units[-1].end, max(word.start, units[-1].end)))
        units.extend(own)
    if units:
        units.append(Unit(".", units[-1].end, units[-1].end + _ENDING))
        yield Score(tuple(units))


def _units(word: Said) -> list[Unit]:
    pieces = units_of(word.word.phonemes)
    edges: Sequence[float] = word.phones
    if len(edges) != len(pieces) + 1:
        edges = np.linspace(word.start, word.end, len(pieces) + 1).tolist()
    timed = zip(pieces, edges[:-1], edges[1:], strict=True)
    return [Unit(symbols, start, end) for symbols, start, end in timed if symbols]


def _apart(edges: Real) -> IntArray:
    """The edges as whole numbers, each at least one after the last, moved as little as can be: the isotonic
    regression of what is over (pool adjacent violators, Ayer and others, 1955)."""
    steps = np.arange(len(edges))
    pools: list[tuple[float, int]] = []
    for value in (edges - steps).tolist():
        mean, count = value, 1
        while pools and pools[-1][0] > mean:
            other, members = pools.pop()
            mean, count = (mean * count + other * members) / (count + members), count + members
        pools.append((mean, count))
    level = np.concatenate([np.full(count, mean) for mean, count in pools])
    return np.asarray(np.round(np.maximum(level, 1)).astype(np.int64) + steps)
