"""The recordings that a project is about and that lie elsewhere: where its document names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from studio.core.annotations import path_value, paths_of
from studio.core.edit import MISSING, Document, Json, value_at
from studio.core.patches import PATCHES
from studio.core.pickups.worklist import KEY as PICKUPS
from studio.core.pickups.worklist import worklist_of
from studio.core.voice_batch import KEY as BATCH
from studio.core.voice_batch import BatchFile, batch_of, moved_file_value

_PLACES = ((("mending", "recording"), ("mending", "fingerprint")), (("voice_changer", "recording"), None))


@dataclass(frozen=True, slots=True)
class Linked:
    """`path` as the document has it, from the project's folder where it is relative; `fingerprint` empty
    where none was noted; `keys` are where it stands; `file` is what is known of one of the batch."""

    path: str
    fingerprint: str
    keys: tuple[str, ...]
    file: BatchFile | None = None

    def below(self, folder: Path) -> Path:
        """The file, for a project in `folder`."""
        return folder / self.path

    def values(self, path: str, stamp: str) -> dict[tuple[str, ...], Json]:
        """What an edit sets so that it is found at another path; `stamp` as `BatchFile` has it."""
        return {self.keys: path} if self.file is None else moved_file_value(self.file, path, stamp)


def linked(document: Document) -> Iterator[Linked]:
    """All of them, in each place that names one. What was only open once is none of the project's."""
    for keys, mark in _PLACES:
        path = value_at(document, keys)
        if isinstance(path, str) and path:
            found = value_at(document, mark) if mark else MISSING
            yield Linked(path, found if isinstance(found, str) else "", keys)
    mended = _mended(document)
    for recording, path in paths_of(document).items():
        if recording in mended:
            yield Linked(path, recording, next(iter(path_value(recording, path))))
    worklist = worklist_of(document)
    for row in worklist.rows if worklist is not None else ():
        if row.path:
            yield Linked(row.path, row.fingerprint, (PICKUPS, "rows", row.id, "path"))


def batched(document: Document) -> Iterator[Linked]:
    """The files of the Voice Changer's batch that are known by what is in them. No copy of a project takes
    them along: what was made of them is there without them."""
    for file in batch_of(document).files:
        if file.fingerprint:
            yield Linked(file.path, file.fingerprint, (BATCH, "files", file.path), file)


def _mended(document: Document) -> set[str]:
    """The fingerprints of those that have patches."""
    patches = value_at(document, (PATCHES,))
    return {each["recording"] for each in patches.values()} if isinstance(patches, Mapping) else set()
