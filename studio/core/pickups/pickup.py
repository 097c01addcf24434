"""A pickup: a line of a list that says what shall be mended in a recording."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.patch import PatchKind


@dataclass(frozen=True, slots=True)
class Pickup:
    """`new` words instead of `old`; both as the list has them, either may be empty.

    `number` counts from 1 in the list; `recording` is a file's name as it is written there, empty where the
    list does not say. `start` and `end` are seconds, None where the list has none: a hint for a place, or a
    stretch if both are there. `before` and `after` are words that stand around the place.
    """

    number: int
    kind: PatchKind
    old: str = ""
    new: str = ""
    recording: str = ""
    start: float | None = None
    end: float | None = None
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A line of a list that is no pickup, and why, in a clause without a full stop."""

    number: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class PickupList:
    """What a list says, in its order, and those of its lines that say nothing that can be done."""

    pickups: tuple[Pickup, ...]
    unread: tuple[Unread, ...] = ()
