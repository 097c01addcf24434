"""What lies on the waveform's canvas besides the peaks: shaded stretches and the playhead.

The scene is in px of the canvas. Seconds become px here, within the canvas: an item that reached over the
whole of a long recording would be wider, looked at closely, than Qt can paint.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.ui.theme.tokens import colour
from studio.ui.waveform.timeline import Timeline

Inks = tuple[str, str]
OWN: Inks = ("wave", "waverms")
PATCH: Inks = ("wavepatch", "patch")
"""Tokens of the peaks and of the rms within: sound of the user's own, and sound that the studio made."""
BEYOND = 64.0
"""Px outside the canvas at which a stretch is cut."""


class Item(QGraphicsItem):
    """`place` is called whenever the view or the size of the canvas is another; `_rect` is what it covers."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self._timeline = timeline
        self._size, self._rect = QSizeF(), QRectF()

    def place(self, size: QSizeF) -> None:
        """The view or the size changed."""
        self._size = size
        self.fit()

    def fit(self) -> None:
        """Covers all of the canvas; one that covers less says so here."""
        self.cover(QRectF(0, 0, self._size.width(), self._size.height()))
        self.update()

    def cover(self, rect: QRectF) -> None:
        """Covers that much of the canvas."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect

    def px(self, seconds: float) -> float:
        """Px from the left of the canvas, cut a little beyond its edges."""
        return min(max(self._timeline.x(seconds, self._size.width()), -BEYOND), self._size.width() + BEYOND)

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        raise NotImplementedError


class Shade(Item):
    """A shaded stretch of the whole height, such as the word being said."""

    def __init__(self, timeline: Timeline, token: str, alpha: float = 1.0) -> None:
        super().__init__(timeline)
        self._token, self._alpha = token, alpha
        self._stretch = (0.0, 0.0)

    def set_stretch(self, start: float, end: float) -> None:
        """In seconds; nothing is shaded where they are equal."""
        self._stretch = (start, end)
        self.fit()

    def set_alpha(self, alpha: float) -> None:
        """How much it covers of what lies under it."""
        self._alpha = alpha
        self.update()

    def fit(self) -> None:
        left, right = (self.px(second) for second in self._stretch)
        self.cover(QRectF(left, 0, max(0.0, right - left), self._size.height()))

    def paint(self, painter: QPainter, *_rest: object) -> None:
        painter.fillRect(self._rect, colour(self._token, self._alpha))


class Playhead(Item):
    """The line at the second being heard. Moving it repaints nothing but its own strip."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self.seconds = 0.0

    def set_seconds(self, seconds: float) -> None:
        """Moves it."""
        self.seconds = seconds
        self.fit()

    def fit(self) -> None:
        self.cover(QRectF(self.px(self.seconds) - 2, 0, 4, self._size.height()))

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colour("playhead"), 1.5))
        x = self._rect.center().x()
        painter.drawLine(QLineF(x, 0, x, self._size.height()))
