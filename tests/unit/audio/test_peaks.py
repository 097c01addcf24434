from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.peaks import BASE, PeakBuilder, columns_of, peaks_of
from studio.core.clip import Clip

RNG = np.random.default_rng(2)
SPEECH = (RNG.standard_normal(300_000) * 0.1 * np.sin(np.arange(300_000) / 20_000) ** 2).astype(np.float32)


def expected(samples: npt.NDArray[np.float32], edges: npt.NDArray[np.intp]) -> list[tuple[float, ...]]:
    parts = [samples[a:b] for a, b in pairwise(edges)]
    return [(part.min(), part.max(), float(np.sqrt(np.mean(part.astype(float) ** 2)))) for part in parts]


@pytest.mark.parametrize("scale", [1, 4, 16, 64])
def test_columns_of_whole_entries_are_exact(scale: int) -> None:
    width = 300_000 // (BASE * scale)
    edges = np.arange(width + 1) * BASE * scale
    columns = peaks_of(Clip(SPEECH, 48000)).columns(0, edges[-1], width)
    np.testing.assert_allclose(np.transpose(columns), expected(SPEECH, edges), rtol=1e-4, atol=1e-7)


@given(st.lists(st.integers(0, 3000), max_size=20), st.sampled_from(["int16", "float32"]))
def test_the_blocks_a_sound_comes_in_make_no_difference(cuts: list[int], dtype: str) -> None:
    sound = (SPEECH[:20_000] * (32767 if dtype == "int16" else 1)).astype(dtype)
    once, builder = PeakBuilder(), PeakBuilder()
    once.add(sound)
    position = 0
    for cut in cuts:
        builder.add(sound[position : position + cut])
        builder.peaks()  # It may be asked for on the way.
        position = min(position + cut, len(sound))
    builder.add(sound[position:])
    for got, wanted in zip(
        builder.peaks().columns(0, 20_000, 70), once.peaks().columns(0, 20_000, 70), strict=True
    ):
        np.testing.assert_allclose(got, wanted, rtol=1e-5)


@given(st.floats(0, 290_000), st.floats(1, 300_000), st.integers(1, 800))
def test_no_peak_is_lost_and_none_invented(start: float, length: float, width: int) -> None:
    peaks = peaks_of(Clip(SPEECH, 48000))
    end = min(start + length, 300_000.0)
    mins, maxs, rms = peaks.columns(start, end, width)
    seen = SPEECH[int(start) : int(np.ceil(end))]
    near = SPEECH[max(0, int(start) - 2 * BASE * 64) : int(end) + 2 * BASE * 64]
    assert seen.max() <= maxs.max() <= near.max()
    assert near.min() <= mins.min() <= seen.min()
    assert np.all(rms <= np.maximum(np.abs(mins), np.abs(maxs)) + 1e-6)


def test_int16_and_float_agree() -> None:
    whole = (SPEECH * 32767).astype(np.int16)
    a, b = PeakBuilder(), PeakBuilder()
    a.add(whole)
    b.add((whole / np.float32(32768)).astype(np.float32))
    for x, y in zip(a.peaks().columns(0, 300_000, 500), b.peaks().columns(0, 300_000, 500), strict=True):
        np.testing.assert_allclose(x, y, rtol=1e-5, atol=1e-8)


def test_the_loudest_and_the_softest_of_sixteen_bits() -> None:
    builder = PeakBuilder()
    builder.add(np.full(1000, -32768, np.int16))
    mins, maxs, rms = builder.peaks().columns(0, 1000, 1)
    assert (mins[0], maxs[0]) == (-1, -1)
    assert rms[0] == pytest.approx(1)


def test_channels_are_columns_of_their_own() -> None:
    left, right = SPEECH[:100_000], -2 * SPEECH[:100_000]
    both = peaks_of(Clip(np.stack((left, right), axis=1), 48000)).columns(0, 100_000, 50)
    for channel, samples in enumerate((left, right)):
        alone = peaks_of(Clip(samples, 48000)).columns(0, 100_000, 50)
        for got, wanted in zip(both, alone, strict=True):
            np.testing.assert_array_equal(got[:, channel], wanted)


def test_outside_the_sound_there_is_silence() -> None:
    peaks = peaks_of(Clip(np.ones(1000, np.float32), 48000))
    mins, maxs, rms = peaks.columns(-1000, 3000, 40)
    for column in (mins, maxs, rms):
        assert not column[:10].any()
        assert not column[20:].any()
    assert maxs[10:20].tolist() == mins[10:20].tolist() == [1.0] * 10
    np.testing.assert_allclose(rms[10:20], 1)


@pytest.mark.parametrize("channels", [1, 2])
def test_nothing_yet(channels: int) -> None:
    peaks = PeakBuilder(channels).peaks()
    assert peaks.frames == 0
    assert not np.any(peaks.columns(0, 100, 10))


@pytest.mark.parametrize("length", [1024, 700])
def test_a_sound_that_holds_nonsense_can_still_be_drawn_and_is_counted(length: int) -> None:
    sound = 0.5 * np.clip(SPEECH[:length], -1, 1)
    sound[[100, 300, 301, length - 1]] = np.nan, np.inf, -np.inf, np.nan
    builder = PeakBuilder()
    for block in np.array_split(sound, 7):
        builder.add(block)
        builder.peaks()
    peaks = builder.peaks()
    low, high, rms = peaks.columns(0, length, 4)
    assert np.isfinite([low, high, rms]).all()
    assert (low.min(), high.max()) == (-1, 1)
    assert peaks.flawed == 4
    enormous = peaks_of(Clip(np.full(500, 1e30, np.float32), 8000)).columns(0, 500, 2)
    assert np.isfinite(enormous).all()


def test_close_by_the_columns_come_from_the_samples() -> None:
    columns: tuple[Any, ...] = columns_of(SPEECH, 1000, 1200, 50)
    wanted = expected(SPEECH, np.arange(51) * 4 + 1000)
    np.testing.assert_allclose(np.transpose(columns), wanted, rtol=1e-5)
    mins, maxs, rms = columns_of(SPEECH, 299_998, 300_002, 8)
    assert maxs.tolist() == mins.tolist() == np.repeat(SPEECH[-2:], 2).tolist() + [0.0] * 4
    np.testing.assert_allclose(rms, np.abs(maxs), rtol=1e-6)
