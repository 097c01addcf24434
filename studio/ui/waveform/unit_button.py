"""The small button beside the ruler that turns it from time to samples."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from studio.core.language import tr
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.waveform.ruler import Unit
from studio.ui.waveform.scale import WIDTH
from studio.ui.widgets.ring import Ringed

WORDS = {
    Unit.TIME: tr("time", about="what the ruler is in; short"),
    Unit.SAMPLES: tr("smp", about="samples: what the ruler is in; at most four letters"),
}


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
        self.setText(WORDS[unit])
        if unit is Unit.TIME:
            self.setAccessibleName(tr("Ruler in time"))
            self.setToolTip(tr("Ruler and selection in samples"))
        else:
            self.setAccessibleName(tr("Ruler in samples"))
            self.setToolTip(tr("Ruler and selection in time"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), HEIGHT["ruler"])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            self.draw_ring(painter, 4)
