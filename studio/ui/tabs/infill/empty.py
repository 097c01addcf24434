"""What the tab shows before there is a recording: a drawing of the act, and how to begin."""

from __future__ import annotations

from math import sin

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import colour, scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.drop_card import DropCard, DropPlace
from studio.ui.widgets.labels import label
from studio.ui.widgets.small_wave import paint_small_wave

WIDTH, HEIGHT = 760, 340
BARS = 78
SIZES = tr("WAV, FLAC, MP3, M4A, AIFF, OGG and Opus. The file itself is never changed.")


class Drawing(QWidget):
    """A waveform with a gap in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heights = [abs(sin(i * 0.41) * sin(i * 0.13 + 0.4)) * 0.8 + 0.06 for i in range(BARS)]

    def sizeHint(self) -> QSize:
        return QSize(scaled(480), scaled(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        wide, tall = scaled(480), self.height()
        left = (self.width() - wide) / 2
        gap = QRectF(self.width() / 2 - scaled(28), 1, scaled(56), tall - 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(left, tall * 0.12, wide, tall * 0.76)
            paint_small_wave(painter, rect, self._heights, colour("wave"), pitch=wide / BARS)
            pen = QPen(colour("patch"), 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(gap, 5, 5)
            painter.setBrush(colour("patchsoft"))
            painter.drawRoundedRect(gap, 5, 5)
            side = scaled(18)
            room = QRectF(0, 0, side, side)
            room.moveCenter(gap.center())
            paint_icon(painter, room, "plus", colour="patch")


class EmptyRecording(QFrame):
    """`open_asked`, `record_asked` and `example_asked`; a file may be dropped on the tab."""

    open_asked = Signal()
    record_asked = Signal()
    example_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("No recording yet"))
        self.open, self.example = (
            button(tr("Open a recording…"), kind="primary", icon="folder-open"),
            button(tr("Mend the example"), icon="bandaids"),
        )
        self.record = button(tr("Record…"), icon="record-fill")
        self.record.setToolTip(tr("Record (R)"))
        self.record.clicked.connect(self.record_asked)
        self.open.clicked.connect(self.open_asked)
        self.example.clicked.connect(self.example_asked)
        self._head = label(tr("No recording yet"), role="card_title", tone="strong")
        self._words = label(tr("Drop one here, record, or mend the example."), role="script")
        self._sizes = label(SIZES, role="small", tone="quiet", wrap=True)
        for each in (self._head, self._words, self._sizes):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._card = DropCard(WIDTH, HEIGHT)
        acts = row(STRETCH, self.open, self.record, self.example, STRETCH)
        drawing = QWidget()
        drawing.setLayout(column(Drawing(), spacing=0, margins=(0, 0, 0, 24)))
        self._sizes.setContentsMargins(0, 20, 0, 0)
        parts = (STRETCH, drawing, self._head, 6, self._words, 20, acts, self._sizes, STRETCH)
        self._card.setLayout(column(*parts, spacing=0))
        self.setLayout(column((DropPlace(self._card, (drawing, self._sizes)), 1), spacing=0))

    def show_opening(self, name: str) -> None:
        """Says that a recording is being read, by its name; empty for none."""
        self._head.setText(tr("Opening {name}…", name=name) if name else tr("No recording yet"))
        self.open.setEnabled(not name)
        self.record.setEnabled(not name)
        self.example.setEnabled(not name)
