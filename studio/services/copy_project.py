"""A project as a copy that stands by itself: with the recordings that it is about, as a folder or in one
file."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.errors import DiskFull
from studio.core.language import tr
from studio.core.linked import linked
from studio.library.names import SUFFIX
from studio.library.project import Project
from studio.library.project_files import JOURNAL, PROJECT, check_free
from studio.library.writer import Writer
from studio.library.zipped_project import zip_up
from studio.services.make_take import untold
from studio.services.receiving import Progress

SPARE = 64 << 20
ZIP = ".zip"


class CopyProject:
    """`copy_project(project, target, cancel, progress=…)`: a copy in `target`, which must not be there yet: a
    folder, or one file if its name ends in `.zip`. The project stays as it is, and open; work may go on
    meanwhile.

    Raises BadRequest (something is there, or a take is being made), DiskFull and other DiskErrors, and
    Cancelled; then nothing of the copy is left.
    """

    def __init__(self, writer: Writer | None = None, free: Callable[[Path], int] | None = None) -> None:
        self._writer = writer or Writer()
        self._free = free or (lambda folder: shutil.disk_usage(folder).free)

    def __call__(
        self, project: Project, target: Path, cancel: CancelToken, *, progress: Progress = untold
    ) -> Path:
        check_free(target)
        self._writer.make_folder(target.parent)
        way = _Way(self._checked_size(project, target), cancel, progress)
        unfinished = target.with_name(f".{uuid.uuid4().hex[:12]}.part")
        inside = unfinished / f"{target.name.removesuffix(ZIP).removesuffix(SUFFIX)}{SUFFIX}"
        try:
            self._copied(project, inside, way)
            cancel.check()
            if target.name.endswith(ZIP):
                zip_up(inside, target, self._writer, way.go)
            else:
                self._writer.move(inside, target)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        return target

    def _copied(self, project: Project, copy: Path, way: _Way) -> None:
        self._writer.make_folder(copy)
        with project.at_rest():  # The two files that change; takes never do.
            small = {name: (project.folder / name).read_bytes() for name in (PROJECT, JOURNAL)}
        for name, content in small.items():
            self._writer.write(copy / name, content)
        left_out = frozenset({*small, ".lock"})
        self._writer.copy_folder(project.folder, copy, leave_out=left_out, told=way.go_over)
        for each in linked(project.document):
            self._take_along(each.below(project.folder), project.folder, copy / "recordings", way)

    def _take_along(self, recording: Path, folder: Path, place: Path, way: _Way) -> None:
        if not recording.is_file() or recording.is_relative_to(folder) or (place / recording.name).exists():
            return
        way.go_over(recording)
        self._writer.make_folder(place)
        self._writer.copy(recording, place / recording.name)

    def _checked_size(self, project: Project, target: Path) -> int:
        """Bytes that will be written; DiskFull where there is no room for them."""
        linked_to = {each.below(project.folder) for each in linked(project.document)}
        size = sum(map(_size, {*project.folder.rglob("*"), *linked_to}))
        size *= 2 if target.name.endswith(ZIP) else 1
        if self._free(target.parent) < size + SPARE:
            raise DiskFull(tr("The disk has no room for a copy of this project."))
        return size


class _Way:
    """How far a copy of so many bytes is, and whether to go on."""

    def __init__(self, size: int, cancel: CancelToken, progress: Progress) -> None:
        self._size, self._cancel, self._progress = max(1, size), cancel, progress
        self._done = 0

    def go(self, count: int) -> None:
        """So many bytes more are written now; raises Cancelled."""
        self._cancel.check()
        self._progress(tr("Saving a copy"), min(1.0, self._done / self._size))
        self._done += count

    def go_over(self, path: Path) -> None:
        """A file is copied now; raises Cancelled."""
        self.go(_size(path))


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
