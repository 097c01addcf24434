"""A button that shows a choice: icon with a state dot, words, a quiet second word, and a caret."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled
from studio.ui.widgets.ring import Ringed

PADDING, GAP, AFTER_ICON, LEAST_AUX, LEAST = 10, 8, 10, 48, 96


class FieldButton(Ringed, QAbstractButton):
    """Named by what is chosen with it; its width follows the words unless it is set."""

    def __init__(self, name: str, icon: str, *, role: str = "body", icon_side: int = 16) -> None:
        super().__init__()
        self._name, self._icon, self._role, self._icon_side = name, icon, role, icon_side
        self._aux, self._aux_tone, self._dot = "", "quiet", ""
        self._bare = False
        self._fixed_width, self._least_words = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def say(
        self, words: str, aux: str = "", *, icon: str = "", dot: str = "", aux_tone: str = "quiet"
    ) -> None:
        """Shows a choice. `dot` is the colour token of the state dot, none for an empty one."""
        self._icon = icon or self._icon
        self._aux, self._aux_tone, self._dot = aux, aux_tone, dot
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}" + (f", {aux}" if aux else ""))
        self.updateGeometry()
        self.update()

    def set_bare(self, bare: bool) -> None:
        """Leaves only the icon, for narrow windows; the words go into the tooltip."""
        self._bare = bare
        self.updateGeometry()
        self.update()

    def set_width(self, px: int) -> None:
        """Keeps the width at `px`; words that do not fit are cut."""
        self._fixed_width = px
        self.updateGeometry()

    def keep_words(self, most: int) -> None:
        """The words are never cut below `most` px at 100 %; the quiet second word may go."""
        self._least_words = most
        self.updateGeometry()

    @property
    def bare(self) -> bool:
        """Whether only the icon is shown."""
        return self._bare

    def least_width(self) -> int:
        """Px that it takes with its words, in a row without room."""
        words = min(self._words_width(), scaled(self._least_words))
        return max(self._words_from() + words + self._caret_room(), scaled(LEAST))

    def _words_width(self) -> int:
        return QFontMetrics(self._face()).horizontalAdvance(self.text()) + 1

    def sizeHint(self) -> QSize:
        if self._bare:
            return QSize(HEIGHT["control"], HEIGHT["control"])
        if self._fixed_width:
            return QSize(scaled(self._fixed_width), HEIGHT["control"])
        aux = QFontMetrics(font("small")).horizontalAdvance(self._aux) + GAP if self._aux else 0
        wide = self._words_from() + self._words_width() + aux + self._caret_room()
        return QSize(wide, HEIGHT["control"])

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._bare else QSize(min(hint.width(), self.least_width()), hint.height())

    def _face(self) -> QFont:
        return font(self._role, weight=500)

    def _ink(self, name: str) -> str:
        return name if self.isEnabled() else "disabled"

    def _words_from(self) -> int:
        return PADDING + scaled(self._icon_side) + AFTER_ICON

    def _caret_room(self) -> int:
        return GAP + scaled(12) + PADDING

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            self._paint_ground(painter)
            self._paint_sign(painter)
            if not self._bare:
                self._paint_words(painter)
            self.draw_ring(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        edge_ink = colour("groove" if self.isEnabled() else "line")
        painter.setPen(Qt.PenStyle.NoPen if self._bare else QPen(edge_ink, 1))
        if not self.isEnabled() or (self._bare and ground == "raised"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(colour(ground))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS["control"], RADIUS["control"])

    def _paint_sign(self, painter: QPainter) -> None:
        side = scaled(self._icon_side)
        left = (self.width() - side) / 2 if self._bare else PADDING
        room = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, room, self._icon, colour=self._ink("normal"))
        if self._dot:
            painter.setPen(QPen(colour("raised"), 1.5))
            painter.setBrush(colour(self._dot if self.isEnabled() else "disabled"))
            painter.drawEllipse(QPointF(room.right() - 1, self.height() / 2 + 6), 4, 4)

    def _paint_words(self, painter: QPainter) -> None:
        left, middle = self._words_from(), LEFT_MIDDLE
        room = self.width() - left - self._caret_room()
        face, small = font(self._role, weight=500), font("small", tabular=True)
        words = QFontMetrics(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(face)
        painter.setPen(colour(self._ink("normal")))
        write(painter, QRectF(left, 0, room + 2, self.height()), middle, words)
        taken = QFontMetrics(face).horizontalAdvance(words) + GAP
        aux_room = room - taken + 2
        aux = QFontMetrics(small).elidedText(self._aux, Qt.TextElideMode.ElideRight, aux_room)
        if aux_room < scaled(LEAST_AUX):
            aux = self._aux if aux == self._aux else ""
        painter.setFont(small)
        painter.setPen(colour(self._ink(self._aux_tone)))
        write(painter, QRectF(left + taken, 0, room, self.height()), middle, aux)
        side = scaled(12)
        caret = QRectF(self.width() - PADDING - side, (self.height() - side) / 2, side, side)
        if self.isEnabled():
            paint_icon(painter, caret, "caret-down", colour="quiet")
