"""What a microphone hears comes out of the output: soon, in one piece, and in no file."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from studio.core.clip import FloatArray
from studio.devices.monitor import CUSHION, MOST, Monitor
from tests.unit.devices.fake_speaker import RATE, Speakers
from tests.unit.devices.player_kit import FakeOutputs

LOOK = RATE // 30
NOISE = np.random.default_rng(3).uniform(0.1, 0.5, (RATE, 1)).astype(np.float32)


@pytest.fixture
def monitor(qtbot: QtBot, speakers: Speakers, outputs: FakeOutputs) -> Iterator[Monitor]:
    made = Monitor(outputs=outputs, open_speaker=speakers.open)
    yield made
    made.stop()
    assert all(each.closed for each in speakers.opened)


def say(
    monitor: Monitor, speakers: Speakers, sound: FloatArray, device: str = "", volume: float = 1.0
) -> None:
    """In looks of 33 ms, as the recorder does, while the device plays as much."""
    for start in range(0, len(sound), LOOK):
        monitor.hear(sound[start : start + LOOK], RATE, device, volume)
        speakers.last.play(len(sound[start : start + LOOK]))


def test_what_is_said_is_heard_in_one_piece_and_soon(monitor: Monitor, speakers: Speakers) -> None:
    say(monitor, speakers, NOISE)
    heard = speakers.last.heard_sound()[:, 0]
    begin = int(np.flatnonzero(heard)[0])
    assert CUSHION * RATE - LOOK <= begin <= MOST * RATE
    assert np.array_equal(heard[begin:], NOISE[: len(heard) - begin, 0])


def test_after_a_busy_window_it_catches_up(monitor: Monitor, speakers: Speakers) -> None:
    say(monitor, speakers, NOISE)
    monitor.hear(NOISE, RATE, "", 1.0)  # A second at once, most of which is too late.
    say(monitor, speakers, -NOISE)
    heard = speakers.last.heard_sound()[:, 0]
    late = len(heard) - int(np.flatnonzero(heard < 0)[0])
    assert late >= (1 - MOST) * RATE


def test_the_chosen_output_is_followed_at_the_volume_of_the_player(
    monitor: Monitor, speakers: Speakers
) -> None:
    say(monitor, speakers, NOISE, "there", 0.5)
    assert (speakers.last.device, speakers.last.gain) == ("there", 0.125)
    say(monitor, speakers, NOISE, "here")
    assert [(each.device, each.closed) for each in speakers.opened] == [("there", True), ("here", False)]


def test_another_rate_and_two_channels_are_played_as_the_device_wants_them(
    monitor: Monitor, speakers: Speakers
) -> None:
    time = np.arange(2 * RATE) / (2 * RATE)
    tone = (0.5 * np.sin(2 * np.pi * 200 * time)).astype(np.float32)
    for start in range(0, len(tone), 2 * LOOK):
        block = np.stack((tone, tone), axis=1)[start : start + 2 * LOOK]
        monitor.hear(block, 2 * RATE, "", 1.0)
        speakers.last.play(LOOK)
    heard = speakers.last.heard_sound()[RATE // 2 : RATE, 0]
    assert np.abs(np.fft.rfft(heard)).argmax() == 100
    assert np.abs(heard).max() == pytest.approx(0.5, abs=0.02)


def test_a_device_that_breaks_is_followed_by_the_systems_choice(
    monitor: Monitor, speakers: Speakers, outputs: FakeOutputs
) -> None:
    say(monitor, speakers, NOISE, "there")
    outputs.have("here")
    assert speakers.broke is not None
    speakers.broke()
    say(monitor, speakers, NOISE, "there")
    assert (speakers.last.device, np.abs(speakers.last.heard_sound()).max() > 0) == ("here", True)


def test_without_an_output_nothing_sounds_and_nothing_fails(
    monitor: Monitor, speakers: Speakers, outputs: FakeOutputs
) -> None:
    assert monitor.available
    outputs.have()
    assert not monitor.available
    monitor.hear(NOISE, RATE, "", 1.0)
    assert not speakers.opened
