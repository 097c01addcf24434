"""The Voice Changer as it is used, with jobs on their own threads over a running engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.take import TakeJob
from studio.ui.theme.theme import theme
from studio.ui.tabs.convert.page import Side
from tests.fakes.engine import RunningEngine
from tests.ui.changer_kit import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme().apply(qapp)
    theme().set_reduced_motion(True)
    made = Room(tmp_path, engine, qtbot)
    yield made
    made.close()


def test_a_recording_is_opened_and_its_voice_changed(room: Room) -> None:
    assert room.page.is_empty
    room.open(room.recording())
    assert room.tab.toolbar.facts.whole == "24 kHz · 16-bit · mono · 0:01.2"
    assert room.tab.controls.quote.text() == "Free · about 1 s"
    assert room.tab.controls.primary.kind == "primary"
    room.change()
    (take,) = room.page.takes
    assert take.job is TakeJob.VOICE_CHANGER
    assert take.seconds == pytest.approx(1.2, abs=0.1)
    assert soundfile.info(room.services.project.take_path(take)).samplerate == 24000
    assert (room.page.chosen, room.page.side) == (take, Side.AFTER)
    assert room.tab.lanes.after.isVisible()
