from __future__ import annotations

import math
import warnings
from itertools import pairwise

import numpy as np
import pytest

from studio.audio.loudness import LoudnessMeter, integrated_loudness, k_weighting, peak_db
from studio.audio.recursive import Biquad, RecursiveFilter
from studio.core.clip import Clip, FloatArray

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pyloudnorm

RNG = np.random.default_rng(3)


def speech(seconds: float, rate: int, channels: int = 1) -> FloatArray:
    """Noise that comes and goes as words do, so that both gates have work."""
    n = int(seconds * rate)
    envelope = np.repeat(RNG.random(int(seconds * 4) + 1) ** 4, rate // 4 + 1)[:n]
    noise = RNG.standard_normal((n, channels)) * envelope[:, None] * 0.2
    return noise.astype(np.float32).squeeze()


def judged(samples: FloatArray, rate: int) -> float:
    return float(pyloudnorm.Meter(rate, filter_class="DeMan").integrated_loudness(samples.astype(float)))


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 24000, 44100, 48000])
def test_it_agrees_with_pyloudnorm(rate: int) -> None:
    samples = speech(7.3, rate)
    assert integrated_loudness(Clip(samples, rate)) == pytest.approx(judged(samples, rate), abs=0.01)


def test_it_agrees_for_two_channels_and_for_five() -> None:
    for channels in (2, 5):
        samples = speech(5, 48000, channels)
        assert integrated_loudness(Clip(samples, 48000)) == pytest.approx(judged(samples, 48000), abs=0.01)


def test_a_sine_of_known_loudness() -> None:
    """EBU Tech 3341, case 1: 1 kHz in both channels at -23 dBFS is -23 LUFS."""
    sine = 10 ** (-23 / 20) * np.sin(2 * np.pi * 1000 * np.arange(20 * 48000) / 48000)
    both = np.stack((sine, sine), axis=1).astype(np.float32)
    assert integrated_loudness(Clip(both, 48000)) == pytest.approx(-23, abs=0.1)


def test_the_gate_leaves_pauses_out() -> None:
    """EBU Tech 3341, case 3: tones at -36, -23 and -36 dBFS of 10, 60 and 10 s are -23 LUFS."""
    level = np.repeat([-36.0, -23.0, -36.0], np.array([2, 12, 2]) * 48000)
    sine = 10 ** (level / 20) * np.sin(2 * np.pi * 1000 * np.arange(len(level)) / 48000)
    both = np.stack((sine, sine), axis=1).astype(np.float32)
    assert integrated_loudness(Clip(both, 48000)) == pytest.approx(-23, abs=0.1)


def test_the_filter_has_the_numbers_of_the_standard_at_48_khz() -> None:
    shelf, high_pass = k_weighting(48000)
    np.testing.assert_allclose(
        shelf, [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585]
    )
    np.testing.assert_allclose(high_pass, [1, -2, 1, -1.99004745483398, 0.99007225036621])


def test_blocks_of_any_length_give_the_same() -> None:
    samples = speech(3, 24000)
    meter = LoudnessMeter(24000)
    for start in range(0, len(samples), 777):
        meter.add(samples[start : start + 777])
    assert meter.integrated() == pytest.approx(integrated_loudness(Clip(samples, 24000)), abs=1e-6)


@pytest.mark.parametrize("frames", [0, 100, 48000])
def test_silence_has_no_loudness(frames: int) -> None:
    assert integrated_loudness(Clip(np.zeros(frames, np.float32), 48000)) == -math.inf


def test_a_word_shorter_than_a_gating_block_is_measured_as_it_is() -> None:
    noise = RNG.standard_normal(48000).astype(np.float32) * 0.1
    short = integrated_loudness(Clip(noise[: 48000 // 5], 48000))
    assert short == pytest.approx(integrated_loudness(Clip(noise, 48000)), abs=0.5)


def test_a_gain_shifts_the_loudness_by_as_much() -> None:
    samples = speech(4, 48000)
    louder = integrated_loudness(Clip(samples * 2, 48000)) - integrated_loudness(Clip(samples, 48000))
    assert louder == pytest.approx(20 * math.log10(2), abs=0.01)


def test_peak_db() -> None:
    assert peak_db(np.array([0.1, -0.5, 0.2], np.float32)) == pytest.approx(20 * math.log10(0.5))
    assert peak_db(np.zeros(3, np.float32)) == -math.inf
    assert peak_db(np.zeros(0, np.float32)) == -math.inf


def test_the_blockwise_filter_is_the_recursion_itself() -> None:
    cascade = (Biquad(0.5, 0.2, -0.1, -1.2, 0.5), Biquad(1.0, -2.0, 1.0, -1.9, 0.91))
    samples = RNG.standard_normal(40_000)
    wanted = samples.tolist()
    for q in cascade:
        wanted = recursion(q, wanted)
    tested = RecursiveFilter(cascade)
    cuts = [0, 1, 33, 64, 1000, 39_000, 40_000]
    got = [tested.run(samples[a:b]) for a, b in pairwise(cuts)]
    np.testing.assert_allclose(np.concatenate(got), wanted, atol=1e-9)


def recursion(q: Biquad, samples: list[float]) -> list[float]:
    out, s0, s1 = [], 0.0, 0.0
    for x in samples:
        y = s0 + q.b0 * x
        s0, s1 = s1 + q.b1 * x - q.a1 * y, q.b2 * x - q.a2 * y
        out.append(y)
    return out
