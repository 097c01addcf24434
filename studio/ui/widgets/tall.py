"""What may be taller than a screen: as tall as it is where there is room, else it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studio.ui.theme.tokens import scaled

MARGIN = 120
"""Height in px that a pop-over has beside it on the screen: its own margins and heading."""


class Tall(QScrollArea):
    """Shows `inner` whole, `width` px wide at 100 % text; scrolls by wheel and arrow keys where the screen is
    lower."""

    def __init__(self, inner: QWidget, width: int) -> None:
        super().__init__()
        self._inner, self._wide = inner, width
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        wide = scaled(self._wide)
        whole = self._inner.heightForWidth(wide) if self._inner.hasHeightForWidth() else -1
        tall = whole if whole > 0 else self._inner.sizeHint().height()
        return QSize(wide, min(tall, self.screen().availableGeometry().height() - MARGIN))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        return super().event(event)
