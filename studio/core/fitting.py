"""Words that shall take a given time: at which speed they do, and whether that still sounds natural."""

from __future__ import annotations

import math
from dataclasses import dataclass

from studio.core.language import together, tr, trn
from studio.core.speech import FASTEST_PACE, SLOWEST_PACE, pace_of

SLOWEST_NATURAL, FASTEST_NATURAL = 0.8, 1.25
"""Words a second beside the voice's own: readers slow down and hurry by so much before one hears it done."""
CLOSE = 0.02
"""The share of its target by which a length may miss it."""


@dataclass(frozen=True, slots=True)
class Fit:
    """`speed` (-1 to 1) is the one to take, `seconds` what the words take then; `fits` if that is the target.
    `sentence` says it to people."""

    speed: float
    seconds: float
    fits: bool
    sentence: str


def fit(target: float, seconds: float, speed: float, *, silence: float = 0.0, words: int = 0) -> Fit:
    """For words that take `seconds` at `speed`, of which `silence` are typed pauses, and shall take `target`
    seconds. `words` is how many there are, to say how many would have to go."""
    spoken, room = max(seconds - silence, 0.01), target - silence
    if abs(seconds - target) <= CLOSE * target:
        return Fit(speed, seconds, True, tr("It takes {seconds:.1f} s, which fits.", seconds=seconds))
    if room <= 0:
        why = tr(
            "Its pauses alone take {silence:.1f} s, more than {target:.1f} s.", silence=silence, target=target
        )
        return Fit(speed, seconds, False, why)
    wanted = pace_of(speed) * spoken / room
    pace = min(max(wanted, SLOWEST_NATURAL), FASTEST_NATURAL)
    found = silence + spoken * pace_of(speed) / pace
    if pace == wanted or abs(found - target) <= CLOSE * target:
        fits = tr("At {pace:.2f}× it takes {seconds:.1f} s, which fits.", pace=pace, seconds=found)
        return Fit(speed_of(pace), found, True, fits)
    return Fit(speed_of(pace), found, False, _why_not(target, found, pace, words, room / (found - silence)))


def speed_of(pace: float) -> float:
    """The inverse of `pace_of`: the speed, -1 to 1, at which words go so much faster than normal."""
    limit = FASTEST_PACE if pace >= 1 else 1 / SLOWEST_PACE
    return min(1.0, max(-1.0, math.log(pace) / math.log(limit)))


def _why_not(target: float, found: float, pace: float, words: int, share: float) -> str:
    if found <= target:
        return tr(
            "At {pace:g}×, the slowest that still sounds natural, it takes {seconds:.1f} s,"
            " {less:.1f} s less than {target:.1f} s. Add words or a pause.",
            pace=pace,
            seconds=found,
            less=target - found,
            target=target,
        )
    why = tr(
        "At {pace:g}×, the fastest that still sounds natural, it takes {seconds:.1f} s,"
        " {more:.1f} s more than {target:.1f} s.",
        pace=pace,
        seconds=found,
        more=found - target,
        target=target,
    )
    fewer = max(1, math.ceil(words * (1 - share)))
    leave = trn("Leave out about {count} word.", "Leave out about {count} words.", fewer)
    return together(why, leave) if words else why
