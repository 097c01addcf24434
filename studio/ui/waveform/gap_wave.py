"""The waveform of a recording, on which a gap is chosen, words are put right and markers are set."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from studio.ui.waveform.gap_keys import act_for
from studio.ui.waveform.gap_menu import menu_at
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.note_view import NoteView


class GapWave(NoteView):
    """With its keys and its menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas.menu_asked.connect(self._open_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.do_key(event):
            super().keyPressEvent(event)

    def do_key(self, event: QKeyEvent) -> bool:
        """Does what a key does on the waveform; False for one that is not its own."""
        act = act_for(event)
        if act is not None and self._sound is not None:
            act(self)
        return act is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.mapToGlobal(QPoint(self.width() // 2, self.height() // 2))
            self._open_menu(self._position, self.mark_here(), here)

    def _open_menu(self, seconds: float, mark: Mark | None, place: QPoint) -> None:
        if self._sound is not None:
            menu = menu_at(self, seconds, mark)
            menu.exec(place)
            menu.deleteLater()
