"""A voice of an audition: its key, its face, its name, and the shape of its line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.core.language import enumerated, tr
from studio.ui.speech.wording import spoken_length
from studio.ui.tabs.voices.auditioning import Candidate, State
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import CENTRE, LEFT_MIDDLE, RIGHT_MIDDLE, meant, turn, write
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.ring import Ringed
from studio.ui.widgets.small_wave import paint_small_wave
from studio.ui.widgets.time_text import length
from studio.ui.widgets.wheel import paint_wheel

WIDTH, HEIGHT, BADGE, WHEEL, CROSS = 158, 50, 18, 28, 12
SAID = {State.MISSING: tr("not made"), State.MAKING: tr("being made…"), State.FAILED: tr("was not made")}


class AuditionCard(Ringed, QAbstractButton):
    """`clicked` to hear it, `removed` by its cross or Delete."""

    removed = Signal()

    def __init__(self, number: int, candidate: Candidate) -> None:
        super().__init__()
        self.number, self.candidate, self._on = number, candidate, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.show_candidate(candidate, on=False)

    def show_candidate(self, candidate: Candidate, *, on: bool) -> None:
        """Shows how its line stands; `on` while it is heard."""
        self.candidate, self._on = candidate, on
        said = SAID.get(candidate.state, "")
        if candidate.clip is not None:
            said = spoken_length(candidate.clip.seconds)
        heard = tr("playing") if on else ""
        name = candidate.voice.name
        self.setAccessibleName(enumerated((f"{self.number}. {name}", said, heard)))
        self.setAccessibleDescription(tr("Key {number} plays it, Delete takes it out", number=self.number))
        hear = tr("Hear {name} ({key})", name=name, key=self.number)
        self.setToolTip(candidate.trouble or hear)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = meant(event.position(), QRectF(self.rect()), self.layoutDirection())
        if self.isDown() and self._cross().adjusted(-6, -6, 6, 6).contains(at):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def _cross(self) -> QRectF:
        side = scaled(CROSS)
        return QRectF(self.width() - side - 7, 7, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect, over = QRectF(self.rect()), self.underMouse()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            ground = "accentsoft" if self._on else "hover" if over else "raised"
            painter.setPen(QPen(colour("accent" if self._on else "line"), 1))
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])
            self._paint_face(painter, rect)
            self._paint_words(painter, rect)
            paint_icon(painter, self._cross(), "x", colour="quiet")
            self.draw_ring(painter, RADIUS["row"])

    def _paint_face(self, painter: QPainter, rect: QRectF) -> None:
        side, wheel = scaled(BADGE), scaled(WHEEL)
        badge = QRectF(8, (rect.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("groove"))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font("small", weight=600, tabular=True))
        painter.setPen(colour("strong"))
        write(painter, badge, CENTRE, str(self.number))
        face = QRectF(badge.right() + 8, (rect.height() - wheel) / 2, wheel, wheel)
        paint_wheel(painter, face, self.candidate.voice)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        one, left = self.candidate, 24 + scaled(BADGE) + scaled(WHEEL)
        above = QRectF(left, 5, rect.width() - left - scaled(CROSS) - 12, rect.height() / 2 - 4)
        painter.setFont(font("body", weight=600))
        painter.setPen(colour("strong"))
        name = painter.fontMetrics().elidedText(
            one.voice.name, Qt.TextElideMode.ElideRight, int(above.width())
        )
        write(painter, above, LEFT_MIDDLE, name)
        below = QRectF(left, rect.height() / 2, rect.width() - left - 10, rect.height() / 2 - 5)
        painter.setFont(font("small", tabular=True))
        if one.clip is None:
            painter.setPen(colour("amber" if one.state is State.FAILED else "quiet"))
            write(painter, below, LEFT_MIDDLE, SAID[one.state])
            return
        painter.setPen(colour("quiet"))
        told = length(one.clip.seconds)
        wide = painter.fontMetrics().horizontalAdvance(told) + 8
        write(painter, below, RIGHT_MIDDLE, told)
        wave = colour("accent" if self._on else "quiet")
        paint_small_wave(painter, below.adjusted(0, 2, -wide, -2), one.heights, wave)
