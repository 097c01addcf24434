"""Sound in a file that something is made from: all of it, or a stretch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.core.region import Region


@dataclass(frozen=True, slots=True)
class Passage:
    """`region` in samples of the file; None for the whole file."""

    path: Path
    region: Region | None = None
