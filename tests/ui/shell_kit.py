"""What the tests of the shell share: a window with its theme, and a tab with a few controls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from studio.devices.player import PlayState
from studio.ui.main_window import MainWindow
from studio.ui.tabs.base import Tab
from studio.ui.theme.boxes import column, frame, row
from studio.ui.theme.theme import theme
from studio.ui.widgets.buttons import button

DEFAULTS: dict[str, Any] = {
    "theme": "light",
    "text_size": 100,
    "reduce_motion": True,
    "volume": 0.6,
    "device": "",
}


class Kept(dict[str, Any]):
    """Settings in memory."""

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name, DEFAULTS.get(name, default))

    def set(self, name: str, value: Any) -> None:
        self[name] = value


class Deck(QObject):
    """A player without a device behind it: does what it is told and says so."""

    position_changed = Signal(float)
    duration_changed = Signal(float)
    state_changed = Signal(object)
    levels_changed = Signal(object)
    loudness_changed = Signal(object)
    loop_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, *, available: bool = True, duration: float = 13.4) -> None:
        super().__init__()
        self.available, self.duration, self.position = available, duration, 0.0
        self.loop, self.volume, self.device, self.speed = False, 1.0, "", 1.0
        self.parts: tuple[tuple[float, float], ...] = ()
        self.looped = False

    def play(self) -> None:
        self.state_changed.emit(PlayState.PLAYING)

    def pause(self) -> None:
        self.state_changed.emit(PlayState.PAUSED)

    def stop(self) -> None:
        self.seek(0.0)
        self.state_changed.emit(PlayState.STOPPED)

    def seek(self, seconds: float) -> None:
        self.position = seconds
        self.position_changed.emit(seconds)

    def set_loop(self, loop: bool) -> None:
        self.loop = loop

    def play_parts(self, parts: tuple[tuple[float, float], ...], *, loop: bool = False) -> None:
        self.parts, self.looped = parts, loop
        if parts:
            self.state_changed.emit(PlayState.PLAYING)

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def set_device(self, device: str) -> None:
        self.device = device


class Sheet(Tab):
    """A tab with words, a button that is the next act, and a count of what it was told."""

    title, icon_name = "TTS", "text-aa"

    def __init__(self) -> None:
        super().__init__()
        self.words = QPlainTextEdit()
        self.words.setAccessibleName("Words")
        self.make = button("Make 3 missing", kind="primary")
        self.toolbar = frame("toolbar", row(self.make), accessible="Toolbar")
        self.setLayout(column(self.toolbar, (self.words, 1), spacing=0))
        self.played = self.closed = 0

    def regions(self) -> tuple[QWidget, ...]:
        return (self.toolbar, self.words)

    def toggle_play(self) -> None:
        self.played += 1

    def close_tab(self) -> None:
        self.closed += 1
        super().close_tab()


def themed(app: QApplication) -> None:
    """The studio's look, the same for every test: light, 100 %, without motion."""
    look = theme()
    look.apply(app)
    look.set_reduced_motion(True)
    look.set_text_size(100)
    look.set_mode("light")


def shown_window(app: QApplication, settings: Kept | None = None) -> MainWindow:
    """A window on the (offscreen) screen, in its starting state."""
    themed(app)
    window = MainWindow(theme(), settings if settings is not None else Kept())
    window.furnish()
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key, as the user presses it."""
    QTest.keyClick(widget, key, modifiers)
