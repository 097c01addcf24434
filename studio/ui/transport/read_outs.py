"""The figures of the transport: position of duration, and loudness."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import figure, tr
from studio.ui.theme.fonts import font
from studio.ui.theme.sides import FIGURES, LEFT_MIDDLE
from studio.ui.theme.tokens import HEIGHT, colour, scaled
from studio.ui.widgets.time_text import clock, length, spoken

if TYPE_CHECKING:
    from studio.devices.loudness_tap import Loudness as Measured


LEFT = LEFT_MIDDLE | FIGURES


class TwoLines(QWidget):
    """A figure, and a small line under it."""

    def __init__(self, name: str, width: int, role: str) -> None:
        super().__init__()
        self._width, self._role = width, role
        self._figure, self._below, self._ink = "", "", "strong"
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._width), HEIGHT["transport"] - 1)

    def say(self, figure: str, below: str, description: str, ink: str = "strong") -> None:
        """Shows both lines; `description` is what a screen reader says, `ink` the figure's colour."""
        if (figure, below, ink) == (self._figure, self._below, self._ink):
            return
        self._figure, self._below, self._ink = figure, below, ink
        self.setAccessibleDescription(description)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tall, small = scaled(28 if self._role == "timecode" else 20), scaled(16)
        top = (self.height() - tall - small) / 2
        with QPainter(self) as painter:
            painter.setFont(font(self._role, tabular=True))
            painter.setPen(colour(self._ink))
            painter.drawText(QRectF(0, top, self.width() + 20, tall), LEFT, self._figure)
            painter.setFont(font("tiny" if self._role == "head" else "small", tabular=True))
            painter.setPen(colour("quiet" if self._ink == "strong" else self._ink))
            painter.drawText(QRectF(0, top + tall, self.width() + 20, small), LEFT, self._below)


class Timecode(TwoLines):
    """Where the sound is, and how long it is."""

    def __init__(self) -> None:
        super().__init__(tr("Position"), 96, "timecode")
        self._position = self._duration = 0.0
        self._recording: tuple[float, str] | None = None
        self._show()

    def set_recording(self, seconds: float | None, word: str = tr("Recording")) -> None:
        """Shows in red how long a recording is, with a word for how it stands; None when it is over."""
        self._recording = (seconds, word) if seconds is not None else None
        self._show()

    def set_position(self, seconds: float) -> None:
        """Moves the figure."""
        self._position = seconds
        self._show()

    def set_duration(self, seconds: float) -> None:
        """Changes the line below."""
        self._duration = seconds
        self._show()

    def _show(self) -> None:
        if self._recording is not None:
            seconds, word = self._recording
            self.say(clock(seconds), word, f"{word}, {spoken(seconds)}", "red")
            return
        said = tr("{position} of {length}", position=spoken(self._position), length=spoken(self._duration))
        self.say(clock(self._position), tr("of {length}", length=length(self._duration)), said)


class Loudness(TwoLines):
    """Loudness of what plays, by ITU-R BS.1770: the integrated one of the whole sound, or where that is not
    known of what was heard of it so far; below it, while it sounds, the momentary one of the last 400 ms."""

    def __init__(self) -> None:
        super().__init__(tr("Loudness"), 46, "head")
        self._whole: float | None = None
        self._so_far: float | None = None
        self._momentary: float | None = None
        self._show()

    def forget(self) -> None:
        """Another sound comes, of which nothing is known."""
        self._whole = self._so_far = self._momentary = None
        self._show()

    def set_whole(self, lufs: float | None) -> None:
        """Its integrated loudness in LUFS, None as long as that is not known."""
        self._whole = lufs
        self._show()

    def set_now(self, loudness: Measured) -> None:
        """What is heard now; silence is told when it stops."""
        sounds = math.isfinite(loudness.momentary)
        self._momentary = loudness.momentary if sounds else None
        if sounds:
            self._so_far = loudness.integrated
        self._show()

    def _show(self) -> None:
        lufs = self._whole if self._whole is not None else self._so_far
        below = "LUFS" if self._momentary is None else f"M {_lufs(self._momentary)}"
        known = lufs is not None and math.isfinite(lufs)
        said = tr("{loudness:.1f} LUFS", loudness=lufs) if known else tr("not measured")
        self.setToolTip(_tip(said, whole=self._whole is not None))
        self.say(_lufs(lufs), below, said)


def _tip(said: str, *, whole: bool) -> str:
    if whole:
        return tr("Loudness of the whole sound, ITU-R BS.1770: {figure}. M: of the last 400 ms", figure=said)
    return tr("Loudness of what was heard, ITU-R BS.1770: {figure}. M: of the last 400 ms", figure=said)


def _lufs(value: float | None) -> str:
    if value is None or not math.isfinite(value):
        return "—"
    return figure(value, ".1f").replace("-", "\N{MINUS SIGN}")
