"""Stretches, another pace, and files: what the player does beside playing a clip from where it stands."""

from __future__ import annotations

import math
import threading

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from studio.core.clip import Clip, FloatArray
from studio.core.errors import FileMissing, StudioError
from studio.devices.loudness_tap import Loudness
from studio.devices.play_state import PlayState
from studio.devices.player import Player
from studio.devices.source import FileSource
from tests.unit.devices.fake_speaker import RATE, Speakers
from tests.unit.devices.player_kit import CLIP, NOISE, PLAYING, STOPPED, Heard, joined, sound


class File:
    """An open recording that notes which blocks were read; `broken` once its disk is gone."""

    def __init__(self, samples: FloatArray, rate: int = RATE) -> None:
        self.sample_rate, self.channels, self.frames = rate, 1, len(samples)
        self.read_blocks: list[tuple[int, int]] = []
        self.broken = False
        self.may_read = threading.Event()
        self.may_read.set()
        self._samples = samples

    def read(self, start: int, count: int) -> FloatArray:
        self.may_read.wait(20)
        if self.broken:
            raise FileMissing("“tide.wav” is not in “/media” any more.")
        self.read_blocks.append((start, count))
        return self._samples[start : start + count]


def ready(qtbot: QtBot, player: Player) -> None:
    """Until there is enough of a file to be heard."""
    qtbot.waitUntil(lambda: player.state is PLAYING, timeout=5000)


def made(qtbot: QtBot, player: Player) -> None:
    """Until all that there is to hear has been made."""
    ready(qtbot, player)
    reader = player._playback.reader
    assert reader is not None
    qtbot.waitUntil(lambda: reader.has_all, timeout=5000)


def full(qtbot: QtBot, file: File) -> None:
    """Until as much was read ahead as is ever read."""
    seen: list[int] = []

    def still() -> bool:
        seen.append(len(file.read_blocks))
        return len(seen) > 3 and seen[-1] == seen[-4]

    qtbot.waitUntil(still, timeout=5000)


# Stretches


