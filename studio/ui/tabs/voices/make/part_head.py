"""The head of a numbered part of a sheet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import font
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.labels import label

SIDE = 22


class Number(QWidget):
    """A number on a disc."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("groove"))
            painter.drawEllipse(QRectF(self.rect()))
            painter.setFont(font("small", weight=600, tabular=True))
            painter.setPen(colour("strong"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._number)


def part_head(number: str, words: str) -> QWidget:
    """`1 The sound`"""
    holder = QWidget()
    holder.setAccessibleName(f"{number} {words}")
    holder.setLayout(row(Number(number), label(words, role="title", tone="strong"), STRETCH, spacing=10))
    return holder
