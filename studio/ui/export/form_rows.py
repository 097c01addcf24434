"""The rows of an export's form: a quiet name and its controls."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.growing import keep_width
from studio.ui.widgets.labels import label

LABEL = 104


def form_line(words: str, *controls: QWidget, fixed: bool = False) -> QWidget:
    """Controls with their name before them; `fixed` where they keep their own width."""
    name = label(words, role="small", tone="quiet")
    keep_width(name, LABEL)
    line = QWidget()
    line.setLayout(
        row(name, *controls, STRETCH) if fixed else row(name, *((control, 1) for control in controls))
    )
    return line


def told_folder(folder: Path) -> str:
    """A folder in a sentence: its name, but of the user's own, whose name says nothing, the whole path."""
    return str(folder) if folder == Path.home() else folder.name


def shown_folder(folder: Path) -> str:
    """A folder as people know it: from their own folder on, where it is in that."""
    home = Path.home()
    if folder == home:
        return tr("Your home folder")
    return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
