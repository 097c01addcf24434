"""The peaks of a sound on the canvas, one lane for each of its channels."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from studio.audio.overview import Overview
from studio.audio.peaks import Peaks
from studio.ui.theme.tokens import colour
from studio.ui.waveform.closeup import CloseUp, Window
from studio.ui.waveform.columns import Columns, Trace, touching
from studio.ui.waveform.items import OWN, Inks, Item
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.timeline import Timeline

FILL = 0.94
"""Share of a lane's height that a full-scale sample takes at gain 1."""
GAINS = (4.0, 2.0, 1.0)
"""Quiet sounds are drawn larger, so that their shape can be seen; in steps, so that a sound that is still
being read does not shrink at every moment."""
LINE_BELOW = 2.0
"""Samples a device pixel under which the samples themselves are drawn, with a line through them."""
DOTS_FROM = 5.0
"""Px from sample to sample from which each has its dot."""
WAVE_LINE = 1.2
Rows = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lane:
    """Where a channel is drawn: its middle, and px from there to full scale."""

    top: float
    height: float
    scale: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def lanes(height: float, channels: int, gain: float) -> tuple[Lane, ...]:
    """The lanes of a canvas from top to bottom."""
    each = height / channels
    return tuple(Lane(number * each, each, each / 2 * FILL * gain) for number in range(channels))


def gain_for(loudest: float) -> float:
    """How much larger a sound is drawn that has no louder sample."""
    return next((gain for gain in GAINS if loudest * gain <= 1.0), GAINS[-1])


class WaveItem(Item):
    """Painted in device pixels from as few entries of the peaks as there are columns: a frame costs the same
    at any length. Looked at closely it takes the samples from `close_up`, and until they are there the finest
    peaks."""

    def __init__(self, timeline: Timeline, inks: Inks = OWN) -> None:
        super().__init__(timeline)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.close_up = CloseUp()
        self.close_up.ready.connect(self.renew)
        self._inks = inks
        self._sound: Drawn | None = None
        self._outer: list[Columns] = []
        self._inner: list[Columns] = []
        self._traces: list[Trace] = []
        self._measured: tuple[float, ...] = ()
        self._dots = False

    @property
    def sound(self) -> Drawn | None:
        """What is drawn."""
        return self._sound

    @property
    def channels(self) -> int:
        """How many lanes there are."""
        return self._sound.peaks.channels if self._sound is not None else 1

    @property
    def gain(self) -> float:
        """How much larger than it is the sound is drawn."""
        return gain_for(self._sound.loudest) if self._sound is not None else 1.0

    def lanes(self) -> tuple[Lane, ...]:
        """Where the channels are."""
        return lanes(self._size.height(), self.channels, self.gain)

    def set_sound(self, sound: Drawn | None) -> None:
        """Shows another sound, or more of it."""
        self._sound = sound
        self.close_up.set_sound(sound)
        self.renew()

    def renew(self) -> None:
        """Measures and paints anew."""
        self._measured = ()
        self.update()

    def close(self) -> None:
        """Fetches no more."""
        self.close_up.leave()

    # Painting

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        ratio = widget.devicePixelRatioF() if widget is not None else 1.0
        if self._sound is not None:
            self._measure(self._sound, ratio)
        self._paint_rules(painter)
        if self._sound is None:
            return
        exposed = option.exposedRect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for columns, ink in ((self._outer, self._inks[0]), (self._inner, self._inks[1])):
            for lane in columns:
                lane.draw(painter, colour(ink), exposed.left(), exposed.right())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for trace in self._traces:
            painter.setPen(QPen(colour(self._inks[1]), WAVE_LINE))
            trace.draw(painter, dots=self._dots)

    def _paint_rules(self, painter: QPainter) -> None:
        """The middle of each lane, which is there before any sound, and the lines between lanes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        width = self._size.width()
        for number, lane in enumerate(self.lanes()):
            painter.setPen(QPen(colour(self._inks[0]), 1))
            painter.drawLine(QLineF(0, lane.middle, width, lane.middle))
            if number:
                painter.setPen(QPen(colour("line"), 1, Qt.PenStyle.SolidLine))
                painter.drawLine(QLineF(0, lane.top, width, lane.top))

    # Measuring

    def _measure(self, sound: Drawn, ratio: float) -> None:
        """Computes what is drawn unless it is that of the last frame."""
        span, width = self._timeline, self._size.width()
        view = (width, self._size.height(), ratio, span.start, span.end)
        if view == self._measured or not width:
            return
        self._measured = view
        self._outer, self._inner, self._traces = [], [], []
        each = span.span * sound.sample_rate / (width * ratio)
        first = span.start * sound.sample_rate
        base = sound.peaks.base
        window = self._window(first, each * width * ratio) if each < base else None
        if window is None:
            self._set_columns(sound.peaks, 0, first, each, ratio)
        elif each >= LINE_BELOW:
            self._set_columns(window.peaks_for(each), window.start, first, each, ratio)
        else:
            self._set_traces(window, first, each, ratio)

    def _window(self, first: float, count: float) -> Window | None:
        start = max(0, floor(first) - 1)
        return self.close_up.window(start, floor(first + count) + 2)

    def _set_columns(
        self, peaks: Peaks | Overview, start: int, first: float, each: float, ratio: float
    ) -> None:
        """Columns on a grid of the sound's own, so that they keep their shape when it is moved; each on a
        column of device pixels, so that it is not smeared over two."""
        number = floor(first / each)
        count = round(self._size.width() * ratio) + 1
        from_here = number * each - start
        found = peaks.columns(from_here, from_here + count * each, count)
        low, high, rms = (rows.reshape(count, -1).T for rows in found)
        left, step = round(number - first / each) / ratio, 1 / ratio
        for channel, lane in enumerate(self.lanes()):
            outer, inner = Columns(), Columns()
            ends = touching(low[channel], high[channel])
            outer.set(*ends, step=step, middle=lane.middle, scale=lane.scale, left=left)
            body = rms[channel]
            inner.set(-body, body, step=step, middle=lane.middle, scale=lane.scale, left=left)
            self._outer.append(outer)
            self._inner.append(inner)

    def _set_traces(self, window: Window, first: float, each: float, ratio: float) -> None:
        """The samples on screen, and one more on each side so that the line goes on to the edge."""
        start = max(0, floor(first) - 1)
        count = floor(each * self._size.width() * ratio) + 4
        samples = window.samples[start - window.start : start - window.start + count]
        step = 1 / (each * ratio)
        self._dots = step >= DOTS_FROM
        for channel, lane in enumerate(self.lanes()):
            trace = Trace()
            values = samples[:, channel]
            left = (start - first) * step
            trace.set(values, step=step, middle=lane.middle, scale=lane.scale, left=left)
            self._traces.append(trace)
