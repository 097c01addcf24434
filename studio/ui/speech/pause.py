"""How long the silence after something is."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.ui.theme.boxes import row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.slider import Slider

STEPS, LONGEST = 10, 4.0
"""Steps a second; the longest pause on the slider in seconds."""
SETTLE_MS = 250


class PauseControl(QWidget):
    """`changed(seconds)` a moment after the handle rests."""

    changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.slider = Slider("Pause after", 0, round(LONGEST * STEPS), 0)
        self.slider.setPageStep(5)
        self._seconds = 0.0
        self._value = label(tabular=True)
        self._value.setFixedWidth(scaled(44))
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._tell)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._tell)
        self.setLayout(row((self.slider, 1), self._value, spacing=8))

    def set_seconds(self, seconds: float) -> None:
        """Shows a pause, unless the user is at it; a longer one than the slider goes stands at its end."""
        if self._settled.isActive() or self.slider.isSliderDown():
            return
        self._seconds = seconds
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(seconds * STEPS))
        self.slider.blockSignals(blocked)
        self._say()

    def set_usual(self, usual: bool) -> None:
        """A pause that goes without saying is quiet."""
        set_tone(self._value, "quiet" if usual else "normal")

    def settle(self) -> None:
        """Tells at once what has not been told yet."""
        if self._settled.isActive():
            self._tell()

    def _moved(self, value: int) -> None:
        self._seconds = value / STEPS
        self._say()
        self._settled.start()

    def _say(self) -> None:
        self._value.setText(f"{self._seconds:g} s")
        self.slider.setAccessibleDescription(f"{self._seconds:g} seconds")
        self.slider.setToolTip(f"{self._seconds:g} seconds of silence after the block")

    def _tell(self) -> None:
        self._settled.stop()
        self.changed.emit(self._seconds)
