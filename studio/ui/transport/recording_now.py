"""What is recorded, in the place of what plays: its name, how it grows, and a button that pauses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import colour, scaled
from studio.ui.transport.overview import HEIGHT, PITCH
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.small_wave import paint_small_wave


class GrowingStrip(QWidget):
    """Heights of what there is, 0 to 1; until there are as many as the strip is wide they grow from the
    left."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heights: Sequence[float] = ()

    def sizeHint(self) -> QSize:
        return QSize(160, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, scaled(HEIGHT))

    def set_heights(self, heights: Sequence[float]) -> None:
        """More of it."""
        self._heights = heights
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        room.setWidth(min(room.width(), len(self._heights) * PITCH))
        if room.width() < PITCH:
            return
        with QPainter(self) as painter:
            paint_small_wave(painter, room, self._heights, colour("red"), pitch=PITCH)


class RecordingNow(QWidget):
    """`pause_pressed` on its button."""

    pause_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("record-fill", "red", 15)
        self._name = Elided(role="body", weight=600, tone="strong")
        self._note = Elided(role="small", tone="quiet")
        self._warning = Elided(role="small", weight=600, tone="red")
        self._warned = QWidget()
        self.pause = icon_button("pause-fill", tr("Pause recording"), "P", small=True)
        self.strip = GrowingStrip()
        for words in (self._name, self._warning):
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sign = Sign("warning-fill", "red", 15)
        self._warned.setLayout(row(sign, 5, self._warning, spacing=0, margins=(0, 0, 10, 0)))
        self._warned.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        names = (self._sign, 7, self._name, 10, self._warned, (self._note, 1))
        head = row(*names, 6, self.pause, spacing=0)
        self.setLayout(column(STRETCH, head, self.strip, STRETCH, spacing=1))
        self.pause.clicked.connect(self.pause_pressed)
        self.warn("")
        self.hide()

    def show_recording(self, name: str, note: str, *, paused: bool, can_pause: bool) -> None:
        """Says what is recorded, and from where."""
        self._name.set_whole(name)
        self._note.set_whole(note)
        self.setAccessibleName(
            tr("Paused: {name}", name=name) if paused else tr("Recording: {name}", name=name)
        )
        self.setAccessibleDescription(note)
        self.pause.setVisible(can_pause)
        self.pause.set_icon_name("record-fill" if paused else "pause-fill", "red" if paused else "normal")
        self.pause.name_it(tr("Record on") if paused else tr("Pause recording"), "P")
        self._sign.change("pause-fill" if paused else "record-fill", "quiet" if paused else "red")

    def warn(self, words: str) -> None:
        """A warning before the note; none for no words."""
        self._warning.set_whole(words)
        self._warned.setVisible(bool(words))
        if words:
            self.setAccessibleDescription(words)
