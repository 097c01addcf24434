"""The loudness of what is heard, beside the measure of the whole."""

from __future__ import annotations

import math

import numpy as np
import pytest

from studio.audio.loudness import integrated_loudness
from studio.core.clip import Clip, FloatArray
from studio.devices.loudness_tap import Loudness, LoudnessTap

RATE = 48_000


def sine(level: float, seconds: float, channels: int = 1) -> FloatArray:
    """997 Hz at `level` dB of full scale in each channel."""
    time = np.arange(round(seconds * RATE)) / RATE
    one = (10 ** (level / 20) * np.sin(2 * np.pi * 997 * time)).astype(np.float32)
    return np.repeat(one[:, None], channels, axis=1)


def told(tap: LoudnessTap, sound: FloatArray, block: int = 1777) -> Loudness:
    for start in range(0, len(sound), block):
        tap.add(sound[start : start + block])
    heard = tap.until(len(sound))
    assert heard is not None
    return heard


def test_a_stereo_sine_of_minus_23_is_minus_23() -> None:
    """EBU Tech 3341, test case 1: -23 dB of full scale in both channels are -23 LUFS."""
    heard = told(LoudnessTap(RATE, 2), sine(-23.0, 2.0, 2))
    assert heard.momentary == pytest.approx(-23.0, abs=0.1)
    assert heard.integrated == pytest.approx(-23.0, abs=0.1)


def test_the_momentary_follows_within_400_ms_and_the_integrated_gates_what_is_soft() -> None:
    """As EBU Tech 3341, test case 3: what is 13 dB softer than the rest does not count."""
    sound = np.concatenate((sine(-23.0, 4.0, 2), sine(-36.5, 2.0, 2)))
    heard = told(LoudnessTap(RATE, 2), sound)
    assert heard.momentary == pytest.approx(-36.5, abs=0.1)
    assert heard.integrated == pytest.approx(-23.0, abs=0.2)


def test_the_integrated_is_that_of_the_whole() -> None:
    noise = np.random.default_rng(3).standard_normal((3 * RATE, 2)).astype(np.float32) * 0.05
    noise[RATE : 2 * RATE] *= 0.1
    heard = told(LoudnessTap(RATE, 2), noise)
    assert heard.integrated == pytest.approx(integrated_loudness(Clip(noise, RATE)), abs=0.05)


def test_it_tells_what_is_heard_and_not_what_was_handed_over() -> None:
    tap = LoudnessTap(RATE, 1)
    tap.add(np.concatenate((sine(-20.0, 1.0), sine(-40.0, 1.0))))
    assert tap.until(RATE // 5) is None
    early = tap.until(RATE)
    assert early is not None
    assert early.momentary == pytest.approx(-23.0, abs=0.1)
    assert tap.until(RATE) is None
    late = tap.until(2 * RATE)
    assert late is not None
    assert late.momentary == pytest.approx(-43.0, abs=0.1)


def test_silence_is_minus_infinity() -> None:
    heard = told(LoudnessTap(RATE, 1), np.zeros((RATE, 1), np.float32))
    assert (heard.momentary, heard.integrated) == (-math.inf, -math.inf)


def test_the_low_effects_of_six_channels_do_not_count() -> None:
    sound = np.zeros((RATE, 6), np.float32)
    sound[:, 3] = sine(-10.0, 1.0)[:, 0]
    assert told(LoudnessTap(RATE, 6), sound).momentary < -120
