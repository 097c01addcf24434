"""How long the silence after something is."""

from __future__ import annotations

from studio.core.language import tr
from studio.ui.widgets.settled import SettledSlider
from studio.ui.widgets.slider import Slider

STEPS, LONGEST = 10, 4.0
"""Steps a second; the longest pause on the slider in seconds."""


class PauseControl(SettledSlider):
    """`changed(seconds)` a moment after the handle rests."""

    def __init__(self) -> None:
        super().__init__(Slider(tr("Pause after"), 0, round(LONGEST * STEPS), 0))
        self.slider.setPageStep(5)
        self._seconds = 0.0

    @property
    def value(self) -> float:
        """Seconds."""
        return self._seconds

    def set_seconds(self, seconds: float) -> None:
        """Shows a pause, unless the user is at it; a longer one than the slider goes stands at its end."""
        if not self.in_use:
            self._seconds = seconds
            self.place(round(seconds * STEPS))

    def _moved(self, value: int) -> None:
        self._seconds = value / STEPS
        super()._moved(value)

    def _say(self) -> None:
        seconds = self._seconds
        self._told.setText(tr("{seconds:g} s", seconds=seconds))
        self.slider.setAccessibleDescription(tr("{seconds:g} seconds", seconds=seconds))
        self.slider.setToolTip(tr("{seconds:g} seconds of silence after the block", seconds=seconds))
