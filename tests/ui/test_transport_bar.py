"""The transport: does what is pressed, shows what is heard, and says why it cannot."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.audio.peaks import peaks_of
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.devices.loudness_tap import SILENT, Loudness
from studio.devices.outputs import Output
from studio.devices.player import PlayState
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.transport import Transport
from studio.ui.transport.bar import LOOKED
from studio.ui.transport.recording_look import Recorded
from studio.ui.transport.shape import COLUMNS, heights_of, measure
from studio.ui.widgets.meter import SILENCE, Needle, place
from studio.ui.widgets.small_wave import resampled
from studio.ui.widgets.time_text import clock, countdown, spoken
from tests.fakes.jobs import ImmediatePool
from tests.ui.shell_kit import Deck, press, themed


class Devices(QObject):
    changed = Signal()

    def __init__(self, *found: Output) -> None:
        super().__init__()
        self.found = found

    def list(self) -> tuple[Output, ...]:
        return self.found


HEADPHONES, SPEAKER = Output("hp", "Studio headphones", True), Output("sp", "Built-in speaker")


def tone(seconds: float = 3.0, rate: int = 8000) -> Clip:
    time = np.arange(round(seconds * rate)) / rate
    return Clip((0.5 * np.sin(2 * np.pi * 440 * time)).astype(np.float32), rate)


@pytest.fixture
def deck() -> Deck:
    return Deck()


@pytest.fixture
def transport(qapp: QApplication, qtbot: QtBot, deck: Deck) -> Transport:
    themed(qapp)
    made = Transport()
    qtbot.addWidget(made)
    made.resize(1440, 64)
    made.set_player(cast(Any, deck), cast(Any, Devices(HEADPHONES, SPEAKER)))
    made.show()
    return made


def test_play_and_pause_change_places(transport: Transport, deck: Deck) -> None:
    transport.toggle()
    assert (transport.is_playing, transport.play.accessibleName()) == (True, "Pause")
    transport.toggle()
    assert (transport.is_playing, transport.play.accessibleName()) == (False, "Play")


def test_waiting_for_sound_counts_as_playing(transport: Transport, deck: Deck) -> None:
    deck.state_changed.emit(PlayState.WAITING)
    assert transport.play.accessibleName() == "Pause"


def test_with_nothing_loaded_the_tab_is_asked(transport: Transport, deck: Deck, qtbot: QtBot) -> None:
    deck.duration = 0.0
    with qtbot.waitSignal(transport.play_asked, timeout=1000):
        transport.toggle()
    assert not transport.is_playing


def test_a_click_leaves_the_keyboard_in_the_tab(transport: Transport, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    text = QLineEdit()
    window.setLayout(column(text, transport))
    window.show()
    text.setFocus()
    for part in (transport.loop, transport.play, transport.now.overview, *transport.volume.children()):
        if isinstance(part, QWidget):
            QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is text
    transport.play.setFocus()
    assert window.focusWidget() is transport.play
    transport.setParent(None)


def test_a_click_in_the_overview_moves_there(transport: Transport, deck: Deck) -> None:
    deck.duration_changed.emit(10.0)
    strip = transport.now.overview
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() // 4, 5))
    assert deck.position == pytest.approx(2.5, abs=0.05)
    press(strip, Qt.Key.Key_Right)
    assert deck.position == pytest.approx(3.5, abs=0.05)
    press(strip, Qt.Key.Key_PageDown)
    assert deck.position == 10.0


def test_to_start_loop_and_stop_reach_the_player(transport: Transport, deck: Deck) -> None:
    deck.play()
    deck.seek(5.0)
    transport.to_start.click()
    transport.loop.click()
    assert (deck.position, deck.loop) == (0.0, True)
    transport.stop.click()
    assert not transport.is_playing


def test_the_time_is_read_out(transport: Transport, deck: Deck) -> None:
    deck.duration_changed.emit(73.4)
    deck.position_changed.emit(4.86)
    assert transport.timecode.accessibleDescription() == "4.9 seconds of 1 minute 13.4 seconds"


def test_volume_reaches_the_player_at_once_and_settles_later(
    transport: Transport, deck: Deck, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(transport.volume_changed) as told:
        transport.volume.slider.setValue(30)
        assert deck.volume == 0.3
    assert told.args == [0.3]
    transport.volume.mute.click()
    assert deck.volume == 0.0
    assert transport.volume.mute.accessibleName() == "Unmute"
    transport.volume.slider.setValue(31)
    assert deck.volume == 0.31
    transport.volume.stop_waiting()


def test_a_passing_wheel_does_not_change_the_volume(transport: Transport) -> None:
    slider = transport.volume.slider
    middle = slider.rect().center()
    for focused in (False, True):
        if focused:
            slider.setFocus()
        turn = QWheelEvent(
            middle.toPointF(),
            slider.mapToGlobal(middle).toPointF(),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        before = slider.value()
        QApplication.sendEvent(slider, turn)
        assert (slider.value() != before) == (focused and slider.hasFocus())
    transport.volume.stop_waiting()


def test_devices_are_listed_and_chosen(transport: Transport, deck: Deck, qtbot: QtBot) -> None:
    assert transport.output.text() == "Studio headphones"
    menu = transport.output.menu()
    assert [action.text() for action in menu.actions()] == [
        "The system's choice",
        "Studio headphones",
        "Built-in speaker",
    ]
    with qtbot.waitSignal(transport.device_chosen) as told:
        menu.actions()[2].trigger()
    assert (told.args, deck.device, transport.output.text()) == (["sp"], "sp", "Built-in speaker")


def test_without_a_device_it_says_so_and_can_do_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    themed(qapp)
    made = Transport()
    qtbot.addWidget(made)
    made.set_player(cast(Any, Deck(available=False)), cast(Any, Devices()))
    assert not made.play.isEnabled()
    assert made.play.toolTip() == "No sound device. Export still works."
    assert made.output.text() == "No sound device"


def test_a_device_that_comes_later_brings_the_buttons_to_life(qapp: QApplication, qtbot: QtBot) -> None:
    themed(qapp)
    made, deck, devices = Transport(), Deck(available=False), Devices()
    qtbot.addWidget(made)
    made.set_player(cast(Any, deck), cast(Any, devices))
    deck.available, devices.found = True, (HEADPHONES,)
    devices.changed.emit()
    assert made.play.isEnabled()
    assert made.output.isEnabled()


def test_a_whole_clip_gets_its_shape_and_loudness_from_a_job(transport: Transport) -> None:
    pool = ImmediatePool()
    transport.set_pool(pool)
    transport.show_source("Block 3 · take 2", "Nadia", tone())
    assert transport.loudness.accessibleDescription() == "not measured"
    pool.deliver()
    assert transport.loudness.accessibleDescription() == f"{measure(tone(), CancelToken()).loudness:.1f} LUFS"


def test_a_measurement_that_comes_too_late_is_not_shown(transport: Transport) -> None:
    pool = ImmediatePool()
    transport.set_pool(pool)
    transport.show_source("One", "", tone())
    transport.show_source("Two", "")
    pool.deliver()
    assert transport.loudness.accessibleDescription() == "not measured"


def test_heights_follow_the_sound_and_make_quiet_sound_visible() -> None:
    quiet = tone()
    samples = quiet.samples * np.linspace(0.1, 0.2, len(quiet.samples), dtype=np.float32)
    heights = heights_of(peaks_of(Clip(samples, quiet.sample_rate)))
    assert len(heights) <= COLUMNS
    assert max(heights) == pytest.approx(1.0)
    assert heights[0] == pytest.approx(0.5, abs=0.05)
    assert heights_of(peaks_of(Clip(np.zeros(0, np.float32), 8000))) == ()


def test_narrow_windows_leave_out_loudness_and_the_devices_name(transport: Transport) -> None:
    transport.resize(1100, 64)
    QApplication.processEvents()
    assert not transport.loudness.isVisible()
    assert transport.output.width() == transport.output.height()
    transport.resize(1440, 64)
    QApplication.processEvents()
    assert transport.loudness.isVisible()


def test_the_meters_peak_holds_and_then_falls() -> None:
    needle = Needle()
    needle.hear(-6.0, 10.0)
    needle.fall(11.0)
    assert (needle.level, needle.peak) == (-26.0, -6.0)
    needle.fall(11.5)
    assert needle.peak == -6.0
    needle.fall(12.0)
    assert needle.peak == pytest.approx(-16.0)
    needle.hear(-12.0, 12.0)
    assert (needle.level, needle.peak) == (-12.0, -12.0)
    needle.fall(40.0)
    assert (needle.level, needle.at_rest) == (SILENCE, True)


def test_the_meters_scale_rises_with_the_level() -> None:
    marks = [place(level) for level in (-200, -54, -48, -24, -12, -6, 0, 3)]
    assert marks == sorted(marks)
    assert (marks[0], marks[2], marks[5], marks[-1]) == pytest.approx((0.0, 0.1, 0.83, 1.0))


def test_the_meter_rests_when_there_is_nothing_to_show(
    transport: Transport, deck: Deck, qtbot: QtBot
) -> None:
    deck.levels_changed.emit((-50.0,))
    timer = transport.meter.findChildren(type(transport.volume._rest))[0]
    assert timer.isActive()
    transport.meter.hide()
    assert not timer.isActive()


def test_resampling_keeps_the_highest() -> None:
    assert resampled([0.1, 0.9, 0.2, 0.3], 2) == [0.9, 0.3]
    assert resampled([0.5], 3) == [0.5, 0.5, 0.5]
    assert resampled([], 3) == []


def test_times_are_written_as_people_read_them() -> None:
    assert [clock(t) for t in (0, 4.86, 73.4, 3725.0)] == ["0:00.0", "0:04.8", "1:13.4", "1:02:05.0"]
    assert [countdown(t) for t in (0.2, 6.4, 75)] == ["0:01 left", "0:06 left", "1:15 left"]
    assert spoken(1.0) == "1.0 seconds"
    assert spoken(120.0) == "2 minutes 0.0 seconds"


def test_before_devices_were_looked_for_none_is_said_to_be_missing(qapp: QApplication, qtbot: QtBot) -> None:
    made = Transport()
    qtbot.addWidget(made)
    assert made.output.text() == "Getting ready…"
    assert "No sound device" not in made.output.toolTip()
    made.set_player(cast(Any, Deck(available=False)), cast(Any, Devices()))
    assert made.output.text() == "No sound device"


def test_a_volume_that_was_set_is_not_told_as_the_users_choice(transport: Transport) -> None:
    told: list[float] = []
    transport.volume_changed.connect(told.append)
    transport.set_volume(0.35)
    transport.volume.stop_waiting()
    assert told == []


def test_a_second_press_of_stop_goes_to_the_start(transport: Transport, deck: Deck) -> None:
    deck.stop = lambda: deck.state_changed.emit(PlayState.STOPPED)  # type: ignore[method-assign]
    deck.play()
    deck.seek(5.0)
    transport.stop.click()
    assert (transport.is_playing, deck.position) == (False, 5.0)
    transport.stop.click()
    assert deck.position == 0.0


def test_a_press_on_play_without_a_device_says_why(qapp: QApplication, qtbot: QtBot) -> None:
    made = Transport()
    qtbot.addWidget(made)
    made.resize(1440, 64)
    made.set_player(cast(Any, Deck(available=False)), cast(Any, Devices()))
    made.show()
    with qtbot.waitSignal(made.refused, timeout=1000) as told:
        QTest.mouseClick(made.play, Qt.MouseButton.LeftButton)
    assert str(told.args[0].sentence) == LOOKED


def test_a_device_that_came_without_a_word_is_found_by_the_press_on_play(
    qapp: QApplication, qtbot: QtBot
) -> None:
    made, deck = Transport(), Deck(available=False)
    qtbot.addWidget(made)
    made.resize(1440, 64)
    made.set_player(cast(Any, deck), cast(Any, Devices()))
    made.show()
    refused: list[object] = []
    made.refused.connect(refused.append)
    deck.available = True
    with qtbot.waitSignal(made.play_pressed, timeout=1000):
        QTest.mouseClick(made.play, Qt.MouseButton.LeftButton)
    assert refused == []


def test_the_pace_is_chosen_from_a_list_or_with_the_arrow_keys(transport: Transport, deck: Deck) -> None:
    menu = transport.speed.menu_of_speeds()
    texts = [action.text() for action in menu.actions()]
    assert (texts[0], texts[4], texts[-1]) == ("0.5×", "1.0×", "2.0×")
    menu.actions()[-1].trigger()
    assert (deck.speed, transport.speed.text()) == (2.0, "2.0×")
    press(transport.speed, Qt.Key.Key_Up)
    assert deck.speed == 2.0
    press(transport.speed, Qt.Key.Key_Down)
    assert (deck.speed, transport.speed.accessibleName()) == (1.75, "Speed: 1.75 times")


def test_a_player_that_comes_later_gets_the_pace(qapp: QApplication, qtbot: QtBot) -> None:
    made, deck = Transport(), Deck()
    qtbot.addWidget(made)
    made.speed.set_speed(1.5)
    made.set_player(cast(Any, deck))
    assert deck.speed == 1.5


def test_the_loudness_of_the_moment_stands_below_that_of_the_whole(transport: Transport, deck: Deck) -> None:
    deck.loudness_changed.emit(Loudness(-18.4, -20.2))
    assert (transport.loudness._figure, transport.loudness._below) == ("−20.2", "M −18.4")
    transport.loudness.set_whole(-19.2)
    assert transport.loudness._figure == "−19.2"
    deck.loudness_changed.emit(SILENT)  # It stops.
    assert (transport.loudness._figure, transport.loudness._below) == ("−19.2", "LUFS")
    assert "of the whole sound" in transport.loudness.toolTip()
    transport.show_source("Another", "")
    assert transport.loudness._figure == "—"


def test_what_was_heard_of_a_sound_keeps_its_loudness_when_it_stops(transport: Transport, deck: Deck) -> None:
    deck.loudness_changed.emit(Loudness(-18.4, -20.2))
    deck.loudness_changed.emit(SILENT)
    assert transport.loudness.accessibleDescription() == "-20.2 LUFS"
    assert "of what was heard" in transport.loudness.toolTip()


def test_the_meter_tells_its_peak_to_screen_readers(transport: Transport, deck: Deck) -> None:
    deck.levels_changed.emit((-12.2, -6.4))
    assert transport.meter.accessibleDescription() == "peak -6 dB"
    transport.meter.hide()


def test_while_something_is_recorded_nothing_plays_and_the_time_is_that_of_the_recording(
    transport: Transport, deck: Deck, qtbot: QtBot
) -> None:
    transport.show_source("Block 3", "Nadia")
    transport.recording.show(Recorded("Line 1", "Studio microphone", "Recording", 2.5))
    assert [part.isEnabled() for part in (transport.play, transport.loop, transport.stop)] == [
        False,
        False,
        True,
    ]
    assert transport.play.toolTip() == "Stop the recording first (R)"
    assert transport.timecode.accessibleDescription() == "Recording, 2.5 seconds"
    assert (transport.now.isVisible(), transport.recording_now.isVisible()) == (False, True)
    assert transport.record.accessibleName() == "Stop recording"
    transport.toggle()
    assert not transport.is_playing
    for pressed in (transport.stop, transport.record):
        with qtbot.waitSignal(transport.record_pressed, timeout=1000):
            pressed.click()
    with qtbot.waitSignal(transport.recording.pause_pressed, timeout=1000):
        transport.recording_now.pause.click()
    transport.recording.show(None)
    assert transport.play.isEnabled()
    assert transport.play.toolTip() == "Play (Space)"
    assert (transport.now.isVisible(), transport.recording_now.isVisible()) == (True, False)


def test_the_record_button_pulses_unless_motion_is_reduced(transport: Transport) -> None:
    pulse = transport.record._pulse
    transport.record.set_recording(True)
    assert not pulse.isActive()
    theme().set_reduced_motion(False)
    transport.record.set_recording(True)
    assert pulse.isActive()
    transport.record.set_recording(True, still=True)
    assert not pulse.isActive()
    transport.record.set_recording(True)
    transport.record.set_recording(False)
    assert not pulse.isActive()


def test_what_only_tells_takes_no_keyboard(transport: Transport) -> None:
    telling = transport.findChildren(QLabel)
    assert telling
    assert all(each.focusPolicy() is Qt.FocusPolicy.NoFocus for each in telling)
