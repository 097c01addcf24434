"""A project as a copy that stands by itself: with the recordings that it is about, as a folder or in one
file."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from studio.core.errors import DiskFull
from studio.core.language import tr
from studio.core.linked import linked
from studio.library.names import SUFFIX
from studio.library.project import Project
from studio.library.project_files import JOURNAL, PROJECT, check_free
from studio.library.writer import Writer
from studio.library.zipped_project import zip_up

SPARE = 64 << 20
ZIP = ".zip"


class CopyProject:
    """`copy_project(project, target)`: a copy in `target`, which must not be there yet: a folder, or one file
    if its name ends in `.zip`. The project stays as it is, and open; work may go on meanwhile.

    Raises BadRequest (something is there, or a take is being made), DiskFull and other DiskErrors; then
    nothing of the copy is left.
    """

    def __init__(self, writer: Writer | None = None, free: Callable[[Path], int] | None = None) -> None:
        self._writer = writer or Writer()
        self._free = free or (lambda folder: shutil.disk_usage(folder).free)

    def __call__(self, project: Project, target: Path) -> Path:
        check_free(target)
        self._writer.make_folder(target.parent)
        self._check_room(project, target)
        unfinished = target.with_name(f".{uuid.uuid4().hex[:12]}.part")
        inside = unfinished / f"{target.name.removesuffix(ZIP).removesuffix(SUFFIX)}{SUFFIX}"
        try:
            self._copied(project, inside)
            if target.name.endswith(ZIP):
                zip_up(inside, target, self._writer)
            else:
                self._writer.move(inside, target)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        return target

    def _copied(self, project: Project, copy: Path) -> None:
        self._writer.make_folder(copy)
        with project.at_rest():  # The two files that change; takes never do.
            small = {name: (project.folder / name).read_bytes() for name in (PROJECT, JOURNAL)}
        for name, content in small.items():
            self._writer.write(copy / name, content)
        self._writer.copy_folder(project.folder, copy, leave_out=frozenset({*small, ".lock"}))
        for each in linked(project.document):
            self._take_along(each.below(project.folder), project.folder, copy / "recordings")

    def _take_along(self, recording: Path, folder: Path, place: Path) -> None:
        if not recording.is_file() or recording.is_relative_to(folder) or (place / recording.name).exists():
            return
        self._writer.make_folder(place)
        self._writer.copy(recording, place / recording.name)

    def _check_room(self, project: Project, target: Path) -> None:
        size = 0
        for path in (
            *project.folder.rglob("*"),
            *{each.below(project.folder) for each in linked(project.document)},
        ):
            with suppress(OSError):
                size += path.stat().st_size
        times = 2 if target.name.endswith(ZIP) else 1
        if self._free(target.parent) < times * size + SPARE:
            raise DiskFull(tr("The disk has no room for a copy of this project."))
