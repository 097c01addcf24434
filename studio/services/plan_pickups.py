"""From a pickup list and recordings to one that can be worked on: rows, and patches where they are sure."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.patch import Patch, PatchKind
from studio.core.pickups.joining import Clash
from studio.core.pickups.patching import Manner
from studio.core.pickups.pickup import Pickup, PickupList
from studio.core.pickups.worklist import Row, Worklist
from studio.core.region import Region
from studio.library.word_files import WordFiles
from studio.services.choose_take import ChooseTake
from studio.services.make_take import untold
from studio.services.match_pickups import (
    Found,
    MatchPickups,
    Patches,
    PutRight,
    RecordingPatches,
    as_heard,
)
from studio.services.receiving import Progress

STILL = 0.5
"""Seconds by which a place may have moved since it was found."""
OTHER_WORDS = tr("The recording or its words changed: the place is not there any more. Match the list anew.")


@dataclass(frozen=True, slots=True)
class Plan:
    """The list, and the patches that its rows became."""

    worklist: Worklist
    patches: tuple[Patch, ...]


def new_id(_: Pickup) -> str:
    """An id for a patch of a project."""
    return uuid.uuid4().hex[:12]


class PlanPickups:
    """`plan_pickups(listed, name, recordings, files, manner, cancel)`: a patch for each line whose place is
    sure; of the others the places that they may have. Raises as `MatchPickups`."""

    def __init__(self, match: MatchPickups, choose: ChooseTake) -> None:
        self._match, self._choose = match, choose

    def __call__(
        self,
        listed: PickupList,
        name: str,
        recordings: Sequence[Path],
        files: WordFiles,
        manner: Manner,
        cancel: CancelToken,
        *,
        put_right: PutRight = as_heard,
        progress: Progress = untold,
    ) -> Plan:
        found = self._match(
            listed.pickups,
            recordings,
            files,
            cancel,
            language=manner.language,
            put_right=put_right,
            progress=progress,
        )
        sure = [each for each in found if each.match.is_sure]
        patches = self._match.patches(sure, manner, cancel, identity=new_id, progress=progress)
        paths = tuple(str(path) for path in recordings)
        worklist = Worklist(name, _rows(found, patches), listed.unread, paths)
        return Plan(worklist, self._closed(patches, cancel))

    def _closed(self, patches: Patches, cancel: CancelToken) -> tuple[Patch, ...]:
        """The patches, those that only take words out with their gaps closed."""
        return tuple(
            self._choose.close(here.recording, each.patch, cancel, others=_others(here, each.patch))
            if each.patch.kind is PatchKind.REMOVE
            else each.patch
            for here in patches.recordings
            for each in here.placed
        )

    def place(
        self,
        row: Row,
        number: int,
        files: WordFiles,
        manner: Manner,
        cancel: CancelToken,
        *,
        put_right: PutRight = as_heard,
    ) -> tuple[Row, Patch]:
        """The row at its place of that number, from 0, with the patch that it becomes there. Raises
        BadRequest if the recording is another one since."""
        wanted = row.match.candidates[number]
        pickup = replace(row.pickup, recording="")
        [found] = self._match(
            [pickup], [Path(row.path)], files, cancel, language=manner.language, put_right=put_right
        )
        starts = [abs(each.start - wanted.start) for each in found.match.candidates]
        if found.recording is None or not starts or min(starts) > STILL:
            raise BadRequest(found.match.reason or OTHER_WORDS)
        settled = replace(found, match=found.match.at(starts.index(min(starts))))
        [here] = self._match.patches([settled], manner, cancel, identity=new_id).recordings
        [patch] = self._closed(Patches((here,)), cancel)
        match = replace(settled.match, pickup=row.pickup)
        return replace(row, match=match, patch=patch.id), patch


def _others(here: RecordingPatches, patch: Patch) -> list[Region]:
    return [each.patch.place for each in here.placed if each.patch.id != patch.id]


def _rows(found: Sequence[Found], patches: Patches) -> tuple[Row, ...]:
    by_number = {
        number: each.patch.id
        for here in patches.recordings
        for each in here.placed
        for number in each.numbers
    }
    clashes = {clash.number: clash for clash in patches.clashes}
    return tuple(_row(each, by_number, clashes.get(each.pickup.number)) for each in found)


def _row(found: Found, by_number: dict[int, str], clash: Clash | None) -> Row:
    number, known, match = found.pickup.number, found.recording, found.match
    if clash is not None:
        reason = tr("Line {number} mends the same words already.", number=clash.earlier)
        match = replace(match, candidates=(), reason=reason)
    return Row(
        f"r{number}",
        match,
        str(known.path) if known is not None else "",
        known.fingerprint if known is not None else "",
        by_number.get(number, ""),
    )
