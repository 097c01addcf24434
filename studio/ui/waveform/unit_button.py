"""The small button beside the ruler that turns it from time to samples."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.waveform.ruler import Unit
from studio.ui.waveform.scale import WIDTH
from studio.ui.widgets.ring import Ringed

WORDS = {Unit.TIME: "time", Unit.SAMPLES: "smp"}


class UnitButton(Ringed, QToolButton):
    """Says what places are told in."""

    def __init__(self) -> None:
        super().__init__()
        self.unit = Unit.TIME
        self.setProperty("kind", "small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        use_font(self, "tiny")
        self.set_unit(Unit.TIME)

    def set_unit(self, unit: Unit) -> None:
        """Shows it."""
        self.unit = unit
        other = Unit.TIME if unit is Unit.SAMPLES else Unit.SAMPLES
        self.setText(WORDS[unit])
        self.setAccessibleName(f"Ruler in {unit}")
        self.setToolTip(f"Ruler and selection in {other}")

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), HEIGHT["ruler"])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            self.draw_ring(painter, 4)
