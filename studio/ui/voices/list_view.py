"""The list of voices as the pointer and the keys use it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.theme.sides import meant
from studio.ui.theme.tokens import scaled
from studio.ui.voices.voice_list import VoiceRowPainter, VoiceRows, on_wheel
from studio.ui.widgets.space_key import keeps_space

HEIGHT = 380


class VoiceList(QListView):
    """`hear_asked(Voice)` on the wheel or by Space, `taken(Voice)` elsewhere on a row."""

    hear_asked = Signal(object)
    taken = Signal(object)

    def __init__(self, rows: VoiceRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(VoiceRowPainter(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Voices"))
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def current_voice(self) -> Voice | None:
        """The voice that the arrow keys stand on."""
        return self._rows.voice(self.currentIndex())

    def step(self, way: int) -> None:
        """Goes to the next voice up (-1) or down (1), over headings."""
        number = self.currentIndex().row() + way
        while 0 <= number < self._rows.rowCount():
            index = self._rows.index(number)
            if self._rows.voice(index) is not None:
                self.setCurrentIndex(index)
                return
            number += way

    def event(self, event: QEvent) -> bool:
        return keeps_space(event) or super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        voice = self._rows.voice(index)
        if voice is None or event.button() != Qt.MouseButton.LeftButton:
            return
        row = QRectF(self.visualRect(index))
        pressed_wheel = on_wheel(row, meant(event.position(), row, self.layoutDirection()))
        (self.hear_asked if pressed_wheel else self.taken).emit(voice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        voice = self.current_voice()
        if event.key() == Qt.Key.Key_Space and voice is not None:
            self.hear_asked.emit(voice)
        else:
            super().keyPressEvent(event)
