"""The recording that is mended to learn how: a voice of this computer's, with one wrong word in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from studio.core.errors import DiskError
from studio.ui.theme.resource import resource
from studio.ui.waveform.gap import Gap, gap_around

SECONDS: Final = 8.68
WRONG: Final = (5.21, 5.71)
"""Where “Thursday” is said, in seconds."""
RIGHT: Final = "Friday"
NAME: Final = "harbour concert.flac"


def example_in(folder: Path) -> Path:
    """The example as a file of `folder`, where it stays with the project. Raises DiskError."""
    target = folder / NAME
    if not target.exists():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(resource("example.flac"), target)
        except OSError as fault:
            raise DiskError(f"The example cannot be put into “{folder}”.") from fault
    return target


def example_gap() -> Gap:
    """Around the wrong word."""
    return gap_around(*WRONG, SECONDS)
