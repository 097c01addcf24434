"""What the tests of the waveform share: a recording that is read from elsewhere, and the view of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.audio.peaks import PeakBuilder
from studio.core.hearing import HeardWord, Stretch
from studio.ui.theme.theme import theme
from studio.ui.waveform.gap_wave import GapWave
from studio.ui.waveform.sound import Drawn, drawn_from
from tests.fakes.jobs import ImmediatePool

RATE, BASE = 8000, 32
SECONDS = 10.0
WORDS = tuple(
    HeardWord(text, start, end, sure)
    for text, start, end, sure in (
        ("The", 1.0, 1.4, 0.9),
        ("concert", 1.5, 2.4, 0.9),
        ("is", 3.0, 3.3, 0.3),
        ("Thursday", 3.4, 4.5, 0.9),
    )
)
SPEECH = (Stretch(1.0, 2.4), Stretch(3.0, 4.5))
NONE, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def tone(channels: int = 1) -> np.ndarray:
    """440 Hz, the second channel half as loud."""
    one = (0.5 * np.sin(np.arange(int(SECONDS * RATE)) * 2 * np.pi * 440 / RATE)).astype(np.float32)
    rows = [one * 0.5**number for number in range(channels)]
    return one if channels == 1 else np.stack(rows, axis=1)


class Disk:
    """Samples that are read in stretches, and how often."""

    def __init__(self, samples: np.ndarray) -> None:
        self.samples, self.asked = samples, 0

    def read(self, start: int, end: int) -> np.ndarray:
        self.asked += 1
        return self.samples[start:end]

    def drawn(self) -> Drawn:
        channels = 1 if self.samples.ndim == 1 else self.samples.shape[1]
        builder = PeakBuilder(channels, BASE)
        builder.add(self.samples)
        return drawn_from(builder.peaks(), RATE, self._read)

    @property
    def _read(self) -> object:
        if not hasattr(self, "_kept"):
            self._kept = self.read
        return self._kept


class View:
    """A waveform on screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.pool, self.disk = qtbot, ImmediatePool(), Disk(tone())
        self.wave = GapWave()
        qtbot.addWidget(self.wave)
        self.wave.set_pool(self.pool)
        self.wave.resize(1060, 300)
        self.wave.show()
        self.wave.activateWindow()
        self.wave.set_sound(self.disk.drawn())
        self.wave.set_speech(SPEECH)
        self.wave.set_words(WORDS)

    @property
    def canvas(self) -> QWidget:
        return self.wave.canvas

    def show(self, disk: Disk) -> None:
        self.disk = disk
        self.wave.set_sound(disk.drawn())

    def x(self, seconds: float) -> float:
        return self.wave.timeline.x(seconds, self.canvas.width())

    def at(self, seconds: float, y: float = 60) -> QPointF:
        return QPointF(self.x(seconds), y)

    def drag(self, start: float, end: float, *, y: float = 60, keys: Qt.KeyboardModifier = NONE) -> None:
        """On the canvas, from second to second."""
        drag(self.canvas.viewport(), self.at(start, y), self.at(end, y), keys)  # type: ignore[attr-defined]

    def drag_word(self, start: float, end: float) -> None:
        lane = self.wave.lane
        drag(lane, QPointF(lane.px(start), 25), QPointF(lane.px(end), 25))

    def click_word(self, seconds: float, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.wave.lane, LEFT, keys, QPoint(round(self.wave.lane.px(seconds)), 25))

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.wave, key, keys)

    def settle(self) -> None:
        """Paints, and delivers what was fetched for it."""
        for _ in range(2):
            self.canvas.grab()
            self.pool.deliver()

    def close(self) -> None:
        self.wave.close_wave()
        self.pool.close()


def drag(widget: QWidget, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    """With the left button, in three steps."""
    held = LEFT
    middle = (start + end) / 2
    steps = [
        (QMouseEvent.Type.MouseButtonPress, start, LEFT, held),
        (QMouseEvent.Type.MouseMove, middle, Qt.MouseButton.NoButton, held),
        (QMouseEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, held),
        (QMouseEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    ]
    for kind, place, button, buttons in steps:
        event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, buttons, keys)
        QApplication.sendEvent(widget, event)


def turn(widget: QWidget, place: QPointF, up: int, keys: Qt.KeyboardModifier = NONE, along: int = 0) -> None:
    """The wheel, by so many notches."""
    angle = QPoint(along * 120, up * 120)
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[View]:
    theme().apply(qapp)
    theme().set_reduced_motion(True)
    made = View(qtbot)
    yield made
    made.close()
