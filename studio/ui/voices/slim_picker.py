"""The voice picker for a row of controls: wheel and name, as high as the buttons beside it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from studio.core.voice import Voice
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import HEIGHT, ICON, scaled
from studio.ui.voices.picker import NO_VOICE, VoicePicker
from studio.ui.widgets.row_paint import paint_words
from studio.ui.widgets.wheel import paint_wheel

WHEEL, LEFT, GAP = 22, 6, 8
WIDTH, WIDEST = 168, 210


class SlimVoicePicker(VoicePicker):
    """As `VoicePicker`; what its second line says is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown: Voice | None = None
        super().__init__(parent)

    def set_voice(self, voice: Voice | None, line: str = "") -> None:
        """Shows a voice; `line` stands in for its description."""
        self._shown = voice
        super().set_voice(voice, line)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the name wants within reason; `As recorded` is longer in other languages."""
        name = self._shown.name if self._shown is not None else NO_VOICE
        words = QFontMetricsF(font("body", weight=500)).horizontalAdvance(name)
        wanted = LEFT + WHEEL + GAP + ceil(words) + ICON["caret"] + 18
        return QSize(min(max(scaled(WIDTH), wanted), scaled(WIDEST)), HEIGHT["control"])

    def _paint_voice(self, painter: QPainter, rect: QRectF) -> None:
        face = QRectF(LEFT, rect.center().y() - WHEEL / 2, WHEEL, WHEEL)
        if self._shown is not None:
            paint_wheel(painter, face, self._shown)
        else:
            paint_icon(painter, face.adjusted(2, 2, -2, -2), "user-circle", colour="quiet")
        room = rect.adjusted(LEFT + WHEEL + GAP, 0, -ICON["caret"] - 16, 0)
        name = self._shown.name if self._shown is not None else NO_VOICE
        paint_words(painter, room, name, "normal" if self.isEnabled() else "disabled", weight=500)
