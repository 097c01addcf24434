"""The pop-overs that voices are chosen in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLayout, QWidget

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.theme.boxes import row
from studio.ui.voices.chooser import VoiceChooser
from studio.ui.widgets.popover import Popover

WIDTH = 400


class ChooserPopover(Popover):
    """Holds a `chooser` in its `content`."""

    def __init__(self, chooser: VoiceChooser, name: str, content: QLayout, parent: QWidget | None) -> None:
        self.chooser = chooser
        super().__init__(name, content, width=WIDTH, parent=parent)

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


class VoicePopover(ChooserPopover):
    """`taken(Voice)` closes it."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        chooser = VoiceChooser()
        super().__init__(chooser, tr("Choose a voice"), row(chooser), parent)
        chooser.taken.connect(self._take)

    def _take(self, voice: Voice) -> None:
        self.close()
        self.taken.emit(voice)
