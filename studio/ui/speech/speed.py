"""How fast a block is spoken."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from studio.core.language import tr
from studio.core.speech import SPEED_WORDS
from studio.ui.speech.wording import pace, speed_word
from studio.ui.theme.tokens import colour
from studio.ui.widgets.settled import SettledSlider
from studio.ui.widgets.slider import Slider

STEPS = 100
SNAP = 5
"""Hundredths within which the handle takes one of the API's five words."""
HANDLE = 14
MARKS = tuple(round(speed * STEPS) for speed in SPEED_WORDS.values())


def snapped(value: int) -> int:
    """The nearest word's place if it is near, else the value."""
    nearest = min(MARKS, key=lambda mark: abs(mark - value))
    return nearest if abs(nearest - value) <= SNAP else value


class MarkedSlider(Slider):
    """Small marks where slowest, slow, normal, fast and fastest are."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for mark in MARKS:
                share = (mark - self.minimum()) / (self.maximum() - self.minimum())
                x = HANDLE / 2 + share * (self.width() - HANDLE)
                painter.fillRect(QRectF(round(x) - 1, self.height() / 2 + 5, 2, 4), colour("groove"))
        super().paintEvent(event)


class SpeedControl(SettledSlider):
    """`changed(speed)` from -1 to 1, a moment after the handle rests."""

    def __init__(self) -> None:
        super().__init__(MarkedSlider(tr("Speed"), -STEPS, STEPS, 0))
        self.slider.setPageStep(STEPS // 2)
        self.slider.setSingleStep(SNAP)
        self._say()

    @property
    def value(self) -> float:
        """The speed."""
        return self.slider.value() / STEPS

    def set_speed(self, speed: float) -> None:
        """Shows a speed, unless the user is at it."""
        if not self.in_use:
            self.place(round(speed * STEPS))

    def _moved(self, value: int) -> None:
        if self.slider.isSliderDown() and snapped(value) != value:
            self.slider.setValue(snapped(value))
            return
        super()._moved(value)

    def _say(self) -> None:
        word, times = speed_word(self.value), pace(self.value)
        self._told.setText(times)
        self.slider.setAccessibleDescription(f"{word}, {times}")
        self.slider.setToolTip(tr("{speed}, {pace} of the voice's own pace", speed=word, pace=times))
