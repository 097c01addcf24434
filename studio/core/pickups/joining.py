"""Pickups of the same phrase become one patch: what is sent for one would hold the other's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studio.core.hearing import HeardWord
from studio.core.patch import Patch, PatchKind, overlap
from studio.core.pickups.matching import Candidate
from studio.core.pickups.pickup import Pickup
from studio.core.region import Region

APART = 0.3
"""Seconds of the recording between two patches at least: less is not worth two more seams."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One patch for the pickups of these `numbers`: `pickup` says what all of them say, at `place`."""

    numbers: tuple[int, ...]
    pickup: Pickup
    place: Candidate
    patch: Patch


@dataclass(frozen=True, slots=True)
class Clash:
    """The pickup of that number mends words that an `earlier` one does already."""

    number: int
    earlier: int


PatchOf = Callable[[Pickup, Candidate], Patch]


def joined(
    placed: Sequence[Placed], words: Sequence[HeardWord], rate: int, patch_of: PatchOf
) -> tuple[tuple[Placed, ...], tuple[Clash, ...]]:
    """Patches of one recording of `rate` Hz that are APART, in the order of their places. Two pickups whose
    patches would be nearer are said together; of two that mend the same words the earlier one counts."""
    kept, clashes = _without_clashes(sorted(placed, key=lambda each: each.numbers))
    done: list[Placed] = []
    for each in sorted(kept, key=lambda one: (one.place.first, one.place.last, one.place.start)):
        while done and _touch(done[-1].patch.place, each.patch.place, round(APART * rate)):
            each = _both(done.pop(), each, words, patch_of)
        done.append(each)
    return tuple(done), clashes


def _without_clashes(placed: Sequence[Placed]) -> tuple[list[Placed], tuple[Clash, ...]]:
    kept: list[Placed] = []
    clashes: list[Clash] = []
    for each in placed:
        rival = next((one for one in kept if _same_words(one, each)), None)
        if rival is None:
            kept.append(each)
        else:
            clashes.append(Clash(each.numbers[0], rival.numbers[0]))
    return kept, tuple(clashes)


def _same_words(one: Placed, other: Placed) -> bool:
    """Whether both take a word, or put words into the same gap."""
    first, second = one.place, other.place
    if first.first == first.last and second.first == second.last:
        return first.first == second.first and overlap(one.patch.selection, other.patch.selection)
    return first.first < second.last and second.first < first.last


def _touch(one: Region, other: Region, apart: int) -> bool:
    return one.start < other.end + apart and other.start < one.end + apart


def _both(one: Placed, other: Placed, words: Sequence[HeardWord], patch_of: PatchOf) -> Placed:
    """What both say, as one replacement of the words from the first to the last."""
    first, last = min(one.place.first, other.place.first), max(one.place.last, other.place.last)
    between = " ".join(word.word for word in words[one.place.last : other.place.first])
    new = " ".join(filter(None, (one.pickup.new, between, other.pickup.new)))
    old = " ".join(word.word for word in words[first:last])
    if first == last:
        return replace(one, numbers=(*one.numbers, *other.numbers))
    confidence = min(one.place.confidence, other.place.confidence)
    place = Candidate(first, last, words[first].start, words[last - 1].end, old, confidence)
    pickup = Pickup(min(one.numbers), PatchKind.REPLACE, old, new, one.pickup.recording)
    numbers = tuple(sorted((*one.numbers, *other.numbers)))
    patch = replace(patch_of(pickup, place), id=one.patch.id)
    return Placed(numbers, pickup, place, patch)
