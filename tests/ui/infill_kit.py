"""The Infill tab with a recording, as its tests use it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile
from pytestqt.qtbot import QtBot

from studio.core.hearing import Transcript
from studio.ui.tabs.infill.making import COUNT
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.waveform.gap import Gap
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import TabRoom

RATE = 44_100
GAP = Gap(1.0, 3.0, 3.5, 5.0)


def unheard(*_given: object, **_says: object) -> Transcript:
    """Nobody listens, where a test is not about the words that are heard."""
    return Transcript("", "en", 0.0, ())


def patch_text(room: Room) -> str:
    assert room.page.patch is not None
    return room.page.patch.text


class Room(TabRoom):
    """The tab, and a stereo recording of six seconds."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot, *, record: bool = True) -> None:
        super().__init__(InfillTab, folder, engine, qtbot)
        assert isinstance(self.shown, InfillTab)
        self.tab = self.shown
        self.services.listen.words = unheard  # type: ignore[method-assign]
        self.services.settings.set(COUNT, 1)
        self.path = folder / "interview.wav"
        if record:
            self.record()

    def record(self) -> None:
        hum = np.sin(np.arange(RATE * 6) * 2 * np.pi * 180 / RATE) * 0.2
        noise = np.random.default_rng(5).normal(0, 0.02, (RATE * 6, 2))
        soundfile.write(self.path, hum[:, None] + noise, RATE, subtype="PCM_24")

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    def open(self, path: Path | None = None) -> None:
        self.tab.presenter.open(path or self.path)
        self.wait(lambda: self.page.recording is not None and self.page.recording.whole)
        assert self.voices.voices is not None
        self.tab.presenter.writing.set_voice(self.voices.voices[0].id)  # Nobody speaks in it to be learned.

    def select(self, gap: Gap = GAP) -> None:
        self.tab.wave.gap_settled.emit(gap)
        self.rest()

    def write(self, text: str) -> None:
        self.type_into(self.tab.body.patch.new_words, text)

    def make(self) -> None:
        count = len(self.page.takes) + self.page.count
        self.tab.body.patch.primary.click()
        self.wait(lambda: len(self.page.takes) == count)
        self.rest()

    def ready(self) -> None:
        self.open()
        self.select()
        self.write("Friday")
