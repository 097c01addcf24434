from __future__ import annotations

import math

import numpy as np
import pytest

from studio.audio.resample import resample
from studio.core.clip import Clip, FloatArray
from studio.core.region import Region
from studio.devices.clock import SLACK, HeardClock
from studio.devices.formats import DeviceFormat, spread
from studio.devices.levels import LevelTap, silence
from studio.devices.reader import Reader
from studio.devices.route import WHOLE, Route
from studio.devices.supply import REFILL
from studio.devices.track import Track
from studio.devices.unrolling import TAIL, Unrolling
from tests.unit.devices.fake_speaker import RATE, FakeSpeaker

NOISE = (np.random.default_rng(6).standard_normal(RATE) * 0.1).astype(np.float32)


def started(track: Track, speaker: FakeSpeaker, start: int = 0, *, loop: bool = False) -> Reader:
    reader = Reader(track, start, speaker.format, speaker, route=WHOLE.looped(loop))
    speaker.start(reader)
    return reader


def played_to_the_end(track: Track, speaker: FakeSpeaker, start: int = 0) -> FloatArray:
    reader = started(track, speaker, start)
    while not reader.has_ended:
        speaker.play(333)
    return speaker.heard_sound()


@pytest.mark.parametrize("start", [0, 1, 5000])
def test_the_device_gets_the_samples_and_then_some_silence(start: int) -> None:
    sound = played_to_the_end(Track.of(Clip(NOISE, RATE)), FakeSpeaker(), start)[:, 0]
    rest = NOISE[start:]
    np.testing.assert_array_equal(sound[: len(rest)], rest)
    assert not sound[len(rest) :].any()
    assert len(sound) >= len(rest) + TAIL * RATE


def test_a_device_of_sixteen_bits_gets_the_bits_of_the_file() -> None:
    whole = (NOISE * 32767).astype(np.int16)
    track = Track.of(Clip((whole / np.float32(32768)).astype(np.float32), RATE))
    sound = played_to_the_end(track, FakeSpeaker(form=DeviceFormat(RATE, 1, whole=True)))
    np.testing.assert_array_equal(sound[: len(whole), 0], whole)


@pytest.mark.parametrize("rate", [24000, 44100, 6000])
def test_another_rate_is_made_as_if_the_whole_were_resampled(rate: int) -> None:
    clip = Clip((np.random.default_rng(7).standard_normal(rate) * 0.1).astype(np.float32), rate)
    sound = played_to_the_end(Track.of(clip), FakeSpeaker())[:, 0]
    wanted = resample(clip.samples, rate, RATE)
    np.testing.assert_allclose(sound[: len(wanted)], wanted, atol=1e-6)
    assert not sound[len(wanted) :].any()


@pytest.mark.parametrize(("given", "channels"), [(1, 2), (2, 1), (2, 2), (1, 6), (6, 2)])
def test_channels_as_the_device_has_them(given: int, channels: int) -> None:
    block = np.random.default_rng(8).standard_normal((50, given)).astype(np.float32)
    got = spread(block, channels)
    assert got.shape == (50, channels)
    assert got.dtype == np.float32
    if channels == 1:
        np.testing.assert_allclose(got[:, 0], block.mean(axis=1), rtol=1e-5)
    else:
        np.testing.assert_array_equal(got[:, 0], block[:, 0])
        np.testing.assert_array_equal(got[:, 1], block[:, min(1, given - 1)])
        assert not got[:, max(2, given) :].any()


def test_stereo_at_another_rate_reaches_a_stereo_device() -> None:
    clip = Clip(np.stack((NOISE, -0.5 * NOISE), axis=1), 2 * RATE)
    sound = played_to_the_end(Track.of(clip), FakeSpeaker(form=DeviceFormat(RATE, 2)))
    wanted = resample(clip.samples, 2 * RATE, RATE)
    np.testing.assert_allclose(sound[: len(wanted)], wanted, atol=1e-6)


