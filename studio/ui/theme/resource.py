"""Where the window's files lie: beside the package `studio.resources`, in a checkout and in a frozen program.

`importlib.resources` would find them as well, and takes a tenth of the time of an empty window to load.
"""

from __future__ import annotations

from pathlib import Path

import studio.resources

FOLDER = Path(studio.resources.__path__[0])


def resource(*names: str) -> Path:
    """The path of a file in the resources."""
    return FOLDER.joinpath(*names)
