"""The level meter: two rows of segments from -54 to 0 dBFS, and a peak that holds before it falls.

Its ballistics are those of a digital sample-peak meter: up within a frame of 33 ms, down 20 dB a second; the
peak stands for 1.5 s and then falls as fast (IEC 60268-18 asks for a fall of 20 dB within 1.7 s or so).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import FIGURES
from studio.ui.theme.tokens import MOTION, colour, scaled

SILENCE = -200.0
FRAME_MS = 33
PITCH, SEGMENT, THICK, BETWEEN = 4, 3, 6, 9
SCALE = ((-54.0, 0.0), (-48.0, 0.1), (-24.0, 0.42), (-12.0, 0.66), (-6.0, 0.83), (0.0, 1.0))
"""Where a level stands: dB, and part of the width."""
GREEN_TO, AMBER_TO = -9.0, -3.0


def place(level: float) -> float:
    """Part of the width, 0 to 1, that a level in dB takes."""
    if level <= SCALE[0][0]:
        return 0.0
    for (low, start), (high, end) in pairwise(SCALE):
        if level <= high:
            return start + (end - start) * (level - low) / (high - low)
    return 1.0


class Needle:
    """One channel: the level shown, and the peak held above it. Times in seconds."""

    def __init__(self) -> None:
        self.level = self.peak = SILENCE
        self._held_at = self._moved_at = 0.0

    def hear(self, level: float, now: float) -> None:
        """A new measurement: up at once, down no faster than the fall."""
        self.fall(now)
        self.level = max(self.level, level)
        if level >= self.peak:
            self.peak, self._held_at = level, now

    def fall(self, now: float) -> None:
        """Lets level and peak come down for the time that has gone."""
        step = MOTION["meter_fall_db_s"] * (now - self._moved_at)
        over = now - self._held_at - MOTION["peak_hold_ms"] / 1000
        self.level = max(self.level - step, SILENCE)
        if over > 0:
            self.peak = max(self.peak - min(step, MOTION["meter_fall_db_s"] * over), self.level, SILENCE)
        self._moved_at = now

    @property
    def at_rest(self) -> bool:
        return place(self.level) == 0 and place(self.peak) == 0


class Meter(QWidget):
    """Shows peak dB of one or two channels; moves only while there is something to see."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Level", about="of the sound"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._needles = (Needle(), Needle())
        self._compact, self._wide = False, 0
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    def set_compact(self, compact: bool) -> None:
        """Narrower, for narrow windows."""
        self._compact = compact
        self.updateGeometry()

    def set_wide(self, px: int) -> None:
        """As wide as there is room, `px` at most."""
        self._wide = px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px)

    def sizeHint(self) -> QSize:
        return QSize(self._wide or scaled(104 if self._compact else 132), scaled(42))

    def set_levels(self, levels: Sequence[float]) -> None:
        """Peak dB of each channel since the last call. One channel moves both rows; of more than two the
        first, third, fifth… share the upper one."""
        now = monotonic()
        for i, needle in enumerate(self._needles):
            needle.hear(max(levels[i::2] or levels, default=SILENCE), now)
        if not self._timer.isActive():
            self._timer.start()
        self._describe()
        self.update()

    def hideEvent(self, event: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = monotonic()
        for needle in self._needles:
            needle.fall(now)
        if all(needle.at_rest for needle in self._needles):
            self._timer.stop()
        self._describe()
        self.update()

    def _describe(self) -> None:
        """For screen readers: the peak that is held, in whole dB, told again only when it is another."""
        peak = max(needle.peak for needle in self._needles)
        said = tr("peak {level:.0f} dB", level=peak) if place(peak) > 0 else tr("silence")
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for i, needle in enumerate(self._needles):
                self._paint_row(painter, scaled(8) + i * BETWEEN, needle)
            self._paint_scale(painter)

    def _paint_row(self, painter: QPainter, top: int, needle: Needle) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        filled = place(needle.level) * self.width()
        for left in range(0, self.width() - SEGMENT + 1, PITCH):
            ink = self._ink(left) if left < filled else "line"
            painter.fillRect(QRectF(left, top, SEGMENT, THICK), colour(ink))
        held = place(needle.peak) * self.width()
        if held > 0:
            painter.fillRect(QRectF(min(held, self.width() - 2), top - 1, 2, THICK + 2), colour("strong"))

    def _ink(self, left: int) -> str:
        if left < place(GREEN_TO) * self.width():
            return "green"
        return "amber" if left < place(AMBER_TO) * self.width() else "red"

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setFont(font("tiny"))
        painter.setPen(colour("quiet"))
        marks = (-48, -24, -6) if self._compact else (-48, -24, -12, -6)
        top = scaled(8) + 2 * BETWEEN + 1
        for mark in marks:
            words = f"\N{MINUS SIGN}{-mark}"
            middle = place(mark) * self.width()
            room = QRectF(middle - scaled(14), top, scaled(28), scaled(14))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | FIGURES, words)
