"""A dashed frame that says: drop it here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import colour, scaled

INSIDE, OUTSIDE, LEAST = 24, 16, 0.25
"""Px around what is written and around the card, and what is left of both where there is little room."""


class DropCard(QWidget):
    """`width` and `height` in px at the least, at 100 % text size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._least = width, height
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        inner = super().sizeHint()
        width, height = map(scaled, self._least)
        return QSize(max(width, inner.width()), max(height, inner.height()))

    def width_in(self, room: int) -> int:
        """How wide it is where `room` px are free."""
        return min(self.sizeHint().width(), room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("field"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class DropPlace(QWidget):
    """A card in the middle of all the room there is. Where that is too little for its words, the parts in
    `extras` are left out, the first of them first, then the space around it is, and at last all of it: what
    it offers is in the tab's toolbar too."""

    def __init__(self, card: DropCard, extras: Sequence[QWidget]) -> None:
        super().__init__()
        self._card, self._extras = card, extras
        self.setLayout(column(STRETCH, row(STRETCH, card, STRETCH), STRETCH, spacing=0))
        Growing(self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)  # Lower than its words: it leaves something out.

    def fit(self) -> None:
        """Leaves out what has no room now; called too when the words are others."""
        for left_out in range(len(self._extras) + 1):
            self._show(left_out)
            if self._words_height() + 2 * (INSIDE + OUTSIDE) <= self.height():
                break
        spare = self.height() - self._words_height()
        self._card.setVisible(spare >= 0)
        self._space(spare)

    def _show(self, left_out: int) -> None:
        for number, part in enumerate(self._extras):
            part.setVisible(number >= left_out)

    def _space(self, spare: int) -> None:
        """Shares `spare` px of height among the space in the card and that around it, as far as it goes."""
        inner, outer = self._layouts()
        part = min(1.0, max(spare / (2 * (INSIDE + OUTSIDE)), LEAST))
        inside, outside = int(INSIDE * part), int(OUTSIDE * part)
        inner.setContentsMargins(INSIDE, inside, INSIDE, inside)
        outer.setContentsMargins(OUTSIDE, outside, OUTSIDE, outside)

    def _words_height(self) -> int:
        """Px of height of what is in the card, without space around it."""
        inner, _ = self._layouts()
        wide = self._card.width_in(self.width() - 2 * OUTSIDE)
        high = (
            inner.totalHeightForWidth(wide) if inner.hasHeightForWidth() else inner.totalSizeHint().height()
        )
        around = inner.contentsMargins()
        return high - around.top() - around.bottom()

    def _layouts(self) -> tuple[QLayout, QLayout]:
        inner, outer = self._card.layout(), self.layout()
        assert inner is not None
        assert outer is not None
        return inner, outer
