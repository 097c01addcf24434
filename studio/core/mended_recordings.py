"""The recordings that a project has patches of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from studio.core.annotations import paths_of
from studio.core.edit import Document, Json, value_at
from studio.core.patches import PATCHES, mending_of, patch_from_json
from studio.core.take import Take


@dataclass(frozen=True, slots=True)
class MendedRecording:
    """One with so many `patches`, where it lay when it was opened last: from the project's folder where the
    `path` is relative. `fingerprint` knows it again."""

    fingerprint: str
    path: str
    patches: int

    @property
    def name(self) -> str:
        """Of its file."""
        return PurePath(self.path.replace("\\", "/")).name


def mended_recordings(document: Document, takes: Mapping[str, Take]) -> tuple[MendedRecording, ...]:
    """By their names. One of which nobody noted where it lies is not among them. Quick, for it is asked with
    every key: a patch that has takes is not read whole."""
    found = value_at(document, (PATCHES,))
    counts: dict[str, int] = {}
    paths: dict[str, str] = {}
    for identity, value in found.items() if isinstance(found, Mapping) else ():
        recording = value["recording"]
        if value["takes"] or not patch_from_json(identity, value).is_draft:
            counts[recording] = counts.get(recording, 0) + 1
            paths[recording] = paths.get(recording) or _sent_from(value["takes"], takes)
    mending = mending_of(document)
    paths |= {mending.fingerprint: mending.recording} | paths_of(document)
    known = (MendedRecording(each, paths[each], count) for each, count in counts.items() if paths[each])
    return tuple(sorted(known, key=lambda each: (each.name.casefold(), each.path)))


def _sent_from(made: Sequence[Json], takes: Mapping[str, Take]) -> str:
    """Where takes were made from, for projects in which nobody noted it."""
    there = (takes[each["id"]] for each in made if each["id"] in takes)
    return next((take.inputs[0].path for take in there if take.inputs), "")
