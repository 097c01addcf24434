"""The test signals of EBU Tech 3341, made as it describes them, and what a meter must show for each."""

from __future__ import annotations

import numpy as np
import pytest

from studio.audio.loudness import (
    LoudnessMeter,
    integrated_loudness,
    momentary_loudness,
    short_term_loudness,
)
from studio.audio.true_peak import TruePeakMeter, true_peak_db
from studio.core.clip import Clip, FloatArray

RATE = 48000


def tones(*parts: tuple[float, float], hz: float = 1000) -> FloatArray:
    """A sine in both channels: levels in dB of full scale, each for so many seconds."""
    levels = np.concatenate([np.full(round(seconds * RATE), level) for level, seconds in parts])
    sine = 10 ** (levels / 20) * np.sin(2 * np.pi * hz * np.arange(len(levels)) / RATE)
    return np.repeat(sine[:, None], 2, axis=1).astype(np.float32)


@pytest.mark.parametrize(
    ("case", "parts", "wanted"),
    [
        (1, [(-23, 20)], -23.0),
        (2, [(-33, 20)], -33.0),
        (3, [(-36, 10), (-23, 60), (-36, 10)], -23.0),
        (4, [(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23.0),
        (5, [(-26, 20), (-20, 20.1), (-26, 20)], -23.0),
    ],
)
def test_integrated_loudness(case: int, parts: list[tuple[float, float]], wanted: float) -> None:
    clip = Clip(tones(*parts), RATE)
    assert integrated_loudness(clip) == pytest.approx(wanted, abs=0.1), case
    if case <= 2:
        assert short_term_loudness(clip) == pytest.approx(wanted, abs=0.1)
        assert momentary_loudness(clip) == pytest.approx(wanted, abs=0.1)


@pytest.mark.parametrize("channels", [5, 6])
def test_case_6_in_five_channels_and_with_one_for_low_frequencies(channels: int) -> None:
    sine = np.sin(2 * np.pi * 1000 * np.arange(20 * RATE) / RATE)
    levels = [-28, -28, -24, -30, -30]
    columns = [10 ** (level / 20) * sine for level in levels]
    if channels == 6:
        columns.insert(3, 0.5 * sine)  # Does not count.
    assert integrated_loudness(Clip(np.stack(columns, axis=1).astype(np.float32), RATE)) == pytest.approx(
        -23, abs=0.1
    )


def test_case_9_short_term_loudness_is_steady_over_what_repeats_every_three_seconds() -> None:
    clip = Clip(tones(*[(-20, 1.34), (-30, 1.66)] * 5), RATE)
    assert short_term_loudness(clip) == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("delay", [0.15, 0.6, 2.85])
def test_case_10_the_greatest_short_term_loudness_wherever_the_tone_begins(delay: float) -> None:
    clip = Clip(tones((-200, delay), (-23, 3), (-200, 1)), RATE)
    assert short_term_loudness(clip).max() == pytest.approx(-23, abs=0.1)


def test_case_12_momentary_loudness_is_steady_over_what_repeats_every_400_ms() -> None:
    clip = Clip(tones(*[(-20, 0.18), (-30, 0.22)] * 25), RATE)
    assert momentary_loudness(clip)[6:] == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("delay", [0.02, 0.1, 0.35])
def test_like_case_13_the_greatest_momentary_loudness_wherever_the_tone_begins(delay: float) -> None:
    """Of a tone a step longer than the 400 ms of the recommendation, since the meter looks ten times a
    second."""
    clip = Clip(tones((-200, delay), (-23, 0.5), (-200, 1)), RATE)
    assert momentary_loudness(clip).max() == pytest.approx(-23, abs=0.1)


def test_the_meter_tells_the_last_moment_while_it_goes_on() -> None:
    meter = LoudnessMeter(RATE, 2)
    meter.add(np.zeros((0, 2), np.float32))
    assert meter.momentary == meter.short_term == -np.inf
    for block in np.array_split(tones((-23, 4), (-33, 1)), 37):
        meter.add(block)
    assert meter.momentary == pytest.approx(-33, abs=0.1)
    assert -33 < meter.short_term < -23
    assert len(meter.over(4)) == 47


def sine(hz: float, degrees: float, level: float = 0.5) -> FloatArray:
    """Fading in and out, as the signals of the recommendation do."""
    count = RATE // 2
    wave = level * np.sin(2 * np.pi * hz * np.arange(count) / RATE + np.radians(degrees))
    fade = np.minimum(1, np.minimum(np.arange(count), np.arange(count)[::-1]) / 2000)
    return (wave * fade).astype(np.float32)


@pytest.mark.parametrize(
    ("case", "samples", "wanted"),
    [
        (15, sine(RATE / 4, 0), -6.0),
        (16, sine(RATE / 4, 45), -6.0),
        (17, sine(RATE / 6, 60), -6.0),
        (18, sine(RATE / 8, 67.5), -6.0),
        (19, sine(RATE / 4, 45, 1.41), 3.0),
    ],
)
def test_true_peak(case: int, samples: FloatArray, wanted: float) -> None:
    """Tolerance of the recommendation: +0.2, -0.4 dB."""
    assert -0.4 <= true_peak_db(Clip(samples, RATE)) - wanted <= 0.2, case


def test_the_true_peak_of_blocks_is_that_of_the_whole() -> None:
    sound = sine(RATE / 4, 45) + sine(7001, 10)
    meter = TruePeakMeter(RATE)
    for block in np.array_split(sound, 40):
        meter.add(block)
    assert meter.finish() == pytest.approx(true_peak_db(Clip(sound, RATE)), abs=0.001)
    assert true_peak_db(Clip(np.stack((0.1 * sound, sound), axis=1), RATE)) == pytest.approx(
        true_peak_db(Clip(sound, RATE)), abs=0.001
    )
    assert true_peak_db(Clip(np.zeros(100, np.float32), RATE)) == -np.inf
