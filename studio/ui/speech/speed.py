"""How fast a block is spoken."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.core.speech import SPEED_WORDS
from studio.ui.speech.wording import pace, speed_word
from studio.ui.theme.boxes import row
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.slider import Slider

STEPS = 100
SNAP = 5
"""Hundredths within which the handle takes one of the API's five words."""
SETTLE_MS = 250
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


class SpeedControl(QWidget):
    """`changed(speed)` from -1 to 1, a moment after the handle rests."""

    changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._slider = MarkedSlider("Speed", -STEPS, STEPS, 0)
        self._slider.setPageStep(STEPS // 2)
        self._slider.setSingleStep(SNAP)
        self._value = label(tabular=True)
        self._value.setFixedWidth(scaled(44))
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._tell)
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderReleased.connect(self._tell)
        self.setLayout(row((self._slider, 1), self._value, spacing=8))
        self._say()

    @property
    def slider(self) -> Slider:
        """The slider itself."""
        return self._slider

    def set_speed(self, speed: float) -> None:
        """Shows a speed, unless the user is at it."""
        if self._settled.isActive() or self._slider.isSliderDown():
            return
        blocked = self._slider.blockSignals(True)
        self._slider.setValue(round(speed * STEPS))
        self._slider.blockSignals(blocked)
        self._say()

    def set_usual(self, usual: bool) -> None:
        """A speed that goes without saying is quiet."""
        set_tone(self._value, "quiet" if usual else "normal")

    def settle(self) -> None:
        """Tells at once what has not been told yet."""
        if self._settled.isActive():
            self._tell()

    def _moved(self, value: int) -> None:
        if self._slider.isSliderDown() and snapped(value) != value:
            self._slider.setValue(snapped(value))
            return
        self._say()
        self._settled.start()

    def _say(self) -> None:
        speed = self._slider.value() / STEPS
        self._value.setText(pace(speed))
        self._slider.setAccessibleDescription(f"{speed_word(speed)}, {pace(speed)}")
        self._slider.setToolTip(f"{speed_word(speed).capitalize()}, {pace(speed)} of the voice's own pace")

    def _tell(self) -> None:
        self._settled.stop()
        self.changed.emit(self._slider.value() / STEPS)
