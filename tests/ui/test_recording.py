"""Recording in the window, by mouse and keys, with a microphone that hears what it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.audio.files import read_clip
from studio.core.clip import FloatArray
from studio.core.errors import DiskFull
from studio.core.speech import Encoding
from studio.devices.formats import DeviceFormat
from studio.devices.input import Channels, Input, Setup
from studio.devices.inputs import Inputs
from studio.devices.may_record import no_microphone
from studio.devices.outputs import Output, Outputs
from studio.devices.recorder import Recorder, RecordState
from studio.devices.recording_file import RecordingFile
from studio.jobs.pool import JobPool
from studio.ui.dialogs.settings import settings_popover
from studio.ui.errors import Deed
from studio.ui.recording.popover import RecordPopover
from studio.ui.recording.session import Session
from studio.ui.recording.wording import MONITOR, NO_OUTPUT, privacy_page
from studio.ui.recordings import MOST_HEIGHTS, Heights
from studio.ui.widgets.combo import Combo
from tests.ui.shell_kit import Deck, Kept, Sheet, press, shown_window
from tests.unit.devices.fake_microphone import RATE, Microphones
from tests.unit.devices.fake_speaker import Speakers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)

TONE = (0.25 * np.sin(np.arange(RATE) * 0.15)).astype(np.float32)
FOUND = (Input("usb", "Studio microphone", 2, (48_000, 44_100)), Input("built-in", "Built-in", 1, (44_100,)))
SETTINGS = {
    "input_device": "",
    "input_channels": "mono",
    "input_rate": 0,
    "count_in": False,
    "count_click": False,
}


class Recordist(Sheet):
    """A tab that takes recordings, if it is told to."""

    mends = True

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[Path] = []
        self.takes = True

    def take_recording(self, path: Path) -> bool:
        if self.takes:
            self.taken.append(path)
        return self.takes


class Room:
    """The window with a tab in front, a project's folder, and a microphone."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.settings = Kept(SETTINGS)
        self.window = shown_window(app, self.settings)
        qtbot.addWidget(self.window)
        self.deck, self.pool = Deck(), JobPool()
        self.microphones = Microphones(DeviceFormat(RATE, 2))
        self.tab = Recordist()
        self.window.add_tab(self.tab)
        self.window.transport.set_player(cast(Any, self.deck))
        self.come()

    def come(self) -> None:
        """The services come, and with them the project."""
        services = SimpleNamespace(project=SimpleNamespace(folder=self.folder), settings=self.settings)
        recorder = Recorder(open_microphone=self.microphones.open, second=1)
        given = (cast(Any, services), self.pool, cast(Any, self.deck), recorder)
        self.session: Session = self.window.recordings.services_came(*given)
        self.speakers = Speakers("here")
        self.session.monitor._open = self.speakers.open
        self.qtbot.waitUntil(lambda: not self.pool.jobs(), timeout=20_000)

    @property
    def popover(self) -> RecordPopover:
        shown = self.window.popovers.shown
        assert isinstance(shown, RecordPopover)
        return shown

    def open(self) -> RecordPopover:
        QApplication.processEvents()  # A pop-over that has just gone is noticed by the desktop.
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        press(self.window, Qt.Key.Key_R)
        return self.popover

    def hear(self, left: FloatArray = TONE, right: FloatArray = TONE) -> None:
        self.microphones.last.hear(np.stack((left, right), axis=1))
        self.session._recorder.take_in()

    def wait(self, state: RecordState) -> None:
        self.qtbot.waitUntil(lambda: self.session.state is state, timeout=20_000)

    def close(self) -> None:
        self.window.recordings.leave()
        self.pool.close()


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(Inputs, "list", lambda _self: FOUND)
    monkeypatch.setattr(Outputs, "list", lambda _self: (Output("here", "Headphones", True),))
    made = Room(qapp, qtbot, tmp_path)
    yield made
    made.close()


