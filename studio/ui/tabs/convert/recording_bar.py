"""The row that stands in the controls' place while a line is recorded."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.meter import Meter
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.time_text import clock

HEIGHT, PULSE_MS = 52, 500


class RecordingBar(QFrame):
    """A sign that pulses, the time, the level, and the button that ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(tr("Recording"))
        self._sign = Sign("record-fill", "red", 18)
        self.time = label(weight=600, tone="red", tabular=True)
        self.meter = Meter()
        self.stop = button(tr("Stop recording"), kind="primary", icon="stop-fill")
        self.stop.setToolTip(tr("Stop recording (R)"))
        self._bright = True
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._turn)
        self.setLayout(
            row(self._sign, self.time, 8, self.meter, STRETCH, self.stop, spacing=8, margins=(16, 0, 12, 0))
        )
        self.hide()

    def set_running(self, running: bool) -> None:
        """Appears, or goes."""
        came = running and self.isHidden()
        self.setVisible(running)
        if came:
            self.setFixedHeight(scaled(HEIGHT))
            self.set_seconds(0.0)
            if theme().duration("short_ms") > 0:
                self._pulse.start()
        elif not running:
            self._pulse.stop()
            self._bright = True
            self._sign.change("record-fill", "red")

    def set_seconds(self, seconds: float) -> None:
        """How long the line is by now."""
        self.time.setText(tr("Recording {time}", time=clock(seconds)))

    def _turn(self) -> None:
        self._bright = not self._bright
        self._sign.change("record-fill", "red" if self._bright else "quiet")
