"""How fast it plays: the figure, and the list of paces."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu

from studio.core.language import figure, tr
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.widgets.buttons import Button

WIDTH = 46
SPEEDS = (0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}


def written(speed: float) -> str:
    """`1.0×`, `1.25×`."""
    return figure(speed, ".2f").removesuffix("0") + "×"


class SpeedButton(Button):
    """`chosen(speed)` when the user takes another: from the list, or with the arrow keys, a step each."""

    chosen = Signal(float)
    padding = 4

    def __init__(self) -> None:
        super().__init__(written(1.0), "ghost")
        self.speed = 1.0
        self.clicked.connect(self._open)
        self.set_speed(1.0)

    def set_speed(self, speed: float) -> None:
        """Shows a pace."""
        self.speed = speed
        self.setText(written(speed))
        self.setAccessibleName(tr("Speed: {factor} times", factor=written(speed).removesuffix("×")))
        self.setAccessibleDescription(tr("Arrow keys change it; the pitch stays"))
        self.setToolTip(tr("Playback speed {speed}; the pitch stays", speed=written(speed)))

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), HEIGHT["control"])

    def menu_of_speeds(self) -> QMenu:
        """The list, made anew each time it is asked for."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Playback speeds"))
        group = QActionGroup(menu)
        for speed in SPEEDS:
            action = menu.addAction(written(speed))
            action.setCheckable(True)
            action.setChecked(speed == self.speed)
            action.setData(speed)
            group.addAction(action)
        menu.triggered.connect(lambda action: self._take(action.data()))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self._take(self._beside(step))

    def _beside(self, step: int) -> float:
        nearest = min(range(len(SPEEDS)), key=lambda number: abs(SPEEDS[number] - self.speed))
        return SPEEDS[min(max(nearest + step, 0), len(SPEEDS) - 1)]

    def _take(self, speed: float) -> None:
        if speed != self.speed:
            self.set_speed(speed)
            self.chosen.emit(speed)

    def _open(self) -> None:
        menu = self.menu_of_speeds()
        height = menu.sizeHint().height()
        menu.exec(self.mapToGlobal(QPoint(0, -height - 4)))
        menu.deleteLater()
