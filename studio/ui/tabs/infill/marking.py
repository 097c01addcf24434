"""From what the user marks to a patch: a new one, or another place for the one that is looked at."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from studio.core.infill import InfillRequest
from studio.core.patch import Patch, PatchKind, overlap
from studio.core.patch_advice import Surroundings, advise, outer_ends
from studio.core.region import Region
from studio.ui.reading.recording import Recording
from studio.ui.waveform.gap import Gap, gap_around

Said = Callable[[Region], str]
"""What is said in a stretch of the recording, empty where that is not known."""
Placed = Callable[[Patch], Patch]
"""A patch with `place` and `sent` as they follow from its selection, its kind and its words."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What was marked: `selection` between the outer ends of what is sent along, in samples."""

    left: int
    selection: Region
    right: int


def placed(patch: Patch) -> Patch:
    """All that is marked goes, and all the words are asked for; an insertion stands behind what is marked."""
    at = patch.selection
    place = Region(at.end, at.end) if patch.kind is PatchKind.INSERT else at
    return replace(patch, place=place, sent="")


def placed_among(patch: Patch, around: Surroundings | None) -> Patch:
    """As `placed`, but where the words of the recording are known only those that changed are asked for, and
    those as far as the next pauses."""
    if around is None or not around.words:
        return placed(patch)
    advice = advise(around, patch.kind, patch.selection, patch.text)
    return replace(patch, place=advice.place, sent=advice.sent)


def marked_in(recording: Recording, gap: Gap, around: Surroundings | None) -> Marked:
    """A gap in samples of its recording. Contexts that nobody has moved begin and end in pauses."""
    edges = (gap.left, gap.start, gap.end, gap.right)
    left, start, end, right = (min(round(each * recording.rate), recording.frames) for each in edges)
    if around is not None and gap == gap_around(gap.start, gap.end, recording.seconds):
        left, right = outer_ends(around, Region(start, end))
    return Marked(left, Region(start, end), right)


def same_kind(patch: Patch | None, before: Gap | None, gap: Gap) -> Gap:
    """A place that was moved; where words are put in it stays without length, at the edge that was moved."""
    if patch is None or before is None or patch.kind is not PatchKind.INSERT:
        return gap
    at = gap.start if gap.start != before.start else gap.end
    return Gap(min(gap.left, at), at, at, max(gap.right, at))


def new_patch(recording: str, marked: Marked, usual: InfillRequest, old: str) -> Patch:
    """A patch where nothing is changed yet: its words are those that are there."""
    return Patch(
        uuid.uuid4().hex[:12],
        recording,
        marked.selection,
        marked.selection,
        marked.left,
        marked.right,
        old=old,
        text=old,
    ).spoken_as(usual)


def moved(patch: Patch, marked: Marked, old: str) -> Patch:
    """The patch in another place. One that nothing was done with yet has the words of the new one."""
    is_bare = patch.is_draft and patch.kind is PatchKind.REPLACE
    text = old if is_bare else patch.text
    return replace(
        patch, selection=marked.selection, left=marked.left, right=marked.right, old=old, text=text
    )


def with_takes_along(before: Patch, after: Patch) -> Patch:
    """A patch in another place whose takes go with it, as long as they say what is asked for now."""
    if before.request.text != after.request.text:
        return after
    start, end = after.place.start - before.place.start, after.place.end - before.place.end
    takes = tuple(replace(take, place=_shifted(take.place, start, end)) for take in before.takes)
    return replace(after, takes=takes)


def _shifted(place: Region, start: int, end: int) -> Region:
    first = max(0, place.start + start)
    return Region(first, max(first, place.end + end))


def goes_on(patch: Patch, marked: Marked) -> bool:
    """True if what was marked is another place for `patch`, and not a place for another one."""
    return overlap(patch.selection, marked.selection)


def patch_there(patches: Iterable[Patch], marked: Marked) -> Patch | None:
    """The patch that has just that place already."""
    return next((each for each in patches if each.selection == marked.selection), None)
