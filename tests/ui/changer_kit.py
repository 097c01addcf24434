"""What the tests of the Voice Changer share: a shown tab over real services and a real engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from studio.audio.files import write_wav
from studio.core.clip import Clip
from studio.core.engine_state import EngineState, Phase
from studio.core.speech import Encoding
from studio.devices.player import Player
from studio.devices.recorder import Recorder
from studio.jobs.pool import JobPool
from studio.ui.tabs.convert.page import Page
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.transport import Transport
from studio.ui.widgets.banner import Banner
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import HeldSpeak, equipment, services_in
from tests.unit.devices.fake_microphone import Microphones
from tests.unit.devices.fake_speaker import Speakers


def melody(path: Path, seconds: float = 1.2, rate: int = 24000, level: float = 0.3) -> Path:
    """A recording that glides from 110 to 220 Hz, with harmonics."""
    time = np.arange(round(seconds * rate)) / rate
    phase = 2 * np.pi * np.cumsum(110 * (1 + time / seconds)) / rate
    sound = sum(np.sin(k * phase) / k for k in range(1, 8))
    samples = np.asarray(level * sound / np.max(np.abs(sound)), np.float32)
    write_wav(path, Clip(samples, rate), Encoding.S16)
    return path


class Room:
    """A shown tab with all it is given, as the window would."""

    def __init__(self, folder: Path, engine: RunningEngine | None, qtbot: QtBot) -> None:
        self.folder, self.qtbot, self.closed = folder, qtbot, False
        self.services = services_in(folder, engine)
        self.pool = JobPool()
        self.speakers = Speakers("here")
        self.player = Player(open_speaker=self.speakers.open)
        self.transport, self.banner = Transport(), Banner()
        self.transport.set_player(self.player)
        self.transport.set_pool(self.pool)
        given = equipment(self.services, self.pool, self.player, self.transport, self.banner)
        self.voices = given.voices
        self.voices.failed.connect(self.banner.show_error)
        self.microphones = Microphones()
        self.tab = ConvertTab(given, Recorder(open_microphone=self.microphones.open))
        if engine is not None:
            self.voices.engine_changed(EngineState(Phase.READY))
        for widget in (self.transport, self.banner):
            qtbot.addWidget(widget)
        self.tab.resize(1440, 788)
        self.tab.show()
        self.tab.activateWindow()
        self.tab.activated()
        if engine is not None:
            qtbot.waitUntil(lambda: self.page.voices is not None)

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    def recording(self, name: str = "tide.wav", seconds: float = 1.2, level: float = 0.3) -> Path:
        return melody(self.folder / name, seconds, level=level)

    def open(self, path: Path) -> None:
        """Opens a sound file to its end."""
        self.tab.presenter.open(path)
        self.qtbot.waitUntil(lambda: self.page.recording is not None and self.page.name == path.name)

    def change(self) -> None:
        """Changes the voice with the button, to its end and its waveform."""
        count = len(self.page.takes) + 1
        self.tab.controls.primary.click()
        self.qtbot.waitUntil(lambda: len(self.page.takes) == count, timeout=20_000)
        self.wait_for_rest()

    def wait_for_rest(self) -> None:
        """Until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.pool.jobs(), timeout=20_000)

    def hold(self) -> HeldSpeak:
        """From now on a take stops after its first sound."""
        held = HeldSpeak(self.services.convert)
        self.tab.presenter.making._speak = held  # type: ignore[assignment]
        return held

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.tab.hide()
            self.banner.clear()
            self.tab.close_tab()
            self.transport.close_transport()
            self.voices.leave()
            self.pool.close()
            self.player.close()
            self.services.close()
            self.tab.deleteLater()
