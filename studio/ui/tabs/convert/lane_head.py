"""What stands before a lane: a face, its name, and where its sound is from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.wheel import paint_wheel

WIDTH, FACE, FACE_LEFT, TEXT_LEFT, BAR = 188, 36, 20, 68, 4


class LaneHead(Ringed, QAbstractButton):
    """Pressed to hear that lane, as `act` says; `ink` is the colour of the bar that marks the one being
    heard."""

    asked = Signal()

    def __init__(self, name: str, act: str, ink: str) -> None:
        super().__init__()
        self._name, self._act, self._ink = name, act, ink
        self._source, self._voice, self._heard = "", None, False  # type: tuple[str, Voice | None, bool]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self.asked)

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def say(self, source: str, voice: Voice | None, *, heard: bool, able: bool) -> None:
        """Shows where the sound is from; `heard` if Play plays it, `able` if it can be."""
        self._source, self._voice, self._heard = source, voice, heard
        self.setEnabled(able)
        self.setAccessibleName(self._act)
        self.setAccessibleDescription(tr("{source}, heard now", source=source) if heard else source)
        self.setToolTip(source if heard or not able else f"{self._act} (X)")
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isEnabled() and self.underMouse():
                painter.fillRect(rect, colour("hover"))
            if self._heard:
                painter.fillRect(QRectF(0, 0, BAR, rect.height()), colour(self._ink))
            self._paint_face(painter, rect.center().y())
            self._paint_words(painter, rect)
            if self.ringed:
                paint_ring(painter, rect, 0)

    def _paint_face(self, painter: QPainter, middle: float) -> None:
        face = QRectF(FACE_LEFT, middle - FACE / 2, FACE, FACE)
        if self._voice is not None:
            paint_wheel(painter, face, self._voice)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover"))
        painter.drawEllipse(face)
        paint_icon(painter, face.adjusted(9, 9, -9, -9), "microphone", colour="normal")

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        room = rect.width() - TEXT_LEFT - 8
        above = QRectF(TEXT_LEFT, rect.center().y() - scaled(20), room, scaled(20))
        below = QRectF(TEXT_LEFT, rect.center().y(), room, scaled(18))
        painter.setFont(font("head"))
        painter.setPen(colour("strong"))
        write(painter, above, LEFT_MIDDLE, self._name)
        small = font("small", tabular=True)
        painter.setFont(small)
        painter.setPen(colour("quiet"))
        source = QFontMetricsF(small).elidedText(self._source, Qt.TextElideMode.ElideMiddle, room)
        write(painter, below, LEFT_MIDDLE, source)
