"""Where a dialog that asks for a recording begins to look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def sound_folder(beside: Path | None = None) -> str:
    """The folder of another recording if it is still there, else the system's for sound, else the user's own;
    never wherever the studio happened to be started."""
    music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    places = ([beside.parent] if beside is not None else []) + ([Path(music)] if music else [])
    return str(next((place for place in places if place.is_dir()), Path.home()))
