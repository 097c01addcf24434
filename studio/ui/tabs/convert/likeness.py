"""How alike two melodies are, in a figure and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.core.language import tr, trn
from studio.core.take import TakeNote
from studio.ui.waveform.melody_lane import Contour

SAME, NEAR = 0.85, 0.6
LEAST_COMMON = 10
"""Voiced frames in common without which nothing can be said."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """`figure` is the correlation of the two melodies in semitones where both are voiced, -1 to 1; `shift` by
    how many semitones the second is higher, in the middle."""

    figure: float
    shift: float
    matched: bool = True
    """False where some of it was made without the melody match, and this is of the rest."""

    @property
    def words(self) -> str:
        """The verdict."""
        verdict = self._verdict[0]
        if self.matched:
            return tr("{verdict}, {figure:.2f}", verdict=verdict, figure=self.figure)
        return tr("{verdict} where matched, {figure:.2f}", verdict=verdict, figure=self.figure)

    @property
    def tone(self) -> str:
        """Its colour."""
        return self._verdict[1]

    @property
    def sign(self) -> str:
        """Its sign."""
        return self._verdict[2]

    @property
    def note(self) -> str:
        """How the second is drawn beside the first."""
        shift = round(self.shift)
        if not shift:
            return tr("after drawn at its own pitch")
        if shift > 0:
            return trn("after drawn {count} semitone lower", "after drawn {count} semitones lower", shift)
        return trn("after drawn {count} semitone higher", "after drawn {count} semitones higher", -shift)

    @property
    def _verdict(self) -> tuple[str, str, str]:
        if self.figure >= SAME:
            return tr("Same melody"), "green", "check-circle-fill"
        if self.figure >= NEAR:
            return tr("Much the same"), "amber", "warning-fill"
        return tr("Another melody"), "red", "x-circle-fill"


def likeness(own: Contour, made: Contour, notes: Sequence[TakeNote] = ()) -> Likeness | None:
    """None where too little is voiced in both. Stretches that `notes` tell of do not count: what was made
    without the melody match has the recording's own melody, and no verdict on it would mean anything."""
    times = made.start + np.arange(len(made.semitones)) * made.step
    places = np.rint((times - own.start) / own.step).astype(int)
    there = (places >= 0) & (places < len(own.semitones))
    first, second = own.semitones[places[there]], made.semitones[there]
    both = np.isfinite(first) & np.isfinite(second)
    for note in notes:
        end = np.inf if note.end is None else note.end
        both &= (times[there] < note.start) | (times[there] >= end)
    first, second = first[both], second[both]
    if len(first) < LEAST_COMMON:
        return None
    shift = float(np.median(second - first))
    spread = float(np.std(first) * np.std(second))
    if spread < 1e-6:
        return None
    common = np.mean((first - first.mean()) * (second - second.mean()))
    return Likeness(float(common) / spread, shift, not notes)
