"""The round play button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.core.language import tr
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.ring import Ringed, paint_ring

SIDE, ICON_SIDE = 44, 20


class PlayButton(Ringed, QAbstractButton):
    """Play while nothing sounds, pause while something does. `pressed_in_vain` while it is disabled."""

    pressed_in_vain = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._playing = False
        self.set_playing(False)

    def set_playing(self, playing: bool) -> None:
        """Shows what a press will do."""
        self._playing = playing
        name = tr("Pause", about="to hold what plays") if playing else tr("Play")
        self.setAccessibleName(name)
        self.setAccessibleDescription("Space")
        if self.isEnabled():
            self.setToolTip(f"{name} (Space)")
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and not self.isEnabled():
            self.pressed_in_vain.emit()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground())
            painter.drawEllipse(rect)
            self._paint_sign(painter)
            if self.ringed:
                paint_ring(painter, QRectF(self.rect()), self.width() / 2)

    def _ground(self) -> QColor:
        if not self.isEnabled():
            return colour("line")
        return colour("normal" if self.underMouse() or self.isDown() else "strong")

    def _paint_sign(self, painter: QPainter) -> None:
        side = scaled(ICON_SIDE)
        # A triangle's weight lies left of its box: it is moved to look centred.
        left = (self.width() - side) / 2 + (0 if self._playing else 1)
        room = QRectF(left, (self.height() - side) / 2, side, side)
        name, ink = "pause" if self._playing else "play", "window" if self.isEnabled() else "disabled"
        paint_icon(painter, room, name, colour=ink, filled=True)
