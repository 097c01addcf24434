"""The pop-over that a voice is chosen in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.theme.boxes import row
from studio.ui.voices.chooser import VoiceChooser
from studio.ui.widgets.popover import Popover

WIDTH = 400


class VoicePopover(Popover):
    """`taken(Voice)` closes it."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chooser = VoiceChooser()
        super().__init__(tr("Choose a voice"), row(self.chooser), width=WIDTH, parent=parent)
        self.chooser.taken.connect(self._take)

    def open_under(self, anchor: QWidget) -> None:
        """Opens with the chosen voice in sight and the search ready to type."""
        self.show_under(anchor)
        self.chooser.begin()

    def event(self, event: QEvent) -> bool:
        # Keys pressed in here are not for the shortcuts of what is beneath.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def _take(self, voice: Voice) -> None:
        self.close()
        self.taken.emit(voice)