def test_a_selection_is_played_to_the_sample_and_leaves_the_cursor_where_it_was(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    player.load(CLIP, "")
    player.seek(1.5)
    player.play_parts([(0.25, 0.5)])
    assert (player.state, player.position) == (PLAYING, 0.25)
    speakers.last.play(RATE)
    np.testing.assert_array_equal(sound(speakers)[:2000], NOISE[2000:4000])
    assert not sound(speakers)[2000:].any()
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    assert player.position == 1.5
    player.play()  # All of the sound again, from the cursor.
    speakers.last.play(6000)
    np.testing.assert_array_equal(sound(speakers)[-6000:-2000], NOISE[12_000:16_000])


def test_the_cut_is_heard_across_its_hole_without_a_gap_or_a_click(
    player: Player, speakers: Speakers
) -> None:
    player.load(CLIP, "")
    player.play_parts([(0.5, 0.75), (1.0, 1.25)])
    speakers.last.play(1000)
    assert player.position == pytest.approx(0.625)
    speakers.last.play(1500)
    assert player.position == pytest.approx(1.0 + 500 / RATE)
    speakers.last.play(1500)
    wanted = joined(NOISE, [(4000, 6000), (8000, 10_000)])
    np.testing.assert_array_equal(sound(speakers)[:4000], wanted)


def test_a_selection_goes_round_until_the_loop_is_switched_off(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    told: list[bool] = []
    player.loop_changed.connect(told.append)
    player.load(CLIP, "")
    player.play_parts([(0.5, 0.75)], loop=True)
    assert player.loop
    speakers.last.play(5000)
    np.testing.assert_array_equal(sound(speakers), joined(NOISE, [(4000, 6000)] * 3)[:5000])
    assert player.position == pytest.approx((4000 + 1000) / RATE)
    player.set_loop(False)
    speakers.last.play(3000)
    np.testing.assert_array_equal(sound(speakers)[5000:6000], NOISE[5000:6000])
    assert not sound(speakers)[6000:].any()
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)
    assert told == [True, False]


@pytest.mark.parametrize("before", [False, True])
def test_a_loop_for_one_selection_leaves_the_loop_as_it_was(player: Player, before: bool) -> None:
    player.loop_changed.connect(player.set_loop)  # As the button does that shows it.
    player.set_loop(before)
    player.load(CLIP, "")
    player.play_parts([(0.5, 0.75)], loop=True)
    player.stop()
    assert player.loop is before


def test_a_stretch_that_is_played_with_the_loop_on_goes_round_too(player: Player, speakers: Speakers) -> None:
    player.set_loop(True)
    player.load(CLIP, "")
    player.play_parts([(0.5, 0.75)])
    speakers.last.play(3000)
    np.testing.assert_array_equal(sound(speakers), joined(NOISE, [(4000, 6000)] * 2)[:3000])


def test_seeking_leaves_the_selection(player: Player, speakers: Speakers) -> None:
    player.load(CLIP, "")
    player.play_parts([(0.5, 0.75)])
    player.seek(0.6)
    speakers.last.play(4000)
    np.testing.assert_array_equal(sound(speakers), NOISE[4800:8800])


def test_a_pause_in_a_selection_goes_on_to_its_end(qtbot: QtBot, player: Player, speakers: Speakers) -> None:
    player.load(CLIP, "")
    player.play_parts([(0.5, 0.75)])
    speakers.last.play(1000)
    player.pause()
    player.set_device("there")  # Also where the device is another one meanwhile.
    player.play()
    speakers.last.play(3000)
    np.testing.assert_array_equal(sound(speakers)[:1000], NOISE[5000:6000])
    assert not sound(speakers)[1000:].any()


@pytest.mark.parametrize("parts", [[], [(1.0, 1.0)], [(5.0, 6.0)], [(0.7, 0.3)]])
def test_nothing_to_play_is_nothing(player: Player, heard: Heard, parts: list[tuple[float, float]]) -> None:
    player.play_parts(parts)
    player.load(CLIP, "")
    player.play_parts(parts)
    assert heard.states == []


def test_a_join_is_no_click_and_where_nothing_was_cut_nothing_is_changed(
    player: Player, speakers: Speakers
) -> None:
    time = np.arange(2 * RATE) / RATE
    smooth = (0.5 * np.sin(2 * np.pi * 100 * time)).astype(np.float32)
    player.load(Clip(smooth, RATE), "")
    player.play_parts([(0.5, 0.75), (0.755, 1.0), (1.0, 1.25)])  # From crest to trough, then on.
    speakers.last.play(5000)
    heard = sound(speakers)[:5000]
    assert np.abs(np.diff(heard)).max() < 0.1
    np.testing.assert_allclose(heard[3960:4960], smooth[8000:9000], atol=1e-6)


# Another pace


def tone(hertz: float, seconds: float) -> FloatArray:
    time = np.arange(round(seconds * RATE)) / RATE
    return (0.5 * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0])
def test_another_pace_keeps_the_pitch_and_the_position_is_that_of_the_sound(
    qtbot: QtBot, player: Player, speakers: Speakers, speed: float
) -> None:
    player.set_speed(speed)
    player.load(Clip(tone(300, 0.8), RATE), "")
    player.play()
    made(qtbot, player)
    speakers.last.play(2000)
    assert player.position == pytest.approx(2000 * speed / RATE, abs=1 / RATE)
    middle = sound(speakers)[500:1900]
    strength = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), 1 << 17))
    assert strength.argmax() * RATE / (1 << 17) == pytest.approx(300, abs=1)
    assert (np.abs(middle).reshape(-1, 100).max(axis=1) > 0.45).all()


