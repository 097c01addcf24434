"""What is wrong with a recording, on sounds that are spoiled by a known amount."""

from __future__ import annotations

import numpy as np
import pytest

from studio.audio.condition import bandwidth, clipped_share, reverberation, signal_to_noise
from studio.audio.pauses import Span, frame_levels
from studio.core.clip import FloatArray

RATE = 24_000
SPOKEN = [Span(0.5, 1.5), Span(2.5, 3.5)]


def made(floor: float = -70.0, level: float = -20.0) -> FloatArray:
    """Noise at `level` dBFS in SPOKEN, at `floor` everywhere; four seconds."""
    random = np.random.default_rng(3)
    sound = random.standard_normal(4 * RATE) * 10 ** (floor / 20)
    for span in SPOKEN:
        part = slice(round(span.start * RATE), round(span.end * RATE))
        sound[part] += random.standard_normal(part.stop - part.start) * 10 ** (level / 20)
    return np.asarray(sound, np.float32)


def hum() -> FloatArray:
    return np.asarray(np.sin(2 * np.pi * 220 * np.arange(RATE) / RATE), np.float32)


def test_a_clean_tone_is_not_clipped_however_loud() -> None:
    assert clipped_share(0.99 * hum()) == 0.0
    assert clipped_share(np.zeros(RATE, np.float32)) == 0.0


@pytest.mark.parametrize("limit", [1.0, 0.5])
def test_flat_tops_are_counted_wherever_the_limit_lies(limit: float) -> None:
    """A sine driven to twice its limit is flat for two thirds of the time."""
    flat = np.asarray(limit * np.clip(2 * hum(), -1, 1), np.float32)

    assert clipped_share(flat) == pytest.approx(2 / 3, abs=0.04)


@pytest.mark.parametrize("floor", [-60.0, -45.0, -35.0])
def test_noise_is_told_to_a_decibel_or_two(floor: float) -> None:
    found = signal_to_noise(frame_levels(made(floor), RATE), SPOKEN)

    assert found == pytest.approx(-20 - floor, abs=1.5)


def test_without_speech_there_is_no_signal() -> None:
    assert signal_to_noise(frame_levels(made(), RATE), []) == 0.0


@pytest.mark.parametrize("edge", [3400.0, 7000.0])
def test_heights_that_are_missing_are_missed(edge: float) -> None:
    """As after a telephone: the speech ends at `edge`, the noise of the line goes on."""
    spectrum = np.fft.rfft(made(-120.0))
    spectrum[round(edge * 4) :] = 0
    line = 1e-4 * np.random.default_rng(1).standard_normal(4 * RATE)
    low = np.asarray(np.fft.irfft(spectrum) + line, np.float32)

    assert bandwidth(low, RATE, SPOKEN) == pytest.approx(edge, rel=0.05)
    assert bandwidth(made(-80.0), RATE, SPOKEN) > 0.95 * RATE / 2


@pytest.mark.parametrize("seconds", [0.4, 0.8])
def test_a_room_is_heard_for_as_long_as_it_is(seconds: float) -> None:
    times = np.arange(round(seconds * RATE)) / RATE
    room = np.random.default_rng(5).standard_normal(len(times)) * 10 ** (-3 * times / seconds)
    whole = 2 ** int(np.ceil(np.log2(5 * RATE)))  # Convolved by way of the spectrum, which is far quicker.
    spectrum = np.fft.rfft(made(-100.0), whole) * np.fft.rfft(room / np.sqrt(np.sum(room**2)), whole)
    wet = np.fft.irfft(spectrum)[: 4 * RATE]

    assert reverberation(np.asarray(wet, np.float32), RATE, SPOKEN) == pytest.approx(seconds, rel=0.35)
    assert reverberation(made(-100.0), RATE, SPOKEN) < 0.15
