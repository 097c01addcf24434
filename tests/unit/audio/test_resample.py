from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from studio.audio.resample import Resampler, resample

RATES = [(24000, 48000), (44100, 48000), (48000, 8000), (22050, 44100)]


def tone(rate: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    time = np.arange(rate) / rate
    return (0.5 * np.sin(2 * np.pi * 440 * time)).astype(np.float32)


@pytest.mark.parametrize(("rate_in", "rate_out"), RATES)
def test_a_tone_stays_where_and_what_it_is(rate_in: int, rate_out: int) -> None:
    got = resample(tone(rate_in), rate_in, rate_out)
    assert got.dtype == np.float32
    assert len(got) == rate_out
    inner = slice(rate_out // 10, -rate_out // 10)
    assert np.max(np.abs(got - tone(rate_out))[inner]) < 1e-4


@pytest.mark.parametrize(("rate_in", "rate_out"), RATES)
@pytest.mark.parametrize("channels", [1, 2])
def test_in_blocks_it_is_the_same(rate_in: int, rate_out: int, channels: int) -> None:
    sound = np.random.default_rng(4).standard_normal((rate_in // 2, channels)).astype(np.float32) * 0.1
    sound = sound.squeeze()
    stream = Resampler(rate_in, rate_out, channels)
    cuts = [0, 1, 700, 701, 5000, len(sound)]
    parts = [stream.add(sound[a:b]) for a, b in pairwise(cuts)]
    got = np.concatenate([*parts, stream.finish()])
    np.testing.assert_allclose(got, resample(sound, rate_in, rate_out), atol=1e-6)


def test_at_the_same_rate_nothing_is_touched() -> None:
    sound, stream = tone(8000), Resampler(8000, 8000)
    assert resample(sound, 8000, 8000) is sound
    assert stream.add(sound) is sound
    assert len(stream.finish()) == 0