def test_a_line_from_the_key_to_the_tab(room: Room) -> None:
    popover = room.open()
    assert (room.session.state, popover.level.words.text()) == (
        RecordState.LISTENING,
        "Say something. Nothing is heard yet.",
    )
    room.hear()
    assert popover.level.words.text() == "This level is good."
    press(popover, Qt.Key.Key_R)
    assert (room.session.state, room.window.popovers.shown) == (RecordState.RECORDING, None)
    room.hear()
    look = room.window.transport
    assert look.timecode.accessibleDescription() == "Recording, 1.0 seconds"
    assert look.recording_now._note.whole == "Studio microphone, 8 kHz, mono"
    assert len(look.recording_now.strip._heights) == 10
    press(room.window, Qt.Key.Key_R)
    room.wait(RecordState.IDLE)
    path = room.folder / "recordings" / "Line 1.wav"
    room.qtbot.waitUntil(lambda: room.tab.taken == [path])
    assert read_clip(path).seconds == 1.0
    assert look.now.isVisible()


def test_a_line_by_mouse_with_a_pause(room: Room) -> None:
    room.window.transport.record.click()
    room.popover.record.click()
    room.hear()
    room.window.transport.recording_now.pause.click()
    assert room.window.transport.timecode.accessibleDescription().startswith("Paused")
    room.hear()
    press(room.window, Qt.Key.Key_P)
    room.hear(-TONE, -TONE)
    room.window.transport.stop.click()
    room.qtbot.waitUntil(lambda: len(room.tab.taken) == 1)
    samples = read_clip(room.tab.taken[0]).samples
    assert samples == pytest.approx(np.concatenate((TONE, -TONE)), abs=1e-6)


def test_what_sounds_is_held_when_the_microphone_opens(room: Room) -> None:
    room.deck.play()
    assert room.window.transport.is_playing
    room.open()
    assert not room.window.transport.is_playing
    room.popover.record.click()
    press(room.window, Qt.Key.Key_Space)
    assert room.tab.played == 0


def test_a_count_is_seen_and_can_be_left(room: Room) -> None:
    popover = room.open()
    popover.count._segments["3"].click()
    assert room.settings["count_in"] is True
    popover.click.click()
    assert room.settings["count_click"] is True
    popover.click.click()
    popover.record.click()
    assert (room.session.state, popover.left.text()) == (RecordState.COUNTING, "3")
    assert popover.left.accessibleName() == "Recording starts in 3 seconds"
    assert room.window.transport.timecode.accessibleDescription().startswith("Starting in 3")
    popover.cancel.click()
    assert room.session.state is RecordState.IDLE
    assert not (room.folder / "recordings").exists()
    room.open().record.click()
    room.wait(RecordState.RECORDING)
    assert room.window.popovers.shown is None


def test_enter_presses_the_button_that_has_the_focus(room: Room) -> None:
    popover = room.open()
    assert popover.record.hasFocus()
    popover.cancel.setFocus()
    press(popover, Qt.Key.Key_Return)
    assert (room.session.state, room.window.popovers.shown) == (RecordState.IDLE, None)
    press(room.open(), Qt.Key.Key_Return)
    assert room.session.state is RecordState.RECORDING


def test_closing_the_popover_gives_the_microphone_back(room: Room) -> None:
    room.open().close()
    assert (room.session.state, room.microphones.last.closed) == (RecordState.IDLE, True)


