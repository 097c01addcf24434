"""What stands in the tab before a recording is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import turn, upright
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.drop_card import DropCard, DropPlace
from studio.ui.widgets.labels import label

WIDTH, HEIGHT = 760, 320
WORDS = tr("Drop one here, or record a line. Several, or a folder, go into the batch.")
NONE, OPENING = tr("No recording yet"), tr("Opening the recording…")
KINDS = tr("WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.")
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
            turn(painter, QRectF(self.rect()), self.layoutDirection())
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_bars(painter, centre - side - half - 4, middle, "waverms")
            self._paint_bars(painter, centre + side + 6, middle, "patch")
            spot = QRectF(centre - side / 2, middle - side / 2, side, side)
            paint_icon(painter, spot, "arrow-right", colour="quiet")

    def _paint_bars(self, painter: QPainter, left: float, middle: float, ink: str) -> None:
        painter.setBrush(colour(ink))
        with upright(painter, QRectF(left, 0, len(BEFORE) * scaled(PITCH), self.height())):
            for number, height in enumerate(BEFORE):
                tall = scaled(height)
                bar = QRectF(left + number * scaled(PITCH), middle - tall / 2, scaled(THICK), tall)
                painter.drawRoundedRect(bar, 2, 2)


class Empty(QWidget):
    """The next acts as buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("No recording yet"))
        self.open = button(tr("Open a recording…"), kind="primary", icon="folder-open")
        self.record = button(tr("Record a line"), icon="microphone")
        self._head = label(NONE, role="card_title", tone="strong")
        words = label(WORDS, role="script", wrap=True)
        kinds = label(KINDS, role="small", tone="quiet", wrap=True)
        kinds.setContentsMargins(0, 12, 0, 0)
        for each in (self._head, words, kinds):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        acts = row(STRETCH, self.open, self.record, STRETCH)
        drawing = QWidget()
        drawing.setLayout(row(STRETCH, Drawing(), STRETCH, margins=(0, 0, 0, 24)))
        card = DropCard(WIDTH, HEIGHT)
        card.setLayout(column(STRETCH, drawing, self._head, 6, words, 16, acts, kinds, STRETCH, spacing=0))
        self.setLayout(column((DropPlace(card, (drawing, kinds)), 1), spacing=0))

    def set_opening(self, opening: bool) -> None:
        """Says that a recording is being read, until it is there."""
        self._head.setText(OPENING if opening else NONE)
