from __future__ import annotations

import math
import threading

import numpy as np
import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from studio.core.clip import Clip
from studio.core.errors import DeviceGone, NoSpeaker
from studio.devices.player import Player
from studio.devices.supply import REFILL
from tests.unit.devices.fake_speaker import RATE, Speakers
from tests.unit.devices.player_kit import (
    CLIP,
    NOISE,
    PAUSED,
    PLAYING,
    STOPPED,
    WAITING,
    FakeOutputs,
    Heard,
    sound,
)


def tick(qtbot: QtBot, player: Player) -> float:
    with qtbot.waitSignal(player.position_changed, timeout=5000) as blocker:
        pass
    assert blocker.args is not None
    return float(blocker.args[0])


def test_a_clip_is_played_to_its_end_and_stands_at_its_beginning_again(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    player.load(CLIP, "take 1")
    assert (player.key, player.duration, player.position, player.is_whole) == ("take 1", 2.0, 0.0, True)
    player.play()
    speakers.last.play(RATE)
    assert player.position == pytest.approx(1.0)
    assert tick(qtbot, player) == pytest.approx(1.0)
    speakers.last.play(2 * RATE)
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    assert player.position == 0
    assert heard.states == [PLAYING, STOPPED]
    np.testing.assert_array_equal(sound(speakers)[: 2 * RATE], NOISE)


def test_levels_come_while_it_sounds_and_fall_when_it_stops(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    player.load(Clip(np.stack((NOISE, NOISE * 0), axis=1), RATE), "stereo")
    player.play()
    speakers.last.play(RATE)
    tick(qtbot, player)
    qtbot.waitUntil(lambda: len(heard.levels) > 0, timeout=5000)
    left, right = heard.levels[0]
    assert left == pytest.approx(20 * math.log10(np.abs(NOISE[:RATE]).max()), abs=0.1)
    assert right == -math.inf
    player.stop()
    assert heard.levels[-1] == (-math.inf, -math.inf)


def test_pause_and_play_go_on_with_the_next_sample(player: Player, speakers: Speakers, heard: Heard) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    player.pause()
    assert speakers.last.held
    assert (player.state, player.position) == (PAUSED, 1000 / RATE)
    player.pause()
    player.play()
    player.play()
    speakers.last.play(1000)
    np.testing.assert_array_equal(sound(speakers), NOISE[:2000])
    assert heard.states == [PLAYING, PAUSED, PLAYING]


def test_seek_while_playing_goes_on_there(player: Player, speakers: Speakers) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    player.seek(1.5)
    assert (player.state, player.position) == (PLAYING, 1.5)
    speakers.last.play(1000)
    np.testing.assert_array_equal(sound(speakers)[1000:], NOISE[12_000:13_000])
    player.stop()
    assert (player.state, player.position) == (STOPPED, 1.5)


@pytest.mark.parametrize(("wanted", "got"), [(-3.0, 0.0), (0.5, 0.5), (99.0, 2.0)])
def test_seek_while_it_is_still(player: Player, wanted: float, got: float) -> None:
    player.seek(wanted)
    assert player.position == 0
    player.load(CLIP, "")
    player.seek(wanted)
    assert (player.state, player.position) == (STOPPED, got)


def test_seek_in_a_pause_stays_in_the_pause(player: Player, speakers: Speakers) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    player.pause()
    player.seek(1.0)
    assert (player.state, player.position) == (PAUSED, 1.0)
    player.play()
    speakers.last.play(500)
    np.testing.assert_array_equal(sound(speakers)[1000:], NOISE[RATE : RATE + 500])


def test_play_at_the_end_begins_again(player: Player, speakers: Speakers) -> None:
    player.load(CLIP, "")
    player.seek(2.0)
    player.play()
    speakers.last.play(100)
    np.testing.assert_array_equal(sound(speakers), NOISE[:100])


def test_a_loop_goes_on_until_it_is_switched_off(qtbot: QtBot, player: Player, speakers: Speakers) -> None:
    clip = Clip(NOISE[:1000], RATE)
    player.set_loop(True)
    player.load(clip, "")
    player.play()
    speakers.last.play(3500)
    np.testing.assert_array_equal(sound(speakers), np.resize(clip.samples, 3500))
    player.set_loop(False)  # Rounds were handed over in advance: they are taken back.
    assert player.position == pytest.approx(500 / RATE)
    speakers.last.play(5000)
    np.testing.assert_array_equal(sound(speakers)[3500:4000], clip.samples[500:])
    assert not sound(speakers)[4000:].any()
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)


def test_a_loop_that_is_switched_on_at_the_very_end_begins_again(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    player.load(Clip(NOISE[:1000], RATE), "")
    player.play()
    speakers.last.play(900)
    player.set_loop(True)
    speakers.last.play(3300)
    qtbot.waitUntil(lambda: player.position < 900 / RATE, timeout=5000)
    assert player.state is PLAYING


def test_the_volume_is_a_cube_and_outlives_the_device(player: Player, speakers: Speakers) -> None:
    player.set_volume(0.5)
    player.load(CLIP, "")
    player.play()
    assert speakers.last.gain == pytest.approx(0.125)
    player.set_volume(3)
    assert speakers.last.gain == 1
    player.set_volume(0)
    player.set_device("there")
    assert speakers.last.gain == 0


def test_another_device_goes_on_at_the_same_place(player: Player, speakers: Speakers, heard: Heard) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    player.set_device("there")
    first, second = speakers.opened
    assert (first.closed, second.device) == (True, "there")
    second.play(1000)
    np.testing.assert_array_equal(sound(speakers), NOISE[1000:2000])
    assert heard.states == [PLAYING]


def test_a_device_that_goes_while_it_is_heard_pauses_and_play_goes_on_with_the_systems_choice(
    player: Player, speakers: Speakers, outputs: FakeOutputs, heard: Heard
) -> None:
    player.set_device("there")
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    outputs.have("here")
    assert (player.state, player.position) == (PAUSED, 1000 / RATE)
    assert [error.sentence for error in heard.failures] == [
        "The sound device went away, so the sound was paused. Press Play to go on through here."
    ]
    player.play()
    assert speakers.last.device == "here"
    speakers.last.play(100)
    np.testing.assert_array_equal(sound(speakers), NOISE[1000:1100])
    outputs.have("here", "new")
    assert len(speakers.opened) == 2
    outputs.have("here", "there")
    assert (player.state, speakers.last.device) == (PLAYING, "there")


def test_when_the_system_chooses_another_it_is_followed_without_a_word(
    player: Player, speakers: Speakers, outputs: FakeOutputs, heard: Heard
) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    outputs.have("there", "here")
    assert (player.state, speakers.last.device, heard.failures) == (PLAYING, "there", [])
    speakers.last.play(100)
    np.testing.assert_array_equal(sound(speakers), NOISE[1000:1100])


def test_a_device_that_breaks_pauses_and_says_so(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(1000)
    assert speakers.broke is not None
    speakers.broke()
    qtbot.waitUntil(lambda: len(heard.failures) > 0, timeout=5000)
    assert [type(error) for error in heard.failures] == [DeviceGone]
    assert (player.state, player.position) == (PAUSED, 1000 / RATE)
    player.play()
    speakers.last.play(100)
    np.testing.assert_array_equal(sound(speakers), NOISE[1000:1100])


def test_without_a_device_it_is_said_once_and_everything_else_goes_on(
    qtbot: QtBot, player: Player, speakers: Speakers, outputs: FakeOutputs, heard: Heard
) -> None:
    outputs.have()
    before = player.available
    player.load(CLIP, "")
    player.play()
    player.seek(1)
    player.play()
    feed = player.open_stream(RATE, "stream")
    feed.push(NOISE)
    feed.finish()
    player.play()
    qtbot.waitUntil(lambda: player.duration == 2.0, timeout=5000)
    assert [type(error) for error in heard.failures] == [NoSpeaker]
    assert set(heard.states) <= {STOPPED}
    outputs.have("new")
    assert (before, player.available) == (False, True)
    player.play()
    assert (player.state, speakers.last.device) == (PLAYING, "new")


def test_a_stream_starts_when_there_is_enough_and_is_a_clip_afterwards(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    feed = player.open_stream(RATE, "stream")
    enough = round(REFILL * RATE)

    def push() -> None:
        for part in np.split(NOISE[:enough], 8):
            feed.push(part)

    thread = threading.Thread(target=push)
    assert (player.state, player.is_whole) == (WAITING, False)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: player.state is PLAYING, timeout=5000)
    feed.push(NOISE[enough:])
    feed.finish()
    qtbot.waitUntil(lambda: player.is_whole, timeout=5000)
    speakers.last.play(3 * RATE)
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    np.testing.assert_array_equal(sound(speakers)[: 2 * RATE], NOISE)
    qtbot.waitUntil(lambda: heard.durations[-1] == 2.0, timeout=5000)
    assert heard.durations == sorted(heard.durations)
    player.seek(1)
    player.play()
    speakers.last.play(100)
    np.testing.assert_array_equal(sound(speakers)[-100:], NOISE[RATE : RATE + 100])
    clip = player.clip()
    assert clip is not None
    np.testing.assert_array_equal(clip.samples, NOISE)


def test_a_short_stream_is_played_when_it_ends(qtbot: QtBot, player: Player, speakers: Speakers) -> None:
    feed = player.open_stream(RATE, "short")
    feed.push(NOISE[:100])
    feed.cut()
    qtbot.waitUntil(lambda: player.state is PLAYING, timeout=5000)
    speakers.last.play(200)
    np.testing.assert_array_equal(sound(speakers)[:100], NOISE[:100])


def test_a_stream_without_any_sound_stops(qtbot: QtBot, player: Player, heard: Heard) -> None:
    player.set_loop(True)
    player.open_stream(RATE, "nothing").cut()
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    assert heard.failures == []


def test_a_stream_that_runs_dry_waits_and_goes_on(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    feed = player.open_stream(RATE, "stream")
    feed.push(NOISE[:4000])
    qtbot.waitUntil(lambda: player.state is PLAYING, timeout=5000)
    speakers.last.play(5000)
    qtbot.waitUntil(lambda: player.state is WAITING, timeout=5000)
    assert player.position == pytest.approx(0.5)
    feed.push(NOISE[4000:])
    feed.finish()
    speakers.last.play(1)
    qtbot.waitUntil(lambda: player.state is PLAYING, timeout=5000)
    speakers.last.play(3 * RATE)
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    samples = sound(speakers)
    np.testing.assert_array_equal(samples[samples != 0], NOISE)
    assert heard.states == [WAITING, PLAYING, WAITING, PLAYING, STOPPED]


def test_a_stream_that_was_paused_before_it_began_stays_still(qtbot: QtBot, player: Player) -> None:
    feed = player.open_stream(RATE, "stream")
    player.pause()
    feed.push(NOISE)
    qtbot.waitUntil(lambda: player.duration == 2.0, timeout=5000)
    assert player.state is PAUSED
    player.play()
    assert player.state is PLAYING


def test_what_is_loaded_next_silences_the_stream_and_its_feed_does_no_harm(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    feed = player.open_stream(RATE, "stream")
    feed.push(NOISE)
    qtbot.waitUntil(lambda: player.state is PLAYING, timeout=5000)
    player.load(Clip(NOISE[:10], RATE), "next")
    assert (player.state, player.key, player.duration) == (STOPPED, "next", 10 / RATE)
    feed.push(NOISE)
    feed.finish()
    assert player.duration == 10 / RATE


def test_a_slot_may_stop_it_on_hearing_its_position(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    class Stopper(QObject):
        @Slot(float)
        def stop(self, seconds: float) -> None:
            if player.state is PLAYING:
                player.stop()

    stopper = Stopper()
    player.load(CLIP, "")
    player.play()
    player.position_changed.connect(stopper.stop)
    speakers.last.play(100)
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    assert heard.levels[-1] == (-math.inf,)


def test_with_nothing_loaded_nothing_happens(player: Player, heard: Heard) -> None:
    player.play()
    player.pause()
    player.stop()
    player.set_loop(True)
    assert player.clip() is None
    assert (player.duration, player.position, heard.states) == (0, 0, [])