def test_the_pace_may_change_while_it_plays_and_the_place_stays(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    player.load(CLIP, "")
    player.play()
    speakers.last.play(4000)
    player.set_speed(2.0)
    assert player.position == 0.5
    made(qtbot, player)
    speakers.last.play(1000)
    assert player.position == pytest.approx(0.75, abs=1 / RATE)
    player.set_speed(1.0)
    speakers.last.play(1000)
    np.testing.assert_array_equal(sound(speakers)[-1000:], NOISE[6000:7000])


def test_at_double_pace_all_is_over_in_half_the_time(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    player.set_speed(2.0)
    player.load(Clip(tone(300, 1.0), RATE), "")
    player.play()
    made(qtbot, player)
    speakers.last.play(2 * RATE)
    assert np.flatnonzero(sound(speakers))[-1] == pytest.approx(RATE / 2, abs=2)
    qtbot.waitUntil(lambda: player.state is STOPPED, timeout=5000)


# Files


def test_a_file_is_read_as_far_as_it_is_needed_and_no_further(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    file = File(np.tile(NOISE, 60))
    player.load_source(FileSource(file), "hour")
    assert (player.duration, player.clip(), file.read_blocks) == (120.0, None, [])
    player.seek(60.0)
    player.play()
    ready(qtbot, player)
    full(qtbot, file)
    assert min(start for start, _ in file.read_blocks) == 60 * RATE
    assert max(start + count for start, count in file.read_blocks) < 64 * RATE
    speakers.last.play(4000)
    np.testing.assert_array_equal(sound(speakers)[:4000], NOISE[:4000])
    assert player.position == 60.5


def test_a_slow_disk_is_waited_for(qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard) -> None:
    file = File(NOISE)
    file.may_read.clear()
    player.load_source(FileSource(file), "")
    player.play()
    assert player.state is PlayState.WAITING
    player.seek(1.0)  # Nothing waits for the disk but the thread that reads.
    assert (player.state, player.position) == (PlayState.WAITING, 1.0)
    file.may_read.set()
    ready(qtbot, player)
    full(qtbot, file)
    speakers.last.play(500)
    np.testing.assert_array_equal(sound(speakers)[-500:], NOISE[RATE : RATE + 500])


def test_a_loop_in_a_file_has_no_gap(qtbot: QtBot, player: Player, speakers: Speakers) -> None:
    file = File(NOISE)
    player.load_source(FileSource(file), "")
    player.play_parts([(0.5, 0.75)], loop=True)
    ready(qtbot, player)
    full(qtbot, file)
    speakers.last.play(5000)
    np.testing.assert_array_equal(sound(speakers)[:5000], joined(NOISE, [(4000, 6000)] * 3)[:5000])


def test_a_file_that_cannot_be_read_any_more_stops_and_says_so(
    qtbot: QtBot, player: Player, speakers: Speakers, heard: Heard
) -> None:
    file = File(np.tile(NOISE, 4))
    player.set_loop(True)
    player.load_source(FileSource(file), "")
    player.play()
    ready(qtbot, player)
    full(qtbot, file)
    file.broken = True
    speakers.last.play(4 * RATE)
    qtbot.waitUntil(lambda: len(heard.failures) > 0 or speakers.last.play(RATE) is not None, timeout=5000)
    assert [type(error) for error in heard.failures] == [FileMissing]
    assert player.state is STOPPED


def test_closing_leaves_no_thread_behind_even_while_the_disk_sleeps(player: Player) -> None:
    file = File(NOISE)
    file.may_read.clear()
    player.load_source(FileSource(file), "")
    player.play()
    player.close()
    file.may_read.set()
    for thread in threading.enumerate():
        if thread.name == "sound ahead":
            thread.join(5)
            assert not thread.is_alive()


# Loudness


def test_loudness_comes_while_it_sounds_and_is_that_of_the_sound_not_of_the_volume(
    qtbot: QtBot, player: Player, speakers: Speakers
) -> None:
    told: list[Loudness] = []
    player.loudness_changed.connect(told.append)
    player.set_volume(0.1)
    time = np.arange(2 * RATE) / RATE
    player.load(Clip((0.1 * np.sin(2 * np.pi * 997 * time)).astype(np.float32), RATE), "")
    player.play()
    speakers.last.play(RATE)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    # ITU-R BS.1770: a sine of 997 Hz at 0 dB of full scale in one channel is -3.01 LUFS.
    assert told[0].momentary == pytest.approx(-23.0, abs=0.2)
    assert told[0].integrated == pytest.approx(-23.0, abs=0.2)
    player.stop()
    assert told[-1].momentary == -math.inf


@pytest.mark.allow_warnings
def test_an_error_that_is_not_foreseen_is_a_sentence_too(qtbot: QtBot, player: Player, heard: Heard) -> None:
    file = File(NOISE)
    file.read = lambda start, count: (_ for _ in ()).throw(RuntimeError("?"))  # type: ignore[method-assign]
    player.load_source(FileSource(file), "")
    player.play()
    qtbot.waitUntil(lambda: len(heard.failures) > 0, timeout=5000)
    assert type(heard.failures[0]) is StudioError
