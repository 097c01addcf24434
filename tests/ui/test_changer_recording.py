"""Recording a line in the Voice Changer, with a microphone that hears what it is told."""

from __future__ import annotations

import numpy as np
import pytest

from studio.audio.files import read_clip
from studio.devices.may_record import no_microphone
from studio.devices.play_state import PlayState
from tests.ui.changer_kit import Room
from tests.ui.room_fixture import room_of
from tests.unit.devices.fake_microphone import RATE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
TONE = (0.5 * np.sin(np.arange(RATE) * 0.15)).astype(np.float32)


room = room_of(Room)


def test_a_line_is_recorded_into_the_project_and_changed(room: Room) -> None:
    room.record(room.tab.empty.record)
    assert room.tab.recording_bar.isVisible()
    assert room.tab.lanes.isVisible()
    assert (room.tab.toolbar.name.whole, room.tab.toolbar.open.isEnabled()) == ("New line", False)
    room.microphones.last.hear(TONE)
    room.qtbot.waitUntil(lambda: room.tab.recording_bar.time.text() == "Recording 0:01.0")
    room.session.press()
    room.qtbot.waitUntil(lambda: room.page.recording is not None)
    path = room.services.project.folder / "recordings" / "Line 1.wav"
    assert room.tab.presenter.document.path == path
    assert room.services.project.document["voice_changer"]["recording"] == "recordings/Line 1.wav"
    assert read_clip(path).seconds == 1.0
    assert not room.tab.recording_bar.isVisible()
    room.change()
    assert room.page.takes[0].complete


def test_the_next_line_gets_the_next_number(room: Room) -> None:
    for number in (1, 2):
        room.record(room.tab.toolbar.record)
        room.microphones.last.hear(TONE)
        room.tab.recording_bar.stop.click()
        room.qtbot.waitUntil(lambda name=f"Line {number}.wav": room.page.name == name)
    room.wait_for_rest()


def test_without_a_microphone_the_banner_tells_what_to_do(room: Room) -> None:
    room.microphones.there = False
    room.open(room.recording())
    room.record(room.tab.toolbar.record)
    assert room.banner.notice is not None
    assert room.banner.notice.headline == no_microphone()
    assert room.page.name == "tide.wav"
    assert room.tab.controls.isVisible()
    room.wait_for_rest()


def test_what_sounds_is_held_while_a_line_is_recorded(room: Room) -> None:
    room.open(room.recording())
    room.tab.toggle_play()
    room.qtbot.waitUntil(lambda: room.player.state is PlayState.PLAYING)
    room.record(room.tab.toolbar.record)
    assert room.player.state is PlayState.PAUSED
    room.tab.toggle_play()
    assert room.player.state is PlayState.PAUSED
    room.tab.recording_bar.stop.click()  # Nothing was heard: what was open is there again.
    room.qtbot.waitUntil(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert room.banner.notice.headline.startswith("Nothing came from the microphone.")
    assert room.page.name == "tide.wav"
    room.wait_for_rest()


def test_a_microphone_that_breaks_leaves_its_line_open(room: Room) -> None:
    room.record(room.tab.empty.record)
    room.microphones.last.hear(TONE)
    room.microphones.last.broken = True
    room.qtbot.waitUntil(lambda: room.page.recording is not None)
    assert room.banner.notice is not None
    assert room.banner.notice.headline.startswith("The microphone stopped working.")
    assert not room.page.recording_line
    room.wait_for_rest()


def test_closing_while_recording_keeps_the_line(room: Room) -> None:
    room.record(room.tab.empty.record)
    room.microphones.last.hear(TONE)
    folder = room.services.project.folder
    room.close()
    assert read_clip(folder / "recordings" / "Line 1.wav").seconds == 1.0
