"""An icon as a widget, for signs beside words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import scaled


class Sign(QWidget):
    """An icon that stands in a row of text."""

    def __init__(self, name: str, colour: str, side: int) -> None:
        super().__init__()
        self._name, self._colour, self._side = name, colour, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._side), scaled(self._side))

    def change(self, name: str, colour: str) -> None:
        """Shows another icon; a name that ends in -fill gives the filled one."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        name = self._name.removesuffix("-fill")
        with QPainter(self) as painter:
            filled = self._name.endswith("-fill")
            paint_icon(painter, QRectF(self.rect()), name, colour=self._colour, filled=filled)
