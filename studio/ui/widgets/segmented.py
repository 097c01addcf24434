"""A segmented control: a few choices side by side, one of them on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from studio.ui.theme.boxes import row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.widgets.ring import Ringed, paint_ring


class Segment(Ringed, QToolButton):
    """One choice; bold while it is on, and as wide as its bold words so that nothing jumps."""

    def __init__(self, words: str, value: str) -> None:
        super().__init__()
        self.setText(words)
        self.value = value
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.toggled.connect(self._weigh)
        self._weigh(False)

    def _weigh(self, on: bool) -> None:
        use_font(self, "body", weight=600 if on else 400)

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().horizontalAdvance(self.text()) * 1.06) + 22, HEIGHT["small"])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        with painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # `100 %` stays so, mirrored.
            painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
            if self.ringed:
                paint_ring(painter, QRectF(self.rect()), 5)


class Segmented(QFrame):
    """Choices as (value, words); `chosen` carries the value when the user takes another one."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: tuple[tuple[str, str], ...], value: str = "") -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._segments = {value: Segment(words, value) for value, words in choices}
        for segment in self._segments.values():
            segment.setAccessibleName(f"{name}: {segment.text()}")
            self._group.addButton(segment)
        self.setLayout(row(*self._segments.values(), spacing=0, margins=(2, 2, 2, 2)))
        self._group.buttonClicked.connect(self._clicked)
        self.set_value(value or choices[0][0])

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), scaled(30)))

    def value(self) -> str:
        """The chosen one's value."""
        button = self._group.checkedButton()
        return button.value if isinstance(button, Segment) else ""

    def set_value(self, value: str) -> None:
        """Chooses without telling."""
        if value in self._segments:
            self._segments[value].setChecked(True)

    def _clicked(self, _button: object) -> None:
        self.chosen.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onwards = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -onwards, Qt.Key.Key_Right: onwards}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        values = list(self._segments)
        place = min(max(values.index(self.value()) + step, 0), len(values) - 1)
        self._segments[values[place]].setFocus(Qt.FocusReason.TabFocusReason)
        self._segments[values[place]].click()
