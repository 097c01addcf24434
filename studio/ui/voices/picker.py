"""The button that shows the voice and opens the list to choose another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studio.core.language import tr
from studio.core.languages import language_name
from studio.core.voice import Voice
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import ICON, RADIUS, colour, scaled
from studio.ui.voices.popover import VoicePopover
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.row_paint import paint_words
from studio.ui.widgets.wheel import paint_wheel

HEIGHT, WHEEL, LEFT, TEXT_LEFT = 48, 32, 11, 53
NO_VOICE, NO_VOICE_LINE = tr("Choose a voice"), tr("Every block is spoken by one")


class VoicePicker(Ringed, QAbstractButton):
    """Wheel, name and one line. `taken(Voice)` when another is chosen, `hear_asked(Voice)` for a preview."""

    taken = Signal(object)
    hear_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self._line = NO_VOICE_LINE
        self.popover = VoicePopover(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.popover.taken.connect(self.taken)
        self.popover.chooser.hear_asked.connect(self.hear_asked)
        self.set_voice(None)

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(HEIGHT))

    def set_voice(self, voice: Voice | None, line: str = "") -> None:
        """Shows a voice; `line` stands in for its description."""
        self._voice = voice
        self._line = line or (_line(voice) if voice else NO_VOICE_LINE)
        named = tr("Voice {name}", name=voice.name) if voice else tr("No voice chosen")
        self.setAccessibleName(named)
        self.setAccessibleDescription(self._line)
        self.setToolTip(self._line)
        self.update()

    def set_voices(self, voices: Sequence[Voice] | None, *, speaks: str, chosen: str) -> None:
        """What the list offers; None while that is not known."""
        self.popover.chooser.set_voices(voices, speaks=speaks, chosen=chosen)

    def set_previewing(self, voice_id: str, fraction: float) -> None:
        """The voice that is heard and how much of it; an empty id for none."""
        self.popover.chooser.rows.set_previewing(voice_id, fraction)

    def set_note(self, sentence: str) -> None:
        """Says something at the foot of the list, such as why a voice cannot be heard."""
        self.popover.chooser.note.setText(sentence)

    def open(self) -> None:
        """Opens the list."""
        self.popover.open_under(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, rect, self.layoutDirection())
            self._paint_ground(painter, rect)
            self._paint_voice(painter, rect)
            if self.ringed:
                paint_ring(painter, rect)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setPen(QPen(colour("groove" if self.isEnabled() else "line"), 1))
        painter.setBrush(colour(ground) if self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["control"], RADIUS["control"])
        side = ICON["caret"]
        caret = QRectF(rect.right() - side - 10, rect.center().y() - side / 2, side, side)
        paint_icon(painter, caret, "caret-down", colour="quiet")

    def _paint_voice(self, painter: QPainter, rect: QRectF) -> None:
        face = QRectF(LEFT, rect.center().y() - WHEEL / 2, WHEEL, WHEEL)
        if self._voice is not None:
            paint_wheel(painter, face, self._voice)
        else:
            paint_icon(painter, face.adjusted(5, 5, -5, -5), "user-circle", colour="quiet")
        middle, room = rect.center().y(), rect.adjusted(TEXT_LEFT, 0, -ICON["caret"] - 18, 0)
        upper = QRectF(room.left(), middle - scaled(19), room.width(), scaled(18))
        lower = QRectF(room.left(), middle, room.width(), scaled(17))
        name = self._voice.name if self._voice else NO_VOICE
        paint_words(painter, upper, name, "strong", weight=600)
        paint_words(painter, lower, self._line, "quiet", role="small")


def _line(voice: Voice) -> str:
    return voice.told or language_name(voice.language)
