"""How projects are named on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from studio.core.errors import BadRequest
from studio.core.language import tr

SUFFIX = ".pickup"
UNTITLED = tr("Untitled")
FORBIDDEN, LONGEST_NAME = '/\\:*?"<>|', 200
"""In names of folders: what some system refuses, and how many bytes all of them take with the ending."""


def untitled_folders(place: Path) -> Iterator[Path]:
    """Folders for projects without a name, one after another."""
    for number in range(1, 10_000):
        yield place / f"{UNTITLED}{f' {number}' if number > 1 else ''}{SUFFIX}"


def checked_name(name: str) -> str:
    """A name that every system's folders can have; BadRequest says what is wrong with it."""
    name = name.strip().removesuffix(SUFFIX).rstrip(". ")
    if not name:
        raise BadRequest(tr("A project needs a name."))
    wrong = next((c for c in name if c in FORBIDDEN or ord(c) < 32), "")
    if wrong:
        raise BadRequest(tr("A project's name cannot have “{sign}” in it.", sign=wrong))
    if len(name.encode()) > LONGEST_NAME:
        raise BadRequest(tr("This name is too long for a folder."))
    return name
