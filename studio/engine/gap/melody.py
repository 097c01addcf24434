"""The model's melody in another speaker's range, beginning and ending where the old words' melody does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.engine.likeness.spectra import Real
from studio.engine.speech.model import COLUMN, SAMPLE_RATE, Melody
from studio.engine.speech.prosody import VOICED, sung

_LOWEST, _HIGHEST = 50.0, 620.0
_FLATTER, _LIVELIER = 0.6, 1.45
_FEWEST = 60
"""Values of a curve by which its middle and its range are known: 0.75 s."""
_EDGE = 0.35
_FARTHEST = 4.5 / 12
_DYING = 0.6
"""Seconds in which what was wrong at an edge is forgotten."""
_TOGETHER = 0.8
_STEP = COLUMN / SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class Range:
    """The middle of a pitch in octaves above 1 Hz, and one standard deviation in semitones."""

    centre: float
    range: float


@dataclass(frozen=True, slots=True)
class Edge:
    """At `at` seconds of the curve the old words' pitch is `octaves` above 1 Hz; the new words are before it
    where it is `behind` them. Where the curve has the old words on its other side, it `is_known` how they
    are sung by the model, and that counts as much as how near to it the new words begin or end."""

    at: float
    octaves: float
    behind: bool
    is_known: bool


@dataclass(frozen=True, slots=True)
class Mapping:
    """From the model's range, `own` where its curve is too short to tell, to that of the speaker around; both
    edges kept; `warp`: how much faster the sound will be played."""

    own: Range
    goal: Range
    edges: tuple[Edge, ...] = ()
    warp: float = 1.0

    def applied(self, melody: Melody, bends: Real | None = None) -> Melody:
        """`bends`: octaves that are added to each value on the way, none at the edges."""
        at = np.flatnonzero(sung(melody))
        if not len(at):
            return melody
        octaves = np.log2(melody.f0[at]).astype(np.float64)
        own = range_of(octaves) if len(at) >= _FEWEST else self.own
        livelier = float(np.clip(self.goal.range / own.range, _FLATTER, _LIVELIER))
        moved = np.asarray(self.goal.centre + (octaves - own.centre) * livelier, np.float64)
        if bends is not None:
            moved += bends[at]
        moved += _pulled(self.edges, at.astype(np.float64) * _STEP, moved)
        change = np.interp(np.arange(len(melody.f0)), at, moved - octaves)
        f0 = melody.f0 * 2**change
        f0[at] = np.clip(f0[at], _LOWEST, _HIGHEST)
        return Melody(
            np.where(melody.f0 > VOICED, f0 / self.warp, melody.f0).astype(np.float32), melody.energy
        )


def range_of(octaves: Real) -> Range:
    """As `Speaking` has it."""
    low, centre, high = np.percentile(octaves, [10, 50, 90]).tolist()
    return Range(centre, max(0.5, (high - low) * 12 / 2.563))


def _pulled(edges: Sequence[Edge], seconds: Real, octaves: Real) -> Real:
    """What brings the curve to its edges, and dies away from there; of two that are near one another each
    leaves the other what it has to do."""
    pull = np.zeros(len(seconds))
    if not edges:
        return pull
    places = np.array([edge.at for edge in edges])
    shares = np.minimum(np.exp(-np.abs(places[:, None] - places) / _DYING), _TOGETHER)
    np.fill_diagonal(shares, 1.0)
    parts = np.linalg.solve(shares, [_apart(edge, seconds, octaves) for edge in edges])
    for part, at in zip(parts.tolist(), places.tolist(), strict=True):
        pull += part * np.exp(-np.abs(seconds - at) / _DYING)
    return pull


def _apart(edge: Edge, seconds: Real, octaves: Real) -> float:
    """How far from the old words' pitch the curve is at an edge: half by what is sung of the old words there,
    where they are, and half by the new ones. The model leaves an accent at the edge where it would put it,
    and this speaker may not; 0032 tells what either half does."""
    apart = _off(edge, seconds, octaves, before=edge.behind)
    if edge.is_known:
        apart += _off(edge, seconds, octaves, before=not edge.behind)
    return apart / 2


def _off(edge: Edge, seconds: Real, octaves: Real, *, before: bool) -> float:
    """Octaves from the curve on one side of the edge to the old words' pitch."""
    away = edge.at - seconds if before else seconds - edge.at
    there = away >= 0
    if not there.any():
        return 0.0
    apart = edge.octaves - float(np.median(octaves[there & (away < away[there].min() + _EDGE)]))
    return float(np.clip(apart, -_FARTHEST, _FARTHEST))
