"""What might be done to a take at its seams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

import numpy as np

from studio.audio.around import Around
from studio.audio.closing import quiet_end, quiet_start, with_pauses
from studio.audio.loudness import peak_db
from studio.audio.treated import treated
from studio.core.clip import Clip
from studio.core.language import tr
from studio.core.patch import Treatment
from studio.core.region import Region
from studio.core.seam_verdict import Seam, Seams
from studio.core.seam_wording import Measure, Side

LOUDEST = -1.0
"""dB of full scale that no gain goes beyond."""
MOST_GAIN = 12.0
SHARES = (0.5, 1.0)
SHIFT = 0.15
"""Seconds that an edge may be moved by: within a pause, or out of the end of a word."""
_LITTLE = 0.01


class FixKind(StrEnum):
    """What is changed."""

    GAIN = "gain"
    MATCH = "spectrum match"
    ROOM_TONE = "room tone"
    PAUSE = "pause length"
    SHIFT = "boundary shift"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a take stands in a recording: where, and what is done to it; no clip takes out."""

    clip: Clip | None
    place: Region
    treatment: Treatment


@dataclass(frozen=True, slots=True)
class Candidate:
    """The take at `place` with `treatment`, in a `sentence` without a full stop."""

    kind: FixKind
    sentence: str
    place: Region
    treatment: Treatment


def candidates(standing: Standing, around: Around, now: Seams) -> Iterator[Candidate]:
    """Whatever might make seams that measure as `now` better. Of what was taken out only the pause that is
    left can be changed."""
    yield from _pauses(standing, around, now)
    if standing.clip is None:
        wider = with_pauses(around, standing.place)
        if wider != standing.place:
            sentence = tr("Take out the shorter pause beside the words as well")
            yield Candidate(FixKind.SHIFT, sentence, wider, standing.treatment)
        return
    yield from _gains(standing, around, now)
    for share in SHARES:
        if share != standing.treatment.match:
            matched = replace(standing.treatment, match=share)
            yield Candidate(FixKind.MATCH, tr("Match the spectrum"), standing.place, matched)
    if standing.treatment.room_tone is None:
        sentence = tr("Quieten the pauses of the patch")
        if now.greatest(Measure.ROOM) <= 0:
            sentence = tr("Lay the room's own tone under the patch")
        roomed = replace(standing.treatment, room_tone=0.0)
        yield Candidate(FixKind.ROOM_TONE, sentence, standing.place, roomed)
    yield from _shifts(standing, around)


def _gains(standing: Standing, around: Around, now: Seams) -> Iterator[Candidate]:
    """What takes the step off one side, the other, and half of both; never into distortion."""
    steps = [value for seam in now.all if (value := seam.step(Measure.LEVEL).value) is not None]
    if not steps:
        return
    room = max(0.0, LOUDEST - peak_db(treated(standing.clip, around, standing.treatment)))
    for step in {round(each, 1) for each in (*steps, float(np.mean(steps)))}:
        by = min(-step, round(room, 1))
        gain = round(standing.treatment.gain_db + by, 1)
        if abs(by) >= 0.1 and abs(gain) <= MOST_GAIN:
            sentence = (
                tr("Make the patch {size:.1f} dB louder", size=by)
                if by > 0
                else tr("Make the patch {size:.1f} dB quieter", size=-by)
            )
            louder = replace(standing.treatment, gain_db=gain)
            yield Candidate(FixKind.GAIN, sentence, standing.place, louder)


def _pauses(standing: Standing, around: Around, now: Seams) -> Iterator[Candidate]:
    """With the pauses at the seams as long as they were."""
    for seam in now.all:
        step = seam.step(Measure.PAUSE).value
        by = max(-step, _least(standing, around, seam)) if step is not None else 0.0
        if abs(by) < _LITTLE:
            continue
        treatment = standing.treatment
        if seam.side is Side.RIGHT:
            changed = replace(treatment, tail=round(treatment.tail + by, 3))
        else:
            changed = replace(treatment, lead=round(treatment.lead + by, 3))
        yield Candidate(FixKind.PAUSE, _pause_sentence(seam.side, by), standing.place, changed)


def _pause_sentence(side: Side, by: float) -> str:
    match side, by > 0:
        case Side.LEFT, True:
            return tr("Make the pause before the patch {seconds:.2f} s longer", seconds=by)
        case Side.LEFT, False:
            return tr("Make the pause before the patch {seconds:.2f} s shorter", seconds=-by)
        case Side.RIGHT, True:
            return tr("Make the pause behind the patch {seconds:.2f} s longer", seconds=by)
        case Side.RIGHT, False:
            return tr("Make the pause behind the patch {seconds:.2f} s shorter", seconds=-by)
        case _, True:
            return tr("Make the pause that is left {seconds:.2f} s longer", seconds=by)
        case _:
            return tr("Make the pause that is left {seconds:.2f} s shorter", seconds=-by)


def _least(standing: Standing, around: Around, seam: Seam) -> float:
    """Seconds, not above 0, by which a pause can be changed at most: no more than silence is cut off."""
    clip, treatment = standing.clip, standing.treatment
    if clip is None:
        return -len(treated(None, around, treatment)) / around.sample_rate
    if seam.side is Side.RIGHT:
        return min(0.0, -quiet_end(clip.samples, clip.sample_rate) - treatment.tail)
    return min(0.0, -quiet_start(clip.samples, clip.sample_rate) - treatment.lead)


def _shifts(standing: Standing, around: Around) -> Iterator[Candidate]:
    """Each edge in the middle of the pause that it stands in or next to, with as much room tone put in, or
    silence of the take cut off, as it was moved by: the words stay where they are in time."""
    place, treatment, rate = standing.place, standing.treatment, around.sample_rate
    left, right = _to_calm(around, around.starts), _to_calm(around, around.ends)
    start, end = place.start + round(left * rate), place.end + round(right * rate)
    if left and 0 <= start < place.end:
        moved = replace(treatment, lead=round(treatment.lead - left, 3))
        yield Candidate(FixKind.SHIFT, _left_edge(left), Region(start, place.end), moved)
    if right and end > place.start:
        moved = replace(treatment, tail=round(treatment.tail + right, 3))
        yield Candidate(FixKind.SHIFT, _right_edge(right), Region(place.start, end), moved)


def _to_calm(around: Around, at: float) -> float:
    """Seconds from a moment to the middle of the nearest pause, 0 if that is too far away."""
    pauses = [(one.end, other.start) for one, other in pairwise(around.spans)]
    ways = [(start + end) / 2 - at for start, end in pauses if start - SHIFT <= at <= end + SHIFT]
    nearest = min(ways, key=abs, default=0.0)
    return nearest if _LITTLE < abs(nearest) <= SHIFT else 0.0


def _left_edge(by: float) -> str:
    if by > 0:
        return tr("Move the left edge {seconds:.2f} s later, into the pause", seconds=by)
    return tr("Move the left edge {seconds:.2f} s earlier, into the pause", seconds=-by)


def _right_edge(by: float) -> str:
    if by > 0:
        return tr("Move the right edge {seconds:.2f} s later, into the pause", seconds=by)
    return tr("Move the right edge {seconds:.2f} s earlier, into the pause", seconds=-by)
