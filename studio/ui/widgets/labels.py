"""Labels in the roles of the type table; what is cut with an ellipsis is whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studio.ui.theme.fonts import use_font
from studio.ui.theme.polish import set_style_property


def set_tone(widget: QWidget, tone: str) -> None:
    """Colours a label: normal, strong, quiet, accent, green, amber, red or patch."""
    set_style_property(widget, "tone", tone)


def label(
    text: str = "",
    *,
    role: str = "body",
    tone: str = "normal",
    weight: int | None = None,
    tabular: bool = False,
    wrap: bool = False,
) -> QLabel:
    """A label of plain text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    use_font(made, role, weight=weight, tabular=tabular)
    set_tone(made, tone)
    return made


class Elided(QLabel):
    """A label that never widens the window: what does not fit is cut, in the middle for paths."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "body",
        tone: str = "normal",
        weight: int | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._whole, self._mode = text, mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        use_font(self, role, weight=weight)
        set_tone(self, tone)
        self._cut()

    @property
    def whole(self) -> str:
        """The text, uncut."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Changes the text."""
        self._whole = text
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        # One px more than the text: widths are rounded down where the label is laid out.
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(self.width(), 0))
        self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")


def section(text: str) -> QLabel:
    """The head of a section: 12/600, quiet."""
    return label(text, role="small", weight=600, tone="quiet")
