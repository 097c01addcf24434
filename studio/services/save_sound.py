"""The sound of a take as it was received, under a name of the user's."""

from __future__ import annotations

from pathlib import Path

from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.take import Take
from studio.library.project import Project
from studio.library.writer import Writer


class AlreadyThere(BadRequest):
    """A file has the name already; ask before it is replaced."""


def check_free(path: Path, *, overwrite: bool = False) -> None:
    """Raise AlreadyThere if something has the name and shall stay."""
    if path.exists() and not overwrite:
        raise AlreadyThere(tr("There is a file named “{name}” already.", name=path.name))


def save_sound(
    take: Take, project: Project, path: Path, *, overwrite: bool = False, writer: Writer | None = None
) -> Path:
    """Write the take in the format it was asked in: its file, or for raw sound the samples alone.

    The file is there whole or not at all. Raises AlreadyThere and DiskError.
    """
    check_free(path, overwrite=overwrite)
    (writer or Writer()).write(path, project.take_sound(take))
    return path
