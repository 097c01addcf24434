"""The takes of a patch and the patches of a recording, as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studio.audio.patch_file import PatchFile
from studio.core.patch import AS_RECORDED, Patch, PatchState, PatchTake
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.ui.tabs.infill.takes_view import PatchTakeRow

Takes = Mapping[str, Take]


@dataclass(frozen=True, slots=True)
class PatchRow:
    """A patch in the list: how far it is, when it stands (seconds), the number of its chosen take (0 for
    none), and whether it is in sight. `verdict` is that of its worst seam, empty where it is not known, and
    `listen` says in two words what is to be listened to."""

    patch: Patch
    state: PatchState
    at: float
    number: int
    current: bool
    verdict: str = ""
    listen: str = ""


def takes_of(patch: Patch | None, takes: Takes) -> tuple[Take, ...]:
    """Those that were made for it and are on the disk, in the order in which they came."""
    return tuple(takes[each.id] for each in patch.takes if each.id in takes) if patch is not None else ()


def next_seed(patch: Patch, takes: Takes) -> int:
    """One that no take of the patch was made with, so that the next one is a little different."""
    return max((take.request.seed for take in takes_of(patch, takes)), default=-1) + 1


def take_rows(
    patch: Patch | None,
    takes: Iterable[Take],
    hears: Callable[[Take], bool],
    heights: Callable[[str], tuple[float, ...]],
    blind: Iterable[str] = (),
) -> tuple[PatchTakeRow, ...]:
    """The rows of its takes, numbered from 1 in the order in which they are given."""
    if patch is None:
        return ()
    return tuple(
        PatchTakeRow(
            take,
            chosen=take.id == patch.chosen,
            state="" if take.request.text == patch.request.text else f"“{take.request.text}”",
            heights=heights(take.id),
            playing=hears(take),
            key=str(number) if number < 10 else "",
            number=number,
            blind=bool(blind),
        )
        for number, take in enumerate(takes, start=1)
    )


def state_of(patch: Patch, takes: Takes) -> PatchState:
    """How far it is; a take that is not on the disk counts for none."""
    chosen = takes.get(patch.chosen)
    known = patch if chosen is not None else replace(patch, chosen="")
    return known.state(chosen.request.text if chosen is not None else "")


def patch_rows(patches: Iterable[Patch], takes: Takes, rate: int, current: str) -> tuple[PatchRow, ...]:
    """The patches of a recording of `rate` Hz in their order, without one that nothing was done with yet."""
    return tuple(
        PatchRow(
            patch,
            state_of(patch, takes),
            patch.marked.start / rate,
            next((n for n, take in enumerate(patch.takes, 1) if take.id == patch.chosen), 0),
            patch.id == current,
        )
        for patch in patches
        if not patch.is_draft
    )


def missing(rows: Iterable[PatchRow]) -> tuple[Patch, ...]:
    """The patches that have no take of their words yet, but words."""
    wanted = (PatchState.NOT_MADE, PatchState.STALE)
    return tuple(row.patch for row in rows if row.state in wanted and row.patch.request.text.strip())


def same_take(patch: Patch, takes: Takes, learned: Callable[[str], bool]) -> Take | None:
    """The whole take that was asked for as the next one would be but for its seed; None if there is none.
    `learned` tells whether a voice is one that was learned from recordings."""
    wanted = patch.request.speech
    complete = (take for take in takes_of(patch, takes) if take.complete)

    def asked(take: Take) -> SpeechRequest:
        as_recorded = patch.voice_id == AS_RECORDED and learned(take.request.voice_id)
        voice = AS_RECORDED if as_recorded else take.request.voice_id
        return replace(take.request, seed=0, voice_id=voice)

    return next((take for take in complete if asked(take) == wanted), None)


def strays(patches: Sequence[Patch], takes: Takes, recording: Path) -> dict[str, list[PatchTake]]:
    """Takes on the disk that belong to patches of a recording and are not among theirs, by the patches' ids:
    the studio was closed before they could be."""
    known = {take.id for patch in patches for take in patch.takes}
    found: dict[str, list[PatchTake]] = {}
    for take in takes.values():
        if take.job is not TakeJob.INFILL or take.id in known:
            continue
        for patch in patches:
            if _was_for(take, patch, recording):
                found.setdefault(patch.id, []).append(PatchTake(take.id, patch.place))
                break
    return found


def _was_for(take: Take, patch: Patch, recording: Path) -> bool:
    sides = {each.part: each for each in take.inputs if each.path == str(recording)}
    left, right = sides.get("left_audio"), sides.get("right_audio")
    fits = (left is None or left.end == patch.place.start) and (
        right is None or right.start == patch.place.end
    )
    return bool(sides) and fits and take.request.text == patch.request.text


def take_in(patch: Patch | None, take_id: str, project: Project) -> PatchFile | None:
    """A take of a patch as it stands in its place, None if it has none of that id."""
    found = next((each for each in patch.takes if each.id == take_id), None) if patch is not None else None
    take = project.takes().get(take_id)
    if found is None or take is None:
        return None
    return PatchFile(found.place, project.take_path(take), found.treatment)
