"""Another pace at the same pitch."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.stretch import FASTEST, SLOWEST, Stretcher, similarity
from studio.core.clip import FloatArray

RATE = 8000


def stretched(sound: FloatArray, speed: float, block: int = 777, rate: int = RATE) -> FloatArray:
    stretcher = Stretcher(rate, speed, sound.shape[1])
    parts = [stretcher.add(sound[start : start + block]) for start in range(0, len(sound), block)]
    return np.concatenate([*parts, stretcher.finish()])


def tone(hertz: float, seconds: float = 2.0, rate: int = RATE) -> FloatArray:
    time = np.arange(round(seconds * rate)) / rate
    return (0.5 * np.sin(2 * np.pi * hertz * time)).astype(np.float32)[:, None]


def pitch_of(sound: FloatArray, rate: int = RATE) -> float:
    middle = sound[len(sound) // 8 : -len(sound) // 8, 0]
    strength = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), 1 << 19))
    return float(strength.argmax()) * rate / (1 << 19)


@pytest.mark.parametrize("speed", [0.5, 0.8, 1.25, 2.0])
@pytest.mark.parametrize("hertz", [90.0, 220.0, 1500.0])
def test_a_tone_keeps_its_pitch_and_its_level(hertz: float, speed: float) -> None:
    sound = stretched(tone(hertz), speed)
    assert len(sound) == round(2 * RATE / speed)
    assert 1200 * np.log2(pitch_of(sound) / hertz) == pytest.approx(0, abs=3)  # Cents.
    windows = sound[: len(sound) // 400 * 400, 0].reshape(-1, 400)[1:-1]
    peaks = windows.max(axis=1)
    assert (peaks > 0.45).all()  # No drop-out anywhere, and nothing added up.
    assert (peaks < 0.51).all()


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0])
def test_what_happens_in_the_sound_happens_at_its_time(speed: float) -> None:
    sound = np.zeros((2 * RATE, 1), np.float32)
    noise = np.random.default_rng(3).standard_normal(400).astype(np.float32) * 0.2
    for start in (2000, 6000, 11_000):
        sound[start : start + 400, 0] = noise
    made = np.abs(stretched(sound, speed)[:, 0])
    loud = np.convolve(made, np.ones(80) / 80, "same") > 0.02
    begins = np.flatnonzero(np.diff(loud.astype(int)) == 1)
    first = [begins[np.abs(begins - at / speed).argmin()] for at in (2000, 6000, 11_000)]
    np.testing.assert_allclose(first, np.array([2000, 6000, 11_000]) / speed, atol=0.04 * RATE)


def test_at_its_own_pace_a_sound_is_what_it_was() -> None:
    noise = np.random.default_rng(4).standard_normal((RATE, 2)).astype(np.float32)
    np.testing.assert_allclose(stretched(noise, 1.0), noise, atol=1e-6)


@given(
    speed=st.floats(SLOWEST, FASTEST),
    frames=st.integers(0, 3000),
    block=st.integers(1, 1000),
    channels=st.integers(1, 3),
)
def test_blocks_of_any_size_give_the_same_and_the_length_is_exact(
    speed: float, frames: int, block: int, channels: int
) -> None:
    sound = np.random.default_rng(5).standard_normal((frames, channels)).astype(np.float32)
    made = stretched(sound, speed, block)
    assert made.shape == (round(frames / speed), channels)
    np.testing.assert_array_equal(made, stretched(sound, speed, 10_000))


def test_silence_stays_silence() -> None:
    assert not stretched(np.zeros((RATE, 1), np.float32), 1.7).any()


def test_the_channels_stay_together() -> None:
    noise = np.random.default_rng(6).standard_normal((RATE, 1)).astype(np.float32)
    made = stretched(np.concatenate((noise, -0.5 * noise), axis=1), 0.7)
    np.testing.assert_allclose(made[:, 1], -0.5 * made[:, 0], atol=1e-6)


def test_similarity_is_greatest_where_the_same_is_found_again_however_soft() -> None:
    noise = np.random.default_rng(7).standard_normal((500, 1)).astype(np.float32)
    noise[300:400] *= 0.01
    assert similarity(noise[300:350], noise).argmax() == 300


@pytest.mark.parametrize("speed", [0.0, 0.49, 2.01])
def test_a_speed_that_there_is_not_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="the speed goes from"):
        Stretcher(RATE, speed)
