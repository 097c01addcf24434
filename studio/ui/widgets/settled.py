"""A slider with its value in words beside it, told once the handle rests."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.ui.theme.boxes import row
from studio.ui.theme.growing import keep_width
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.slider import Slider

SETTLE_MS = 250


class SettledSlider(QWidget):
    """`changed(value)` a moment after the handle rests. Who derives from it says what the `value` is and how
    it is told."""

    changed = Signal(float)

    def __init__(self, slider: Slider) -> None:
        super().__init__()
        self.slider = slider
        self._told = label(tabular=True)
        keep_width(self._told, 44)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._tell)
        slider.valueChanged.connect(self._moved)
        slider.sliderReleased.connect(self._tell)
        self.setLayout(row((slider, 1), self._told, spacing=8))

    @property
    def value(self) -> float:
        """What the handle stands for."""
        raise NotImplementedError

    @property
    def in_use(self) -> bool:
        """True while the user is at it."""
        return self._settled.isActive() or self.slider.isSliderDown()

    def place(self, value: int) -> None:
        """Puts the handle somewhere without telling it."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(blocked)
        self._say()

    def set_usual(self, usual: bool) -> None:
        """A value that goes without saying is quiet."""
        set_tone(self._told, "quiet" if usual else "normal")

    def settle(self) -> None:
        """Tells at once what has not been told yet."""
        if self._settled.isActive():
            self._tell()

    def _moved(self, _value: int) -> None:
        self._say()
        self._settled.start()

    def _say(self) -> None:
        """Puts the value into words."""
        raise NotImplementedError

    def _tell(self) -> None:
        self._settled.stop()
        self.changed.emit(self.value)
