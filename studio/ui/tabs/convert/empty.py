"""What stands in the tab before a recording is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label

WORDS = "Nothing to change yet. Drop a recording, or record a line."
BEFORE = (9, 20, 34, 26, 40, 22, 12)
PITCH, THICK = 9, 4


class Drawing(QWidget):
    """A small sound twice: as it was, and as another voice says it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(220), scaled(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = scaled(22)
        middle, centre = self.height() / 2, self.width() / 2
        half = len(BEFORE) * scaled(PITCH)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_bars(painter, centre - side - half - 4, middle, "waverms")
            self._paint_bars(painter, centre + side + 6, middle, "patch")
            spot = QRectF(centre - side / 2, middle - side / 2, side, side)
            paint_icon(painter, spot, "arrow-right", colour="quiet")

    def _paint_bars(self, painter: QPainter, left: float, middle: float, ink: str) -> None:
        painter.setBrush(colour(ink))
        for number, height in enumerate(BEFORE):
            tall = scaled(height)
            bar = QRectF(left + number * scaled(PITCH), middle - tall / 2, scaled(THICK), tall)
            painter.drawRoundedRect(bar, 2, 2)


class Empty(QWidget):
    """The next acts as buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("No recording yet")
        self.open = button("Open…", kind="primary", icon="folder-open")
        words = label(WORDS, tone="quiet", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.record = button("Record a line", icon="microphone")
        acts = row(STRETCH, self.open, self.record, STRETCH)
        self.setLayout(
            column(
                STRETCH,
                row(STRETCH, Drawing(), STRETCH),
                words,
                acts,
                STRETCH,
                spacing=16,
                margins=(24, 12, 24, 12),
            )
        )
