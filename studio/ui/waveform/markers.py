"""Markers on the waveform: a line each, and a tag with its label at the foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.ui.theme.fonts import font
from studio.ui.theme.sides import write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.items import Item
from studio.ui.waveform.timeline import Timeline

TAG_HEIGHT, TAG_PAD, TAG_LEAST, TAG_MOST = 18, 6, 12, 160
CORNER = 2
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A marker at a second of the sound."""

    seconds: float
    label: str = ""


class Marks(Item):
    """`marks` in the order of time."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self.marks: tuple[Mark, ...] = ()
        self.setZValue(6)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Shows others."""
        self.marks = marks
        self.update()

    def tag(self, mark: Mark) -> QRectF:
        """Where its label is, in px of the canvas."""
        wide = QFontMetricsF(font("tiny", weight=500)).horizontalAdvance(mark.label)
        wide = min(max(wide + 2 * TAG_PAD if mark.label else 0, scaled(TAG_LEAST)), scaled(TAG_MOST))
        tall = scaled(TAG_HEIGHT)
        return QRectF(self.px(mark.seconds), self._size.height() - tall - 1, wide, tall)

    def at(self, x: float, y: float) -> Mark | None:
        """The marker whose tag is there."""
        seen = (mark for mark in reversed(self.marks) if self._is_near(mark))
        return next((mark for mark in seen if self.tag(mark).adjusted(-3, -3, 3, 3).contains(x, y)), None)

    def _is_near(self, mark: Mark) -> bool:
        span = self._timeline
        beside = scaled(TAG_MOST) / max(1.0, self._size.width()) * span.span
        return span.start - beside <= mark.seconds <= span.end

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setFont(font("tiny", weight=500))
        for mark in self.marks:
            if self._is_near(mark):
                self._paint(painter, mark)

    def _paint(self, painter: QPainter, mark: Mark) -> None:
        tag = self.tag(mark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colour("strong"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(tag.left(), 0, tag.left(), self._size.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("field"), 1))
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(tag, CORNER, CORNER)
        painter.setPen(colour("strong"))
        words = painter.fontMetrics().elidedText(
            mark.label, Qt.TextElideMode.ElideRight, int(tag.width()) - TAG_PAD
        )
        write(painter, tag, CENTRE, words)
