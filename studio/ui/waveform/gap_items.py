"""The gap and its contexts as they are drawn on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.core.language import tr
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import LEFT_TOP, write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.gap import Edge, Gap
from studio.ui.waveform.items import Item
from studio.ui.waveform.timeline import Timeline

CAP, HANDLE_WIDTH, HANDLE_HEIGHT, TEXT_LEFT, TEXT_TOP = 3, 8, 30, 8, 6
BESIDE_SIGN, ABOVE_FADES = 9, 28
GROUND = 0.85
"""How much of the waveform a name covers: it has to be read where the tracks are low, too."""
GRIP = 1.3, 6
"""Px from a handle's middle to its two rules, and half their height."""
INK = {Edge.LEFT: "ctxl", Edge.START: "patch", Edge.END: "patch", Edge.RIGHT: "ctxr"}


class GapMarks(Item):
    """Caps, edges, handles and names of the three stretches, over the waveform."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._gap: Gap | None = None
        self._signs: tuple[float, ...] = ()
        self.setZValue(5)

    def set_gap(self, gap: Gap | None) -> None:
        """Shows another gap; None for none."""
        self._gap = gap
        self.update()

    def set_signs(self, places: tuple[float, ...]) -> None:
        """Leaves room for the signs of the seams at these seconds, and for crossfades."""
        if places != self._signs:
            self._signs = places
            self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._gap is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, token, start, end in stretches(self._gap):
            self._paint_stretch(painter, name, token, (start, end))
        for edge, token in INK.items():
            self._paint_edge(painter, edge, token)

    def _paint_stretch(self, painter: QPainter, name: str, token: str, stretch: tuple[float, float]) -> None:
        left, right = (self.px(second) for second in stretch)
        if right <= left:
            return
        painter.fillRect(QRectF(left, 0, right - left, CAP), colour(token))
        face = font("small", weight=600)
        painter.setFont(face)
        painter.setPen(colour(token))
        flags = LEFT_TOP
        for words in (f"{name} {_length(stretch[1] - stretch[0])}", name):
            wide = QFontMetricsF(face).horizontalAdvance(words)
            seen = self._beside_signs(max(left, 0.0) + scaled(TEXT_LEFT), wide)
            room = min(right, self._size.width()) - seen
            if wide <= room:
                ground = QRectF(seen - 3, TEXT_TOP, wide + 6, QFontMetricsF(face).height())
                painter.fillRect(ground, colour(f"{token}soft", GROUND))
                write(painter, QRectF(seen, TEXT_TOP, room, scaled(24)), flags, words)
                break

    def _beside_signs(self, left: float, wide: float) -> float:
        """Px at which words of so many px begin, so that no sign lies on them."""
        reach = scaled(TEXT_LEFT + BESIDE_SIGN)
        for x in sorted(self.px(second) for second in self._signs):
            if left < x + reach and x - reach < left + wide:
                left = x + reach
        return left

    def _paint_edge(self, painter: QPainter, edge: Edge, token: str) -> None:
        """Its handle is whole at the recording's ends, too."""
        assert self._gap is not None
        at = self._gap.at(edge)
        if not self._timeline.start <= at <= self._timeline.end:
            return
        height, x = self._size.height(), self.px(at)
        painter.setPen(QPen(colour(token), 1.5))
        painter.drawLine(QLineF(x, 0, x, height))
        painter.setBrush(colour("sunken"))
        middle = height / 2 if edge in (Edge.LEFT, Edge.RIGHT) else height - self._from_foot()
        wide, tall = scaled(HANDLE_WIDTH), scaled(HANDLE_HEIGHT)
        x = min(max(x, wide / 2 + 1), self._size.width() - wide / 2 - 1)
        box = QRectF(x - wide / 2, middle - tall / 2, wide, tall)
        painter.drawRoundedRect(box, wide / 2, wide / 2)
        painter.setPen(QPen(colour(token), 1.2))
        for beside in (-GRIP[0], GRIP[0]):
            painter.drawLine(QLineF(x + beside, middle - GRIP[1], x + beside, middle + GRIP[1]))

    def _from_foot(self) -> int:
        """Px from the foot to the middle of the patch's own handles: above the crossfades."""
        return scaled(HANDLE_HEIGHT + (ABOVE_FADES if self._signs else 0))


def _length(seconds: float) -> str:
    if seconds < 10:
        return tr("{seconds:.2f} s", seconds=seconds)
    return tr("{seconds:.1f} s", seconds=seconds)


def stretches(gap: Gap) -> tuple[tuple[str, str, float, float], ...]:
    """Name, colour, start and end of each."""
    return (
        (tr("Left context"), "ctxl", gap.left, gap.start),
        (tr("Patch"), "patch", gap.start, gap.end),
        (tr("Right context"), "ctxr", gap.end, gap.right),
    )