def test_one_hears_oneself_only_where_that_is_switched_on_and_never_in_the_file(room: Room) -> None:
    popover = room.open()
    assert not popover.monitor.isChecked()
    assert popover.monitor.toolTip() == MONITOR
    room.hear()
    assert not room.speakers.opened
    popover.monitor.click()
    room.hear()
    popover.record.click()  # It goes on while it is recorded, and ends with that.
    room.hear()
    speaker = room.speakers.last
    assert (len(room.speakers.opened), speaker.closed) == (1, False)
    speaker.play(RATE // 4)
    assert np.abs(speaker.heard_sound()).max() > 0.01
    room.session.stop()
    room.qtbot.waitUntil(lambda: len(room.tab.taken) == 1)
    assert (speaker.closed, room.session.monitors) == (True, False)
    assert np.allclose(read_clip(room.tab.taken[0]).samples, TONE, atol=1e-6)
    assert not room.open().monitor.isChecked()


def test_closing_the_popover_ends_the_monitoring(room: Room) -> None:
    popover = room.open()
    popover.monitor.click()
    room.hear()
    popover.close()
    assert (room.speakers.last.closed, room.session.monitors) == (True, False)


def test_without_an_output_the_monitor_is_off_and_says_why(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    popover = room.open()
    popover.monitor.click()
    room.hear()
    monkeypatch.setattr(Outputs, "list", lambda _self: ())
    room.session.monitor.changed.emit()
    assert (popover.monitor.isEnabled(), popover.monitor.isChecked()) == (False, False)
    assert popover.monitor.toolTip() == NO_OUTPUT
    assert room.speakers.last.closed


def test_device_channels_and_rate_are_chosen_and_kept(room: Room) -> None:
    popover = room.open()
    texts = [popover.device.itemText(number) for number in range(popover.device.count())]
    assert texts == ["The system's choice", "Studio microphone", "Built-in"]
    popover.device.setCurrentIndex(1)
    popover.way.setCurrentIndex(3)
    popover.rate.setCurrentIndex(1)
    assert room.microphones.asked[-1] == Setup("usb", Channels.STEREO, 44_100)
    assert len(room.microphones.opened) == 4
    room.hear()
    popover.record.click()
    room.hear()
    room.session.stop()
    room.qtbot.waitUntil(lambda: len(room.tab.taken) == 1)
    assert read_clip(room.tab.taken[0]).samples.shape == (RATE, 2)
    again = room.open()
    assert (again.device.value(), again.way.value(), again.rate.value()) == ("usb", "stereo", 44_100)


def test_too_loud_is_said_before_and_while_it_is_recorded(room: Room) -> None:
    popover, loud = room.open(), np.ones(RATE, np.float32)
    room.hear(loud, loud)
    assert popover.level.words.text().startswith("Too loud, it distorts.")
    popover.record.click()
    warning = room.window.transport.recording_now._warning
    assert not warning.isVisible()
    room.hear(loud, loud)
    assert (warning.isVisible(), warning.whole) == (True, "Too loud, it distorts")


def test_without_a_microphone_the_popover_says_what_to_do_and_looks_again(room: Room) -> None:
    room.microphones.there = False
    popover = room.open()
    assert popover.trouble.isVisible()
    assert popover.trouble.text() == no_microphone()
    assert (popover.record.isVisible(), popover.again.hasFocus()) == (False, True)
    assert popover.allow.isVisible() == bool(privacy_page())
    assert room.window.banner.notice is None
    room.microphones.there = True
    popover.again.click()
    assert (popover.trouble.isVisible(), popover.record.hasFocus()) == (False, True)


def test_a_microphone_that_is_plugged_in_is_heard_at_once(room: Room) -> None:
    room.microphones.there = False
    popover = room.open()
    assert popover.trouble.isVisible()
    room.microphones.there = True
    room.session.inputs.changed.emit()
    assert (room.session.state, popover.trouble.isVisible()) == (RecordState.LISTENING, False)


@pytest.mark.parametrize(
    ("platform", "page"), [("win32", "ms-settings:"), ("darwin", "x-apple"), ("linux", "")]
)
def test_the_systems_settings_are_opened_where_they_can_be(platform: str, page: str) -> None:
    assert privacy_page(platform).startswith(page)


def test_a_full_disk_is_said_and_what_is_there_is_opened(room: Room) -> None:
    room.open().record.click()
    room.hear()
    writer = room.session._recorder._writer
    assert writer is not None
    room.qtbot.waitUntil(lambda: writer.file.frames == RATE)

    def full(_samples: FloatArray) -> None:
        raise DiskFull("There is no room left on the disk for “Line 1.wav”.")

    writer.file.append = full  # type: ignore[method-assign]
    room.hear()
    room.qtbot.waitUntil(lambda: len(room.tab.taken) == 1)
    assert read_clip(room.tab.taken[0]).seconds == 1.0
    assert room.window.banner.notice is not None
    assert room.window.banner.notice.safe == "Safe: what was recorded until then."


def test_a_microphone_that_is_pulled_out_is_said_and_what_is_there_is_opened(room: Room) -> None:
    room.open().record.click()
    room.microphones.last.broken = True
    room.hear()
    room.qtbot.waitUntil(lambda: len(room.tab.taken) == 1)
    assert room.window.banner.notice is not None
    assert room.window.banner.notice.headline.startswith("The microphone stopped working.")


def test_a_tab_that_has_no_use_for_it_leaves_it_to_the_first_that_has(room: Room) -> None:
    other = Sheet()
    room.window.add_tab(other)
    room.window.app_bar.tabs.setCurrentIndex(1)
    room.window.take_recording(Path("Line 1.wav"))
    assert (room.tab.taken, room.window.tab) == ([Path("Line 1.wav")], room.tab)


def leave_unfinished(folder: Path, name: str = "Line 3.wav") -> Path:
    """What a studio that was killed leaves behind."""
    file = RecordingFile(folder / "recordings" / name, RATE, Encoding.F32)
    file.append(TONE)
    file._file.close()
    return folder / "recordings" / name


@pytest.mark.parametrize("keep", [True, False])
def test_what_a_crash_left_is_offered_at_the_next_start(room: Room, keep: bool) -> None:
    path = leave_unfinished(room.folder)
    room.window.recordings.leave()
    room.come()
    room.qtbot.waitUntil(lambda: room.window.banner.notice is not None)
    notice = room.window.banner.notice
    assert notice is not None
    assert notice.headline == "A recording was still running when the studio closed: Line 3, 0:01.0."
    assert notice.safe == "Safe: all of it but the last moment."
    standing = room.window.banner._standing[-1]
    standing.actions[Deed.KEEP_RECORDING if keep else Deed.DROP_RECORDING]()
    room.qtbot.waitUntil(lambda: not room.pool.jobs(), timeout=20_000)
    unfinished = list((room.folder / "recordings").glob("*unfinished*"))
    assert (room.tab.taken, path.exists(), unfinished) == ([path] * keep, keep, [])


def test_a_new_line_leaves_alone_what_a_crash_left(room: Room) -> None:
    leave_unfinished(room.folder, "Line 1.wav")
    room.open().record.click()
    room.hear()
    room.session.stop()
    room.qtbot.waitUntil(lambda: [path.stem for path in room.tab.taken] == ["Line 2"])


def test_closing_while_recording_keeps_the_line(room: Room) -> None:
    room.open().record.click()
    room.hear()
    room.window.recordings.leave()
    assert read_clip(room.folder / "recordings" / "Line 1.wav").seconds == 1.0
    assert not room.window.transport.recording.on


def test_the_microphone_is_chosen_in_the_settings_too(room: Room, qtbot: QtBot) -> None:
    parts = (room.window.preferences, room.window.transport, room.session, room.window)
    popover = settings_popover(*parts)
    combo = next(each for each in popover.findChildren(Combo) if each.accessibleName() == "Input device")
    combo.setCurrentIndex(2)
    assert room.settings["input_device"] == "built-in"


def test_everything_in_the_popover_has_a_name(room: Room) -> None:
    popover = room.open()
    names = [popover.device, popover.way, popover.rate, popover.count, popover.level]
    assert all(each.accessibleName() for each in names)
    assert popover.accessibleName() == "Record"


def test_an_hour_is_drawn_with_as_many_heights_as_ten_seconds_or_a_few_more() -> None:
    heights = Heights(10)
    for number in range(3 * MOST_HEIGHTS):
        heights.add(np.full((10, 1), 0.9 if number == 77 else 0.1, np.float32))
    assert len(heights.heights) <= MOST_HEIGHTS
    assert max(heights.heights) == pytest.approx(0.9)
