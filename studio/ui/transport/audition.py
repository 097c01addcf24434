"""What the keys of the transport play around a cursor and a selection, as audio editors have them.

A tab whose sound has a cursor answers `Tab.spot()`: it gives the player its sound, if that has another, and
says where cursor and selection are in it. The window asks the tab in front whenever one of these keys is
pressed, and a tab's own buttons may do the same:

    transport.hear(Hearing.CUT, Spot(cursor, (begin, end)))    # False if there was nothing to play

Times are seconds of what the player has. After each, the player stands where it stood before.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PRE_ROLL, POST_ROLL = 2.0, 2.0
"""Seconds heard before and after a cut."""
EDGE = 1.0
"""Seconds heard on one side of an edge."""

Parts = tuple[tuple[float, float], ...]


class Hearing(StrEnum):
    """What can be heard; the values are the names of the window's actions."""

    FROM_CURSOR = "from_cursor"
    SELECTION = "selection"
    LOOP_SELECTION = "loop_selection"
    CUT = "cut"
    TO_SELECTION = "to_selection"
    BEFORE_START = "before_start"
    AFTER_START = "after_start"
    BEFORE_END = "before_end"
    AFTER_END = "after_end"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the cursor is, and the selection from second to second, None for none."""

    cursor: float = 0.0
    selection: tuple[float, float] | None = None


def parts_of(hearing: Hearing, spot: Spot, duration: float) -> Parts:
    """The stretches to play, within the sound; none where there is no selection for it."""
    if spot.selection is None:
        return ()
    start, end = spot.selection
    before = spot.cursor if spot.cursor < start else start - PRE_ROLL
    wanted: dict[Hearing, Parts] = {
        Hearing.SELECTION: ((start, end),),
        Hearing.LOOP_SELECTION: ((start, end),),
        Hearing.CUT: ((start - PRE_ROLL, start), (end, end + POST_ROLL)),
        Hearing.TO_SELECTION: ((before, start),),
        Hearing.BEFORE_START: ((start - EDGE, start),),
        Hearing.AFTER_START: ((start, start + EDGE),),
        Hearing.BEFORE_END: ((end - EDGE, end),),
        Hearing.AFTER_END: ((end, end + EDGE),),
    }
    within = ((max(0.0, begin), min(stop, duration)) for begin, stop in wanted.get(hearing, ()))
    return tuple((begin, stop) for begin, stop in within if begin < stop)
