"""The takes of a gap and the patches of a recording, as rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.region import Region
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.ui.speech.take_row import TakeRow
from studio.ui.tabs.infill.mending import Laid, Mending, overlap

IN_RECORDING = "in the recording"


@dataclass(frozen=True, slots=True)
class LaidRow:
    """An accepted take: when in the recording it stands (seconds), its number and its words."""

    laid: Laid
    number: int
    words: str
    at: float


def takes_of_gap(mending: Mending, takes: Mapping[str, Take]) -> tuple[Take, ...]:
    """Those that were made for the gap, or for one that shares sound with it; the oldest first."""
    if mending.gap is None:
        return ()
    found = []
    for take in takes.values():
        place = mending.gap_of(take) if take.job is TakeJob.INFILL else None
        if place is not None and overlap(place, mending.gap):
            found.append(take)
    return tuple(sorted(found, key=lambda take: take.number))


def next_seed(mending: Mending, takes: Mapping[str, Take]) -> int:
    """One that no take of the gap was made with, so that the next one is a little different."""
    return max((take.request.seed for take in takes_of_gap(mending, takes)), default=-1) + 1


def take_rows(
    mending: Mending,
    takes: Mapping[str, Take],
    hears: Callable[[Take], bool],
    heights: Callable[[str], tuple[float, ...]],
) -> tuple[TakeRow, ...]:
    """The rows of the gap's takes."""
    accepted = {each.take for each in mending.laid}
    return tuple(
        TakeRow(
            take,
            chosen=take.id == mending.chosen,
            state=IN_RECORDING if take.id in accepted else f"“{take.request.text}”",
            heights=heights(take.id),
            playing=hears(take),
            key=str(number) if number < 10 else "",
        )
        for number, take in enumerate(takes_of_gap(mending, takes), start=1)
    )


def laid_rows(mending: Mending, takes: Mapping[str, Take], rate: int) -> tuple[LaidRow, ...]:
    """The accepted takes in their order in the recording, which has `rate` Hz."""
    return tuple(
        LaidRow(each, takes[each.take].number, takes[each.take].request.text, each.gap.start / rate)
        for each in mending.laid
        if each.take in takes
    )


def same_take(mending: Mending, takes: Mapping[str, Take]) -> Take | None:
    """The whole take of this very gap that was asked for as the next one would be but for its seed; None if
    there is none."""
    wanted = mending.request.speech
    complete = (take for take in takes_of_gap(mending, takes) if take.complete)
    alike = (take for take in complete if replace(take.request, seed=0) == wanted)
    return next((take for take in alike if mending.gap_of(take) == mending.gap), None)


def laid_in(mending: Mending, project: Project) -> tuple[tuple[Region, Path], ...]:
    """The gaps that accepted takes fill, each with the file of its take."""
    takes = project.takes()
    return tuple((e.gap, project.take_path(takes[e.take])) for e in mending.laid if e.take in takes)
