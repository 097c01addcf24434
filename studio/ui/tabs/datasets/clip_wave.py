"""The waveform of a clip with its fault drawn on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.dataset_judgement import FileJudgement, Grade
from studio.core.language import tr
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.waveform.sound import Drawn
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.time_text import spoken

TALL, NUDGE = 86, 0.1


class ClipWave(Ringed, QWidget):
    """`seeked(seconds)` when the user points at a moment, or moves there with the arrow keys."""

    seeked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._sound: Drawn | None = None
        self._judgement: FileJudgement | None = None
        self._position = 0.0
        self._columns: tuple[int, list[QLineF]] = (0, [])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Waveform of the file"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(TALL))

    def show_clip(self, sound: Drawn | None, judgement: FileJudgement | None) -> None:
        """Another sound, or another judgement of it."""
        if sound is not self._sound:
            self._position = 0.0
            self._columns = (0, [])
        self._sound, self._judgement = sound, judgement
        worst = judgement.worst if judgement is not None else None
        length = spoken(sound.seconds) if sound is not None else ""
        if worst is not None:
            length = tr("{length}. {fault}", length=length, fault=worst.said)
        self.setAccessibleDescription(length)
        self.update()

    def set_position(self, seconds: float) -> None:
        """Moves the playhead."""
        self._position = seconds
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("sunken"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["row"], RADIUS["row"])
            room = rect.adjusted(8, 6, -8, -6)
            if self._sound is not None and self._sound.seconds:
                self._paint_under(painter, room)
                painter.setPen(QPen(colour("waverms"), 1 / self.devicePixelRatioF()))
                painter.drawLines(self._lines(room))
                self._paint_over(painter, room)
                x = self._x(self._position, room)
                painter.setPen(QPen(colour("strong"), 1.5))
                painter.drawLine(QLineF(x, rect.top() + 2, x, rect.bottom() - 2))
            if self.ringed:
                paint_ring(painter, rect, RADIUS["row"])

    def _lines(self, room: QRectF) -> list[QLineF]:
        """One for each pixel of the screen, of which there are more than px where all is larger."""
        ratio = self.devicePixelRatioF()
        count = max(1, int(room.width() * ratio))
        if self._columns[0] != count and self._sound is not None:
            low, high, _ = self._sound.columns(0.0, self._sound.seconds, count)
            if low.ndim > 1:
                low, high = low.min(axis=1), high.max(axis=1)
            half, middle = room.height() / 2, room.center().y()
            scale = half / max(self._sound.loudest, 1e-4)
            tops, bottoms = middle - np.nan_to_num(high) * scale, middle - np.nan_to_num(low) * scale
            xs = room.left() + (np.arange(len(tops)) + 0.5) / ratio
            lines = [
                QLineF(float(x), float(top), float(x), max(float(bottom), float(top) + 1))
                for x, top, bottom in zip(xs, tops, bottoms, strict=True)
            ]
            self._columns = (count, lines)
        return self._columns[1]

    def _bad(self, name: str) -> str:
        """The tone of a mark that is not as it should be; empty where it is."""
        mark = self._judgement.mark(name) if self._judgement is not None else None
        if mark is None or mark.grade is Grade.PASS:
            return ""
        return "red" if mark.grade is Grade.FAIL else "amber"

    def _paint_under(self, painter: QPainter, room: QRectF) -> None:
        """Silence, where there is too much of it."""
        tone = self._bad("Silence") or self._bad("Speech")
        if not tone or self._judgement is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{tone}soft"))
        edges = [0.0, *(edge for each in self._judgement.spoken for edge in (each.start, each.end))]
        edges.append(self._judgement.seconds)
        for start, end in zip(edges[::2], edges[1::2], strict=False):
            if end - start > 0.5:
                left = self._x(start, room)
                painter.drawRect(QRectF(left, room.top(), self._x(end, room) - left, room.height()))

    def _paint_over(self, painter: QPainter, room: QRectF) -> None:
        """How loud the noise is, and where peaks are cut off."""
        judgement = self._judgement
        if judgement is None:
            return
        tone = self._bad("Noise")
        if tone:
            mark = judgement.mark("Noise")
            depth = float(mark.shown.removeprefix("−").removesuffix(" dB")) if mark is not None else 60.0
            tall = max(3.0, room.height() / 2 * 10 ** (-depth / 40))
            pen = QPen(colour(tone), 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            for y in (room.center().y() - tall, room.center().y() + tall):
                painter.drawLine(QLineF(room.left(), y, room.right(), y))
        tone = self._bad("Clipping")
        if tone:
            painter.setPen(QPen(colour(tone), 2))
            for each in judgement.clipped:
                x = self._x(each.start, room)
                painter.drawLine(QLineF(x, room.top(), x, room.top() + 6))
                painter.drawLine(QLineF(x, room.bottom() - 6, x, room.bottom()))

    def _x(self, seconds: float, room: QRectF) -> float:
        whole = self._sound.seconds if self._sound is not None else 1.0
        return room.left() + room.width() * min(1.0, max(0.0, seconds / whole))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        room = QRectF(self.rect()).adjusted(8, 6, -8, -6)
        self._seek((event.position().x() - room.left()) / max(1.0, room.width()))

    def _seek(self, share: float) -> None:
        if self._sound is not None:
            self.seeked.emit(min(max(share, 0.0), 1.0) * self._sound.seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -NUDGE, Qt.Key.Key_Right: NUDGE}
        if self._sound is not None and event.key() in steps and not event.modifiers():
            moved = self._position + steps[Qt.Key(event.key())]
            self._seek(moved / max(self._sound.seconds, 0.001))
        else:
            super().keyPressEvent(event)
