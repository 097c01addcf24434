"""The dialogs that ask for a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from studio.ui.file_kinds import SOUND_FILES
from studio.ui.sound_folder import sound_folder


def ask_for_recording(parent: QWidget, title: str, beside: Path | None) -> Path | None:
    """A recording of the user's choice, looked for beside another one, else where the system keeps sound;
    None if none was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent, title, sound_folder(beside), SOUND_FILES)
    return Path(name) if name else None
