"""The scale at the left of a waveform: dB of full scale and the channels' names, or the spectrogram's kHz."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.audio.spectrogram import top_for
from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import FIGURES, RIGHT_MIDDLE
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.wave_item import Lane, WaveItem

WIDTH, PAD, TEXT = 44, 6, 14
LEVELS = (0, -6, -12, -18, -24, -30)
"""dB of full scale that may be written; those without room are left out, quieter ones first."""
MINUS = "−"
STEREO, RIGHT = ("L", "R"), RIGHT_MIDDLE | FIGURES
KILOHERTZ = (1, 2, 4, 6, 8, 10)


def channel_names(channels: int) -> tuple[str, ...]:
    """What the lanes are called; nothing where there is one."""
    if channels == 1:
        return ("",)
    return STEREO if channels == 2 else tuple(str(number + 1) for number in range(channels))


class Scale(QWidget):
    """Beside the canvas whose wave it tells of, and as high."""

    def __init__(self, wave: WaveItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wave, self._spectrogram = wave, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Scale in dB"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), 0)

    def show_spectrogram(self, on: bool) -> None:
        """Tells of the spectrogram's pitches."""
        self._spectrogram = on
        self.setAccessibleName(tr("Scale in kHz") if on else tr("Scale in dB"))
        self.update()

    def marks(self) -> Iterator[tuple[float, str]]:
        """(y, words) of what is written, from top to bottom of each lane."""
        if self._wave.sound is None:
            return
        if self._spectrogram:
            yield from self._pitches(self._wave.sound.sample_rate)
            return
        for lane in self._wave.lanes():
            yield from _levels(lane, scaled(TEXT))

    def _pitches(self, sample_rate: int) -> Iterator[tuple[float, str]]:
        top, room = top_for(sample_rate), scaled(TEXT)
        last = float(self.height())
        for number in KILOHERTZ:
            y = self.height() * (1 - number * 1000 / top)
            if room / 2 <= y <= last - room:
                last = y
                yield y, f"{number} k"

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(font("tiny"))
            painter.setPen(colour("quiet"))
            room, tall = self.width() - scaled(PAD), scaled(TEXT)
            for y, words in self.marks():
                painter.drawText(QRectF(0, y - tall / 2, room, tall), RIGHT, words)
            if not self._spectrogram:
                self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(font("tiny", weight=600))
        painter.setPen(colour("strong"))
        for lane, name in zip(self._wave.lanes(), channel_names(self._wave.channels), strict=True):
            wide = QFontMetricsF(painter.font()).horizontalAdvance(name)
            painter.drawText(QRectF(scaled(PAD), lane.middle - 10, wide + 2, 20), RIGHT, name)


def _levels(lane: Lane, tall: float) -> Iterator[tuple[float, str]]:
    """Of one lane: the loudest that fits is written first, then each that has room, above and below."""
    last = None
    for level in LEVELS:
        away = 10 ** (level / 20) * lane.scale
        top = lane.middle - away
        if top < lane.top - 1 or away < tall * 0.75:
            continue
        top = max(top, lane.top + tall / 2 - 1)
        if last is not None and top - last < tall + 2:
            continue
        last = top
        words = f"{MINUS}{-level}" if level else "0"
        yield top, words
        yield 2 * lane.middle - top, words
