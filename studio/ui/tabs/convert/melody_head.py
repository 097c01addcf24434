"""What stands before the melody: which line is which, and how alike they are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.tabs.convert.lane_head import WIDTH
from studio.ui.tabs.convert.likeness import Likeness
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.melody_lane import DASH, MADE_WIDTH
from studio.ui.widgets.labels import label, set_tone
from studio.ui.widgets.sign import Sign


class Stroke(QWidget):
    """A piece of the line."""

    def __init__(self, ink: str, *, dashed: bool) -> None:
        super().__init__()
        self._ink, self._dashed = ink, dashed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(24), scaled(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        pen = QPen(colour(self._ink), MADE_WIDTH)
        if self._dashed:
            pen.setDashPattern(list(DASH))
        with QPainter(self) as painter:
            painter.setPen(pen)
            middle = self.height() / 2
            painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))


class MelodyHead(QWidget):
    """As wide as the other heads."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("check-circle-fill", "green", 15)
        self._verdict = label(role="small", weight=500, tabular=True)
        self._note = label(role="tiny", tone="quiet", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        legend = (
            row(
                Stroke("ctxl", dashed=True),
                label(tr("Before", about="the change of the voice"), role="small"),
                STRETCH,
                spacing=10,
            ),
            row(
                Stroke("patch", dashed=False),
                label(tr("After", about="the change of the voice"), role="small"),
                STRETCH,
                spacing=10,
            ),
        )
        verdict = row(self._sign, self._verdict, STRETCH, spacing=7)
        name = label(tr("Melody"), role="head", tone="strong")
        parts = (name, 4, *legend, 6, verdict, self._note, STRETCH)
        self.setLayout(column(*parts, spacing=2, margins=(16, 12, 8, 6)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.say(None, "")

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def say(self, found: Likeness | None, otherwise: str) -> None:
        """The verdict and how the lines are drawn, or `otherwise` why there is none."""
        self._sign.setVisible(found is not None)
        self._verdict.setVisible(found is not None)
        if found is not None:
            self._sign.change(found.sign, found.tone)
            self._verdict.setText(found.words)
            set_tone(self._verdict, found.tone)
        self._note.setText(found.note if found is not None else otherwise)
