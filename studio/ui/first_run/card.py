"""A card that says what one could do, and does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.core.language import tr
from studio.ui.first_run.art import Art
from studio.ui.theme.fonts import fitted, font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE as LEFT
from studio.ui.theme.sides import LEFT_TOP, turn, write
from studio.ui.theme.tokens import FOCUS_WIDTH, RADIUS, colour, scaled

WIDTH, TALL, ART, INSET, EDGE = 278, 318, 150, 20, 3
WRAP = LEFT_TOP | int(Qt.TextFlag.TextWordWrap)

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True)
class First:
    """One first thing to do: `tab` is the title of the tab that it is done in."""

    tab: str
    art: Art
    title: str
    words: str
    how: str


class FirstCard(QAbstractButton):
    """A button as large as a card; the one with the focus has a teal frame. `stepped(way)` by an arrow key:
    to the next card, 1, or the one before, -1."""

    stepped = Signal(int)

    def __init__(self, first: First, number: int) -> None:
        super().__init__()
        self.first = first
        self.setText(first.title)
        self.setAccessibleName(first.title)
        self.setAccessibleDescription(
            tr("{words} {how}. Key {number}", words=first.words, how=first.how, number=number)
        )
        self.setToolTip(f"{first.title} ({number})")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            onwards = -1 if self.isRightToLeft() and event.key() in SIDEWAYS else 1
            self.stepped.emit(onwards * ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            self._paint(painter, QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE))

    def _paint(self, painter: QPainter, card: QRectF) -> None:
        radius = RADIUS["first_card"]
        whole = QPainterPath()
        whole.addRoundedRect(card, radius, radius)
        painter.fillPath(whole, colour("hover" if self.underMouse() and not self.isDown() else "raised"))
        art = QRectF(card.left(), card.top(), card.width(), scaled(ART))
        painter.save()
        painter.setClipPath(whole)
        painter.fillRect(art, colour("window"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(art.bottomLeft(), art.bottomRight())
        self.first.art(painter, art)
        painter.restore()
        self._paint_words(painter, card, art.bottom())
        chosen = self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent" if chosen else "line"), FOCUS_WIDTH if chosen else 1))
        grown = FOCUS_WIDTH / 2 if chosen else 0.0
        painter.drawRoundedRect(card.adjusted(-grown, -grown, grown, grown), radius + grown, radius + grown)

    def _paint_words(self, painter: QPainter, card: QRectF, top: float) -> None:
        inset = scaled(INSET)
        room = QRectF(card.left() + inset, top + scaled(20), card.width() - 2 * inset, scaled(26))
        painter.setFont(fitted(font("card_title"), self.first.title, room.width()))
        painter.setPen(colour("strong"))
        write(painter, room, LEFT, self.first.title)
        painter.setFont(font("body"))
        painter.setPen(colour("normal"))
        write(painter, room.translated(0, scaled(32)).adjusted(0, 0, 0, scaled(40)), WRAP, self.first.words)
        painter.setFont(font("small"))
        painter.setPen(colour("quiet"))
        foot = QRectF(room.left(), card.bottom() - scaled(42), room.width(), scaled(20))
        write(painter, foot, LEFT, self.first.how)
        side = scaled(18)
        arrow = QRectF(foot.right() - side, foot.center().y() - side / 2, side, side)
        paint_icon(painter, arrow, "arrow-right", colour="accenttext" if self.hasFocus() else "quiet")
