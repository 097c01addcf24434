"""What stands on either side of a gap, measured."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.likeness.cleaning import room_spectrum, tone_power
from studio.engine.likeness.heard import active_level, check_sounding, voiced_seconds
from studio.engine.likeness.profile import Profile, profile_of
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import Real, anatomy
from studio.engine.speech.model import SAMPLE_RATE

LISTENED = 10.0
"""Seconds of each side that are listened to, those next to the gap."""
UNHEARD = -26.0
"""dBFS of a middle where nobody speaks on either side."""
_A_WORD, _ENOUGH = 0.1, 0.6
_SILENT, _PAUSED = 20.0, 10.0
_NEAR = 3.0
_BELOW = 20.0
_PAUSE = np.zeros(round(0.3 * SAMPLE_RATE), np.float32)


@dataclass(frozen=True, slots=True)
class Context:
    """`profile` and `rate` (syllables a second) of the speech around, None where there is too little of it;
    the `level` of the speech next to the gap in dBFS; the power `room` of its quiet, see `room_spectrum`."""

    profile: Profile | None
    rate: float | None
    level: float
    room: Real


def context_of(left: FloatArray | None, right: FloatArray | None) -> Context:
    """The context in what stands before and behind a gap (float32 mono, 24 kHz). BadSound where neither side
    is there, or neither can be heard."""
    sides = [side for side in (_end(left), _start(right)) if side is not None]
    if not sides:
        raise BadSound("There is no sound on either side of the gap: an infill needs at least one.")
    heard = np.concatenate([part for side in sides for part in (side, _PAUSE)])
    check_sounding(heard, "The sound around the gap")
    parts = anatomy(heard)
    spoken = voiced_seconds(parts)
    level = _level(left, right) if spoken > _A_WORD else UNHEARD
    room = _held(room_spectrum(np.concatenate(sides)), level)
    if spoken < _ENOUGH:
        return Context(None, None, level, room)
    return Context(profile_of(parts), syllable_rate(parts), level, room)


def _held(room: Real, level: float) -> Real:
    """The room at least 20 dB below the speech: where nobody pauses, the quietest frames are no room."""
    most = 10 ** ((level - _BELOW) / 10)
    return np.asarray(room * min(1.0, most / max(tone_power(room), 1e-20)))


def _level(left: FloatArray | None, right: FloatArray | None) -> float:
    """The mean level of the sides; one that is silent beside the other does not count."""
    near = round(_NEAR * SAMPLE_RATE)
    levels = []
    if (before := _end(left)) is not None:
        levels.append(_speech_level(before, before[-near:]))
    if (behind := _start(right)) is not None:
        levels.append(_speech_level(behind, behind[:near]))
    audible = [level for level in levels if level > max(levels) - _SILENT]
    return sum(audible) / len(audible)


def _speech_level(whole: FloatArray, near: FloatArray) -> float:
    """The level next to the gap, unless there is a long pause there."""
    around, beside = active_level(whole), active_level(near)
    return beside if beside > around - _PAUSED else around


def _end(side: FloatArray | None) -> FloatArray | None:
    return _cut(side, -round(LISTENED * SAMPLE_RATE))


def _start(side: FloatArray | None) -> FloatArray | None:
    return _cut(side, round(LISTENED * SAMPLE_RATE))


def _cut(side: FloatArray | None, samples: int) -> FloatArray | None:
    """The first samples of a side, or the last if negative; None where there are none."""
    if side is None or not len(side):
        return None
    return side[:samples] if samples > 0 else side[samples:]
