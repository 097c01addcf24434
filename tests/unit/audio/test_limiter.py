"""Peaks are turned down, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.limiter import REACH, Limiter

RATE = 8000


def limited(samples: np.ndarray, sizes: list[int], ceiling: float) -> tuple[np.ndarray, Limiter]:
    limiter = Limiter(RATE, ceiling)
    parts, at = [], 0
    for size in [*sizes, len(samples)]:
        parts.append(limiter.add(samples[at : at + size]))
        at += size
    return np.concatenate([*parts, limiter.finish()]), limiter


@given(st.lists(st.integers(0, 900), max_size=6), st.integers(0, 5), st.floats(-20, -0.1))
def test_no_sample_passes_the_ceiling_however_it_comes(sizes: list[int], seed: int, ceiling: float) -> None:
    samples = np.random.default_rng(seed).normal(0, 0.4, 3000).astype(np.float32)
    at_once, limiter = limited(samples, [], ceiling)
    in_blocks, _ = limited(samples, sizes, ceiling)
    assert len(at_once) == len(samples)
    assert np.abs(at_once).max() <= 10 ** (ceiling / 20) * (1 + 1e-6)
    assert np.allclose(at_once, in_blocks, atol=1e-6)
    assert limiter.most >= 20 * np.log10(np.abs(samples).max()) - ceiling - 1e-3


def test_what_is_far_from_a_peak_is_left_as_it_is() -> None:
    samples = (0.1 * np.sin(np.arange(RATE) / 5)).astype(np.float32)
    samples[4000] = 0.9
    made, limiter = limited(samples, [1000] * 8, -6.0)
    reach = 2 * round(REACH * RATE) + 1
    outside = np.ones(RATE, bool)
    outside[4000 - reach : 4000 + reach + 1] = False
    assert np.array_equal(made[outside], samples[outside])
    assert made[4000] == pytest.approx(10 ** (-6 / 20), abs=1e-3)
    assert limiter.most == pytest.approx(20 * np.log10(0.9) + 6.0, abs=0.05)
    gain = made[3950:4050] / samples[3950:4050]
    assert np.abs(np.diff(gain[np.abs(samples[3950:4050]) > 0.02])).max() < 0.05, "it has no corners"
