"""Recordings that are not where they were, found again by name and by what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from studio.audio.fingerprint import fingerprint
from studio.core.annotations import KEY as NOTED
from studio.core.cancel import CancelToken
from studio.core.edit import Document, Json, setting
from studio.core.errors import DiskError
from studio.core.language import tr
from studio.core.linked import Linked, batched, linked
from studio.core.voice_batch import KEY as BATCH
from studio.library.project import Project
from studio.services.find_recordings import stamp_of

IN_FULL = ("mending", "pickups")
"""The parts of a document that name a recording in full even where it is inside the project."""
ONLY_BESIDE = (NOTED, BATCH)
"""Those that are not open anywhere: there may be hundreds of them."""
Values = dict[tuple[str, ...], Json]
MOST = 20_000
"""Files that are looked at: a folder of a life's recordings, not a whole disk."""


def missing_recordings(project: Project) -> tuple[Linked, ...]:
    """Those that the project names and that are not there, each once, with its fingerprint where one was
    noted in any of the places that name it."""
    found: dict[Path, Linked] = {}
    for each in _named(project.document):
        path = each.below(project.folder)
        if not path.is_file() and not (path in found and found[path].fingerprint):
            found[path] = each
    return tuple(found.values())


def find_recording(missing: Linked, places: Iterable[Path], cancel: CancelToken | None = None) -> Path | None:
    """The file in one of the folders, or below, that has its name and, where that was noted, its content;
    else one of another name that has its content. None where there is none. Raises Cancelled."""
    name, go_on = _name(missing), cancel or CancelToken()
    files = list(islice(_files(places, go_on), MOST))
    named = [path for path in files if path.name == name]
    if not missing.fingerprint:
        return named[0] if len(named) == 1 else None
    ending = Path(name).suffix.lower()
    others = [path for path in files if path.suffix.lower() == ending and path not in named]
    for path in (*named, *others):
        go_on.check()
        if _has(path, missing.fingerprint):
            return path
    return None


def relink(project: Project, lost: Path, found: Path) -> None:
    """The recording that was at `lost` is at `found`: every place of the project that names it does so where
    it is now, and where others are missing that lay beside it and lie beside it again, so do they. One
    reversible edit, or none where nothing is to be changed. Raises DiskError."""
    keep_found(project, found, where_found(project, lost, found))


def where_found(project: Project, lost: Path, found: Path, cancel: CancelToken | None = None) -> Values:
    """What `relink` sets. It looks into files: not for the GUI thread where there may be many. Raises
    Cancelled."""
    values = _renamed(project, lost, found)
    for each in missing_recordings(project):
        if cancel is not None:
            cancel.check()
        old = each.below(project.folder)
        beside = found.parent / _name(each)
        if old != lost and old.parent == lost.parent and _is_it(beside, each):
            values |= _renamed(project, old, beside)
    return values


def keep_found(project: Project, found: Path, values: Values) -> None:
    """The edit of `relink`. Raises DiskError."""
    edit = setting(project.document, tr("Find {name}", name=found.name), values)
    if edit.changes:
        project.do(edit)


def is_same(path: Path, known: str) -> bool:
    """Whether the file has that fingerprint."""
    return _has(path, known)


def _named(document: Document) -> Iterator[Linked]:
    return chain(linked(document), batched(document))


def _renamed(project: Project, lost: Path, found: Path) -> Values:
    """A file inside the project goes with it."""
    found = found.absolute()
    inside = found.is_relative_to(project.folder)
    below = found.relative_to(project.folder).as_posix() if inside else str(found)
    values: Values = {}
    for each in _named(project.document):
        if each.below(project.folder) == lost:
            values |= each.values(str(found) if each.keys[0] in IN_FULL else below, stamp_of(found))
    return values


def _name(missing: Linked) -> str:
    return Path(missing.path.replace("\\", "/")).name


def _is_it(path: Path, missing: Linked) -> bool:
    return path.is_file() and (not missing.fingerprint or _has(path, missing.fingerprint))


def find_all(project: Project, cancel: CancelToken | None = None) -> tuple[Path, ...]:
    """Finds what is missing beside the project, in it, and where it was; gives what was found. One that is
    not open anywhere is not looked for in folders below. What is not found is asked for when it is wanted.
    Raises DiskError and Cancelled; what was found before stays found."""
    found = []
    in_use = {
        each.below(project.folder) for each in _named(project.document) if each.keys[0] not in ONLY_BESIDE
    }
    left = _places(project)
    for missing in missing_recordings(project) if project.writable else ():
        old = missing.below(project.folder)
        places = [project.folder / "recordings", project.folder.parent, old.parent]
        beside = (place / _name(missing) for place in places if missing.fingerprint)
        path = next((each for each in beside if _is_it(each, missing)), None)
        if path is None and old in in_use:
            path = find_recording(missing, [place for place in places if place.is_dir()], cancel)
        if path is not None:
            found.append(path)
            if old in left:  # Else it was found with another one.
                relink(project, old, path)
                left = _places(project)
    return tuple(found)


def _places(project: Project) -> set[Path]:
    return {each.below(project.folder) for each in _named(project.document)}


def _has(path: Path, wanted: str) -> bool:
    try:
        return fingerprint(path) == wanted
    except DiskError:
        return False


def _files(places: Iterable[Path], cancel: CancelToken) -> Iterator[Path]:
    seen: set[Path] = set()
    for place in places:
        for folder, inner, names in os.walk(place):
            cancel.check()
            inner[:] = [name for name in inner if not name.startswith(".")]
            for name in names:
                path = Path(folder, name)
                if path not in seen:
                    seen.add(path)
                    yield path
