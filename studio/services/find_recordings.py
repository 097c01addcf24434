"""The sound files among what somebody gives: files as they are named, and those in folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.file_names import in_order, is_recording


def find_recordings(paths: Iterable[Path], cancel: CancelToken) -> tuple[Path, ...]:
    """Every file once, in its given order; those of folders and their folders as people count, without what
    the system hides. A file that was named itself is there whatever it is called. Raises Cancelled."""
    found: dict[Path, None] = {}
    for path in paths:
        for each in _inside(path, cancel) if path.is_dir() else (path,):
            found.setdefault(each.absolute())
    return tuple(found)


def _inside(folder: Path, cancel: CancelToken) -> Iterator[Path]:
    names = []
    for path in folder.rglob("*"):
        cancel.check()
        inner = path.relative_to(folder)
        if is_recording(path.name) and not any(part.startswith(".") for part in inner.parts):
            names.append(inner)
    for inner in sorted(names, key=lambda name: (in_order(name.with_suffix("").as_posix()), name.suffix)):
        if (folder / inner).is_file():
            yield folder / inner


def stamp_of(path: Path) -> str:
    """Tells whether a file is as it was; empty if it is not there."""
    try:
        facts = path.stat()
    except OSError:
        return ""
    return f"{facts.st_size}.{facts.st_mtime_ns}"
