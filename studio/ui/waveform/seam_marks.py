"""The seams of a patch as they are drawn on the canvas: signs, crossfades with their handles, suspects."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.sides import write
from studio.ui.theme.tokens import colour, scaled
from studio.ui.waveform.items import Item
from studio.ui.waveform.seam_look import SeamLook, Sign, Way
from studio.ui.waveform.timeline import Timeline

SIGN, GROUND, SIGN_TOP = 15, 20, 5
CURVE, NARROWEST, HANDLE, REACH = 30, 12, 8, 9
"""Px: how high a crossfade is drawn and how wide at least, its square handle, and within what it is taken."""
FOOT = 3
STEPS = 12
CHIP_TOP, CHIP_PAD = 28, 5


class SeamMarks(Item):
    """Over everything but the playhead."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._look: SeamLook | None = None
        self.setZValue(6)

    @property
    def look(self) -> SeamLook | None:
        """What is shown."""
        return self._look

    def set_look(self, look: SeamLook | None) -> None:
        """Shows other seams; None for none."""
        if look != self._look:
            self._look = look
            self.update()

    def handle(self, way: Way) -> QPointF | None:
        """The middle of a crossfade's handle, in px; None where there is none."""
        if self._look is None or not self._look.fades:
            return None
        begin, sense = self._begin(self._look, way)
        width = max(NARROWEST, abs(self._inner(self._look, way) - begin))
        return QPointF(begin + sense * width, self._top())

    def way_at(self, place: QPointF) -> Way | None:
        """The crossfade whose handle is within reach."""
        for way in Way:
            handle = self.handle(way)
            if handle is not None and (handle - place).manhattanLength() <= REACH:
                return way
        return None

    def dragged(self, way: Way, seconds: float) -> None:
        """A handle is pulled to a second of the recording."""
        look = self._look
        if look is not None:
            length = seconds - look.start if way is Way.IN else look.end - seconds
            self.set_look(look.with_fade(way, length))

    def _begin(self, look: SeamLook, way: Way) -> tuple[float, int]:
        """Px of the seam, and which way the patch lies."""
        return (self.px(look.start), 1) if way is Way.IN else (self.px(look.end), -1)

    def _inner(self, look: SeamLook, way: Way) -> float:
        """Px of where the crossfade is over."""
        at = look.start + look.fade_in if way is Way.IN else look.end - look.fade_out
        return self.px(at)

    def _top(self) -> float:
        return self._size.height() - FOOT - scaled(CURVE)

    def paint(self, painter: QPainter, *_rest: object) -> None:
        look = self._look
        if look is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.fades:
            for way in Way:
                self._paint_crossfade(painter, look, way)
        for start, end, words in look.suspects:
            self._paint_suspect(painter, start, end, words)
        for at, sign in ((look.start, look.left), (look.end, look.right)):
            if sign is not None and self._timeline.start <= at <= self._timeline.end:
                self._paint_sign(painter, self.px(at), sign)

    def _paint_crossfade(self, painter: QPainter, look: SeamLook, way: Way) -> None:
        begin, sense = self._begin(look, way)
        if not -NARROWEST <= begin <= self._size.width() + NARROWEST:
            return
        width = sense * max(NARROWEST, abs(self._inner(look, way) - begin))
        top, tall = self._top(), scaled(CURVE)
        coming = [(begin + width * n / STEPS, top + tall * (1 - sin(pi / 2 * n / STEPS))) for n in range(13)]
        going = [(begin + width * n / STEPS, top + tall * (1 - cos(pi / 2 * n / STEPS))) for n in range(13)]
        ground = _path([*coming, (begin + width, top + tall)], closed=True)
        painter.fillPath(ground, colour("patch", 0.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for points, token in ((going, "waverms"), (coming, "patch")):
            painter.setPen(QPen(colour(token), 1.5))
            painter.drawPath(_path(points))
        side = scaled(HANDLE)
        box = QRectF(begin + width - side / 2, top - side / 2, side, side)
        painter.setPen(QPen(colour("sunken"), 1))
        painter.setBrush(colour("patch"))
        painter.drawRect(box)

    def _paint_sign(self, painter: QPainter, x: float, sign: Sign) -> None:
        """With a line for a seam that is not where the selection ends: more was taken out than was marked."""
        painter.setPen(QPen(colour("patch"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, 0, x, self._size.height()))
        side, icon = scaled(GROUND), scaled(SIGN)
        ground = QRectF(x - side / 2, SIGN_TOP, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawEllipse(ground)
        inner = QRectF(0, 0, icon, icon)
        inner.moveCenter(ground.center())
        name, tone = sign
        paint_icon(painter, inner, name.removesuffix("-fill"), colour=tone, filled=name.endswith("-fill"))

    def _paint_suspect(self, painter: QPainter, start: float, end: float, words: str) -> None:
        left, right = self.px(start), self.px(end)
        if right < 0 or left > self._size.width():
            return
        right = max(right, left + 8)
        face = font("small", weight=600)
        metrics = QFontMetricsF(face)
        wide, tall = metrics.horizontalAdvance(words) + 2 * CHIP_PAD, metrics.height() + 2
        chip = QRectF((left + right - wide) / 2, scaled(CHIP_TOP), wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ambersoft"))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setFont(face)
        painter.setPen(colour("amber"))
        write(painter, chip, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setPen(QPen(colour("amber"), 2))
        y = chip.bottom() + 3
        painter.drawLine(QLineF(left, y, right, y))
        for x in (left, right):
            painter.drawLine(QLineF(x, y, x, y + 5))


def _path(points: list[tuple[float, float]], *, closed: bool = False) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    return path
