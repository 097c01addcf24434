"""Recordings that are not where they were, found again by name and by what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from studio.audio.fingerprint import fingerprint
from studio.core.edit import setting
from studio.core.errors import DiskError
from studio.core.language import tr
from studio.core.linked import Linked, linked
from studio.library.project import Project

MOST = 20_000
"""Files that are looked at: a folder of a life's recordings, not a whole disk."""


def missing_recordings(project: Project) -> tuple[Linked, ...]:
    """Those that the project names and that are not there."""
    return tuple(each for each in linked(project.document) if not each.below(project.folder).is_file())


def find_recording(missing: Linked, places: Iterable[Path]) -> Path | None:
    """The file in one of the folders, or below, that has its name and, where that was noted, its content;
    else one of another name that has its content. None where there is none."""
    name = Path(missing.path.replace("\\", "/")).name
    files = list(islice(_files(places), MOST))
    named = [path for path in files if path.name == name]
    if not missing.fingerprint:
        return named[0] if len(named) == 1 else None
    ending = Path(name).suffix.lower()
    others = [path for path in files if path.suffix.lower() == ending and path not in named]
    return next((path for path in (*named, *others) if _has(path, missing.fingerprint)), None)


def relink(project: Project, missing: Linked, found: Path) -> None:
    """The project names the file where it is now: a reversible edit. One inside the project goes with it.
    Raises DiskError."""
    named = str(found.absolute())
    if missing.keys[0] != "mending" and found.is_relative_to(project.folder):
        named = found.relative_to(project.folder).as_posix()
    label = tr("Find {name}", name=found.name)
    project.do(setting(project.document, label, missing.values(named)))


def find_all(project: Project) -> tuple[Path, ...]:
    """Finds what is missing beside the project, in it, and where it was; gives what was found. What is not
    found is asked for when it is wanted."""
    found = []
    for missing in missing_recordings(project) if project.writable else ():
        old = missing.below(project.folder).parent
        places = [project.folder / "recordings", project.folder.parent, old]
        path = find_recording(missing, [place for place in places if place.is_dir()])
        if path is not None:
            relink(project, missing, path)
            found.append(path)
    return tuple(found)


def _has(path: Path, wanted: str) -> bool:
    try:
        return fingerprint(path) == wanted
    except DiskError:
        return False


def _files(places: Iterable[Path]) -> Iterator[Path]:
    seen: set[Path] = set()
    for place in places:
        for folder, inner, names in os.walk(place):
            inner[:] = [name for name in inner if not name.startswith(".")]
            for name in names:
                path = Path(folder, name)
                if path not in seen:
                    seen.add(path)
                    yield path