@pytest.mark.parametrize("rate", [RATE, RATE // 2])
def test_a_loop_goes_round_without_a_gap_and_knows_where_it_is(rate: int) -> None:
    clip, speaker = Clip(NOISE[:1500], rate), FakeSpeaker()
    reader = started(Track.of(clip), speaker, 300, loop=True)
    heard = 0
    for _ in range(40):
        speaker.play(170)
        heard += 170
        assert reader.frame == pytest.approx((300 + heard * rate / RATE) % 1500, abs=1)
    rolled = np.concatenate((clip.samples[300:], np.tile(clip.samples, 5)))
    wanted = resample(rolled, rate, RATE)
    np.testing.assert_allclose(speaker.heard_sound()[:heard, 0], wanted[:heard], atol=1e-4)
    assert reader.is_past_a_turn


def test_a_loop_over_a_source_that_has_less_than_it_says_ends() -> None:
    """A file that was cut short meanwhile: nothing comes any more, however often it begins again."""
    track = Track.of(Clip(NOISE[:100], RATE))
    unrolling = Unrolling(track, 0, RATE, Route((Region(50, 60), Region(200, 300)), loop=True))
    got = 0
    for _ in range(50):
        block = unrolling.more(100)
        got += len(block) if block is not None else 0
    assert (unrolling.over, got >= 10) == (False, True)  # What is there goes round.
    nothing = Unrolling(track, 0, RATE, Route((Region(200, 300),), loop=True))
    while nothing.more(100) is not None:
        pass
    assert nothing.over


def test_the_frame_is_that_which_is_heard_not_that_which_was_handed_over() -> None:
    speaker = FakeSpeaker()
    reader = started(Track.of(Clip(NOISE, RATE)), speaker, 1000)
    assert (reader.frame, reader.written) == (1000, speaker.buffer)
    speaker.play(500)
    assert (reader.frame, reader.is_past_a_turn) == (1500, False)


def test_a_stream_that_runs_dry_waits_until_there_is_enough_and_loses_nothing() -> None:
    track, speaker = Track(RATE), FakeSpeaker()
    track.append(NOISE[:2000])
    reader = started(track, speaker)
    waited = []
    speaker.play(1500)
    waited.append(reader.waiting)  # There is still something to hear.
    speaker.play(700)
    waited.append(reader.waiting)
    track.append(NOISE[2000:3000])
    speaker.play(700)
    waited.append(reader.waiting)  # Too little to go on with.
    track.append(NOISE[3000:3600])
    speaker.play(100)
    waited.append(reader.waiting)
    assert waited == [False, True, True, False]
    assert 1000 < REFILL * RATE <= 1600
    track.append(NOISE[3600:])
    track.finish()
    while not reader.has_ended:
        speaker.play(100)
    sound = speaker.heard_sound()[:, 0]
    np.testing.assert_array_equal(sound[sound != 0], NOISE)
    assert np.count_nonzero(np.diff(np.flatnonzero(sound)) > 1) == 1  # One silence, not several.


def test_a_stream_that_ends_while_it_waits_plays_the_little_there_is() -> None:
    track, speaker = Track(RATE), FakeSpeaker()
    track.append(NOISE[:2000])
    reader = started(track, speaker)
    speaker.play(2500)
    track.append(NOISE[2000:2100])
    track.finish()
    while not reader.has_ended:
        speaker.play(500)
    sound = speaker.heard_sound()[:, 0]
    np.testing.assert_array_equal(sound[sound != 0], NOISE[:2100])


def test_a_stream_is_not_looped_before_it_is_whole() -> None:
    track, speaker = Track(RATE), FakeSpeaker()
    track.append(NOISE[:2000])
    started(track, speaker, loop=True)
    speaker.play(3000)
    assert not speaker.heard_sound()[2000:].any()
    track.finish()
    speaker.play(1)
    speaker.play(2000)
    np.testing.assert_array_equal(speaker.heard_sound()[-2000:, 0], NOISE[:2000])


def test_levels_are_told_when_they_are_heard() -> None:
    tap = LevelTap(6000, 2)  # Windows of 100 frames.
    block = np.zeros((1000, 2), np.float32)
    block[250], block[700] = (0.5, -1.0), (0.1, 0.0)
    tap.add(block)
    assert tap.until(200) == silence(2)
    np.testing.assert_allclose(tap.until(300), (-6.02, 0), atol=0.01)
    assert tap.until(650) == silence(2)
    np.testing.assert_allclose(tap.until(1000), (-20, -math.inf), atol=1e-4)
    assert tap.until(5000) == silence(2)


class Hands:
    """A watch that is set by hand."""

    time = 100.0

    def now(self) -> float:
        return self.time


def test_frames_are_heard_in_real_time_and_never_before_they_are_taken() -> None:
    hands = Hands()
    clock = HeardClock(1000, hands.now)
    clock.start()
    assert clock.heard(100) == 0
    hands.time += 0.05
    assert clock.heard(100) == 50
    hands.time += 0.2
    assert clock.heard(100) == 100
    assert clock.heard(200) == 100
    hands.time += 0.01
    assert clock.heard(200) == 110


def test_no_time_passes_in_a_pause() -> None:
    hands = Hands()
    clock = HeardClock(1000, hands.now)
    clock.start()
    hands.time += 0.05
    clock.hold(100)
    hands.time += 5
    assert clock.heard(100) == 50
    clock.go_on()
    hands.time += 0.02
    assert clock.heard(100) == 70


def test_a_clock_that_lags_is_set_right() -> None:
    hands = Hands()
    clock = HeardClock(1000, hands.now)
    clock.start()
    hands.time += 0.1
    assert clock.heard(5000) == 5000 - SLACK * 1000
