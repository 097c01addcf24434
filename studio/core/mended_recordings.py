"""The recordings that a project has patches of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from studio.core.annotations import paths_of
from studio.core.edit import Document
from studio.core.patch import Patch
from studio.core.patches import mending_of, patches_of
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
    """By their names. One of which nobody noted where it lies is not among them."""
    counts: dict[str, int] = {}
    paths: dict[str, str] = {}
    for patch in patches_of(document):
        if not patch.is_draft:
            counts[patch.recording] = counts.get(patch.recording, 0) + 1
            paths[patch.recording] = paths.get(patch.recording) or _sent_from(patch, takes)
    mending = mending_of(document)
    paths |= {mending.fingerprint: mending.recording} | paths_of(document)
    found = (MendedRecording(each, paths[each], count) for each, count in counts.items() if paths[each])
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.path)))


def _sent_from(patch: Patch, takes: Mapping[str, Take]) -> str:
    """Where its takes were made from, for projects in which nobody noted it."""
    made = (takes[each.id] for each in patch.takes if each.id in takes)
    return next((take.inputs[0].path for take in made if take.inputs), "")
