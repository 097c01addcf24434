"""The pause after a block, changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.speech.pause import PauseControl
from studio.ui.theme.boxes import column
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 260


class RestPopover(Popover):
    """`taken(seconds)` while it is open, a moment after the handle rests."""

    taken = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        self.pause = PauseControl()
        head = label(tr("Pause after the block"), role="small", tone="quiet")
        super().__init__(tr("Pause after the block"), column(head, self.pause), width=WIDTH, parent=parent)
        self.pause.changed.connect(self.taken)
        self.closed.connect(self.pause.settle)

    def ask(self, seconds: float, anchor: QWidget) -> None:
        """Opens under `anchor` with the pause that is there."""
        self.pause.set_seconds(seconds)
        self.show_under(anchor, align="left")
        self.pause.slider.setFocus()
