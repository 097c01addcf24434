"""The file that somebody drops on the window or pastes into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from studio.core.file_names import is_recording
from studio.core.language import tr

NO_FILE = tr("There is no recording to paste. Copy a sound file first, then press Ctrl+V here.")


def dropped_file(given: QMimeData) -> Path | None:
    """The first file of what is dropped."""
    found = (url.toLocalFile() for url in given.urls() if url.isLocalFile())
    return next((Path(name) for name in found if name), None)


def dropped_files(given: QMimeData) -> tuple[Path, ...]:
    """All files and folders of what is dropped."""
    found = (url.toLocalFile() for url in given.urls() if url.isLocalFile())
    return tuple(Path(name) for name in found if name)


def pasted_recording(given: QMimeData) -> Path | None:
    """The first file of what was copied, or the recording whose path was copied as text."""
    file = dropped_file(given)
    if file is not None or not given.hasText():
        return file
    text = given.text().strip().strip("\"'")
    named = QUrl(text).toLocalFile() if text.startswith("file:") else text
    return Path(named) if is_recording(named) and Path(named).is_absolute() else None
