"""The words that stand in the gap now: struck out, since they go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import LEFT_MIDDLE, turn, write
from studio.ui.theme.tokens import HEIGHT, RADIUS, colour, scaled

PADDING, LEAST, MOST = 12, 110, 280
NOTHING = tr("Nothing is said here")


class OldWords(QWidget):
    """As wide as the words, within bounds; what does not fit is whole in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._note = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_words("", "")

    def show_words(self, words: str, note: str) -> None:
        """Shows what was heard in the gap; `note` says why nothing was."""
        self._words, self._note = words, note or NOTHING
        self.setAccessibleName(tr("Old words: {words}", words=words) if words else self._note)
        self.setToolTip(words or self._note)
        self.updateGeometry()
        self.update()

    def show_place(self, words: str) -> None:
        """Shows behind which words something is put in."""
        self._words, self._note = "", tr("After “{words}”", words=words) if words else NOTHING
        self.setAccessibleName(self._note)
        self.setToolTip(self._note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("script" if self._words else "small"))
        wide = metrics.horizontalAdvance(self._words or self._note) + 2 * scaled(PADDING) + 2
        return QSize(min(max(wide, scaled(LEAST)), scaled(MOST)), HEIGHT["new_words"])

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(LEAST), HEIGHT["new_words"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        face = font("script" if self._words else "small", weight=500 if self._words else None)
        face.setStrikeOut(bool(self._words))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("patchsoft" if self._words else "raised"))
            painter.drawRoundedRect(rect, RADIUS["row"], RADIUS["row"])
            painter.setFont(face)
            painter.setPen(colour("patch" if self._words else "quiet"))
            room = rect.adjusted(scaled(PADDING), 0, -scaled(PADDING), 0)
            words = painter.fontMetrics().elidedText(
                self._words or self._note, Qt.TextElideMode.ElideRight, int(room.width()) + 1
            )
            write(painter, room, LEFT_MIDDLE, words)
