"""Cutting and joining, whatever the sound."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from studio.audio.editing import (
    crossfaded,
    cut,
    faded_in,
    faded_out,
    gained,
    power_fades,
)
from studio.audio.zero_crossing import at_zero_crossings, crossing_near
from studio.core.clip import FloatArray
from studio.core.region import Region

RATE = 8000
LEVELS = st.floats(-1, 1, width=32)
SHAPES = st.one_of(st.integers(0, 400), st.tuples(st.integers(0, 200), st.integers(2, 3)))
SOUNDS = SHAPES.flatmap(lambda shape: arrays(np.float32, shape, elements=LEVELS))
SINE = np.sin(2 * np.pi * 100 * np.arange(RATE) / RATE).astype(np.float32)


def region_in(frames: int, one: float, other: float) -> Region:
    return Region(*sorted((round(one * frames), round(other * frames))))


PLACES = st.floats(0, 1)


@given(SOUNDS, st.floats(-60, 60))
def test_gain_is_undone_by_its_opposite(sound: FloatArray, decibels: float) -> None:
    before = sound.copy()
    assert np.allclose(gained(gained(sound, decibels), -decibels), sound, atol=1e-5)
    assert np.array_equal(sound, before)


def test_six_decibels_are_twice_as_much() -> None:
    assert gained(SINE, 20 * np.log10(2)) == pytest.approx(2 * SINE, abs=1e-6)


@given(SOUNDS, st.integers(-5, 500))
def test_fades_touch_only_their_end_and_make_nothing_louder(sound: FloatArray, frames: int) -> None:
    count = min(max(frames, 0), len(sound))
    rising, falling = faded_in(sound, frames), faded_out(sound, frames)
    assert np.array_equal(rising[count:], sound[count:])
    assert np.array_equal(falling[: len(sound) - count], sound[: len(sound) - count])
    assert np.all(np.abs(rising) <= np.abs(sound) + 1e-7)
    assert np.allclose(faded_in(sound[::-1], frames)[::-1], falling, atol=1e-6)


@given(st.integers(1, 2000))
def test_both_sides_of_a_fade_have_all_the_power_together(frames: int) -> None:
    rise, fall = power_fades(frames)
    assert np.allclose(rise**2 + fall**2, 1, atol=1e-5)
    assert np.all(np.diff(rise) > 0)


@given(SOUNDS, SOUNDS, st.integers(0, 300))
def test_a_crossfade_is_as_much_shorter_as_it_is_long(
    one: FloatArray, other: FloatArray, frames: int
) -> None:
    if one.ndim != other.ndim or one.shape[1:] != other.shape[1:]:
        return
    joined, count = crossfaded(one, other, frames), min(frames, len(one), len(other))
    assert len(joined) == len(one) + len(other) - count
    assert np.array_equal(joined[: len(one) - count], one[: len(one) - count])
    assert np.array_equal(joined[len(one) :], other[count:])


def test_noise_is_as_loud_in_a_crossfade_as_beside_it() -> None:
    noise = np.random.default_rng(1).standard_normal((2, 40_000)).astype(np.float32)
    middle = crossfaded(noise[0], noise[1], 20_000)[20_000:40_000]
    assert np.sqrt(np.mean(middle**2)) == pytest.approx(1, abs=0.03)


@given(SOUNDS, PLACES, PLACES, st.floats(0, 0.05))
def test_a_cut_takes_out_its_region_and_leaves_the_rest(
    sound: FloatArray, one: float, other: float, crossfade: float
) -> None:
    region = at_zero_crossings(sound, region_in(len(sound), one, other), RATE)
    left = cut(sound, region_in(len(sound), one, other), RATE, crossfade)
    assert len(left) == len(sound) - len(region)
    half = min(round(crossfade * RATE / 2), region.start, len(sound) - region.end)
    assert np.array_equal(left[: region.start - half], sound[: region.start - half])
    assert np.array_equal(left[region.start + half :], sound[region.end + half :])


def test_a_tone_from_which_a_piece_was_cut_goes_on_without_a_step() -> None:
    left = cut(SINE, Region(1013, 3337), RATE, 0.0)
    assert np.abs(np.diff(left)).max() <= np.abs(np.diff(SINE)).max() + 1e-6


@given(SOUNDS, PLACES)
def test_a_zero_crossing_is_one_and_is_near(sound: FloatArray, place: float) -> None:
    frame = round(place * len(sound))
    found = crossing_near(sound, frame, RATE)
    assert abs(found - frame) <= round(0.005 * RATE)
    assert 0 <= found <= len(sound)
    if found != frame:
        mixed = sound if sound.ndim == 1 else sound.mean(axis=1)
        assert mixed[found - 1] < 0 <= mixed[found]


def test_the_crossing_of_a_tone_is_found_on_either_side() -> None:
    found = [crossing_near(SINE, frame, RATE) for frame in (470, 490, 0, RATE)]
    assert found == [pytest.approx(480, abs=1), pytest.approx(480, abs=1), 0, RATE]
