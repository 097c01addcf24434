"""The record button, which pulses while something is recorded."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent

from studio.core.language import tr
from studio.ui.theme.theme import theme
from studio.ui.widgets.buttons import IconButton

PULSE_MS = 500
READY, RUNNING = tr("Record"), tr("Stop recording")


class RecordButton(IconButton):
    """Its sign turns quiet and red again, once a second together; it stands still under reduced motion."""

    def __init__(self) -> None:
        super().__init__("record-fill", READY, "R")
        self._bright = True
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._turn)
        self.set_recording(False)

    def set_recording(self, running: bool, *, still: bool = False) -> None:
        """Shows that it is recorded; `still` while that is paused."""
        self.name_it(RUNNING if running else READY, "R")
        self._bright = True
        self._paint_sign()
        if running and not still and theme().duration("short_ms") > 0:
            self._pulse.start()
        else:
            self._pulse.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pulse.stop()
        super().hideEvent(event)

    def _turn(self) -> None:
        self._bright = not self._bright
        self._paint_sign()

    def _paint_sign(self) -> None:
        self.set_icon_name("record-fill", "red" if self._bright else "quiet")
