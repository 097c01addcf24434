"""A slider that leaves the wheel to the page it stands on until it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from studio.ui.theme.polish import set_style_property
from studio.ui.theme.tokens import FOCUS_WIDTH, colour
from studio.ui.widgets.ring import Ringed


class Slider(Ringed, QSlider):
    """Horizontal; a click on the groove goes there."""

    def __init__(self, name: str, low: int, high: int, value: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._turn_groove()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn_groove()

    def _turn_groove(self) -> None:
        """The style sheet fills the groove at the side where the values begin."""
        set_style_property(self, "turned", self.isRightToLeft())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._handle().contains(event.position()):
            self._go_to(event.position().x())
        super().mousePressEvent(event)

    def _go_to(self, x: float) -> None:
        half = self._handle().width() / 2
        span = max(1, round(self.width() - 2 * half))
        turned = self.isRightToLeft()
        self.setValue(
            QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), round(x - half), span, turned)
        )

    def _handle(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        return QRectF(style.subControlRect(control, option, part, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colour("accent"), FOCUS_WIDTH))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self._handle().center(), 9, 9)
