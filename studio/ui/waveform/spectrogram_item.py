"""The spectrogram of what is on screen, computed beside the window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from studio.audio.spectrogram import Picture, spectrogram
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import colour
from studio.ui.waveform.items import Item
from studio.ui.waveform.sound import Drawn, Read
from studio.ui.waveform.timeline import Timeline

REST_MS = 60
"""The view must stand still for so long before it is computed."""
PX_A_COLUMN = 1.5
RAMP = ((0.0, "sunken"), (0.4, "speech"), (0.65, "wave"), (0.85, "waverms"), (1.0, "strong"))
"""From nothing to loud, in the tokens that carry no meaning."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """The picture of the sound from second `start` to `end`."""

    start: float
    end: float
    picture: Picture


class SpectrogramItem(Item):
    """Drawn while `set_wanted` says so. The last picture stays, moved and stretched, until the next is
    there."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._owner = QObject()
        self._rest = QTimer(self._owner, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._compute)
        self._act: Act | None = None
        self._sound: Drawn | None = None
        self._wanted = False
        self._seen: Seen | None = None
        self._image: QImage | None = None
        theme().changed.connect(self._recolour)

    def set_pool(self, pool: JobPool) -> None:
        """Where it is computed."""
        self._act = Act(pool, parent=self._owner)
        self._act.done.connect(self._show)

    def set_sound(self, sound: Drawn | None) -> None:
        """Another sound, or more of it."""
        if sound is None or self._sound is None or _key(sound) != _key(self._sound):
            self._seen = self._image = None
        self._sound = sound
        self._restart()

    def set_wanted(self, wanted: bool) -> None:
        """Whether it is looked at."""
        self._wanted = wanted
        self._restart()

    def close(self) -> None:
        """Computes no more."""
        theme().changed.disconnect(self._recolour)
        self._rest.stop()
        if self._act is not None:
            self._act.leave()

    @property
    def seen(self) -> Seen | None:
        """What is drawn now."""
        return self._seen

    def fit(self) -> None:
        super().fit()
        self._restart()

    def _restart(self) -> None:
        """The view is another: what was being computed for the last one is not needed."""
        if self._act is not None:
            self._act.leave()
        if self._wanted and self._sound is not None and self._size.width() > 0:
            self._rest.start()
        else:
            self._rest.stop()

    def _compute(self) -> None:
        sound, act = self._sound, self._act
        if sound is None or act is None or not sound.frames:
            return
        start, end = self._timeline.start, min(self._timeline.end, sound.seconds)
        share = (end - start) / self._timeline.span
        columns = max(1, round(self._size.width() / PX_A_COLUMN * share))
        act.begin("", lambda work: _seen(sound, start, end, columns, work))

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self._recolour()

    def _recolour(self) -> None:
        if self._seen is None:
            return
        rows, columns = self._seen.picture.shape
        image = QImage(self._seen.picture.tobytes(), columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable(colours())
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._seen is None or self._image is None:
            return
        width = self._size.width()
        left, right = (self._timeline.x(second, width) for second in (self._seen.start, self._seen.end))
        if right <= left:
            return
        source = QRectF(self._image.rect())
        inner_left, inner_right = max(left, 0.0), min(right, width)
        if inner_right <= inner_left:
            return
        each = source.width() / (right - left)
        part = QRectF((inner_left - left) * each, 0, (inner_right - inner_left) * each, source.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = QRectF(inner_left, 0, inner_right - inner_left, self._size.height())
        painter.drawImage(target, self._image, part)


def colours() -> list[int]:
    """256 colours of the theme, from nothing to loud."""
    places = [place * 255 for place, _ in RAMP]
    inks = [colour(token) for _, token in RAMP]
    steps = np.arange(256)
    parts = zip(*((ink.red(), ink.green(), ink.blue()) for ink in inks), strict=True)
    channels = [np.interp(steps, places, list(part)).astype(int) for part in parts]
    return [int(0xFF000000 | r << 16 | g << 8 | b) for r, g, b in zip(*channels, strict=True)]


def _key(sound: Drawn) -> int:
    """The same for one sound while it grows."""
    return id(sound.read) if sound.read is not None else id(sound.samples)


def _seen(sound: Drawn, start: float, end: float, columns: int, work: Work) -> Seen:
    rate = sound.sample_rate
    stretch = (start * rate, end * rate)
    picture = spectrogram(_reader(sound), sound.frames, rate, stretch, columns, work.cancel.check)
    return Seen(start, end, picture)


def _reader(sound: Drawn) -> Read:
    samples = sound.samples
    if samples is not None:
        return lambda start, end: samples[start:end]
    assert sound.read is not None
    return sound.read
