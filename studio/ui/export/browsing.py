"""Choosing the folder of an export."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from studio.core.language import tr
from studio.ui.widgets.popover import Popover


class Placed(Protocol):
    """A form that says where files go."""

    @property
    def place(self) -> Path: ...

    def set_place(self, folder: Path) -> None: ...


def browse(popover: Popover, form: Placed, anchor: QWidget | None) -> None:
    """Asks for a folder. A pop-over cannot stand beside the system's dialog: it comes back after it."""
    popover.close()
    chosen = QFileDialog.getExistingDirectory(
        popover.parentWidget(), tr("Choose the folder"), str(form.place)
    )
    if chosen:
        form.set_place(Path(chosen))
    if anchor is not None:
        popover.show_under(anchor)
