from __future__ import annotations

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.engine.likeness.colouring import painted
from studio.engine.likeness.levels import Levels, levels_of, swing_between
from studio.engine.likeness.spectra import joined, short_spectra
from studio.engine.voices.colour import BANDS, SWINGS, Colour, bands_of_places, places_of
from tests.fakes.made_speakers import MAN, hiss

RATE = 24_000
LOW = slice(3, 20)


@pytest.fixture(scope="module")
def speech() -> FloatArray:
    """A rushing that comes and goes three times a second, by 16 dB."""
    rushing = hiss(2.0, 0.1)
    depth = 8 - 8 * np.cos(2 * np.pi * 3 * np.arange(len(rushing)) / RATE)
    return np.asarray(rushing * 10 ** (-depth / 20), np.float32)


@pytest.mark.parametrize("factor", [0.6, 1.5])
def test_levels_swing_as_far_as_is_asked(speech: FloatArray, factor: float) -> None:
    moved = painted(speech, Colour(swing=(float(np.log(factor)),) * SWINGS))
    ratio = levels_of(moved).swings[LOW] / levels_of(speech).swings[LOW]
    assert ratio == pytest.approx(np.full(17, factor), rel=0.15)
    assert len(moved) == len(speech)
    assert np.linalg.norm(moved) == pytest.approx(np.linalg.norm(speech), rel=0.01)


def test_what_was_filled_in_by_a_room_is_heard_and_asked_for(speech: FloatArray) -> None:
    room = speech + 0.3 * np.roll(speech, RATE // 10) + 0.3 * np.roll(speech, RATE // 6)
    asked = swing_between(levels_of(speech), levels_of(room))
    assert np.mean(asked[3:18]) < -0.1
    reached = levels_of(painted(speech, Colour(swing=asked)))
    goal, before = levels_of(room).swings[LOW], levels_of(speech).swings[LOW]
    assert np.abs(reached.swings[LOW] - goal).mean() < np.abs(before - goal).mean() / 3


def test_a_swing_is_never_more_than_a_factor_of_two() -> None:
    still, wild = (Levels(np.zeros(BANDS), np.full(BANDS, swing)) for swing in (1.0, 9.0))
    assert swing_between(still, wild) == pytest.approx([np.log(2)] * SWINGS)
    assert swing_between(wild, still) == pytest.approx([-np.log(2)] * SWINGS)


def test_where_nothing_is_heard_nothing_swings() -> None:
    silent = levels_of(np.zeros(RATE, np.float32))
    assert not silent.swings.any()
    assert swing_between(silent, levels_of(MAN.says(1.0))) == (0.0,) * SWINGS
    tiny = np.full(30, 0.1, np.float32)
    assert painted(tiny, Colour(swing=(0.5,) * SWINGS)) == pytest.approx(tiny, abs=0.05)


def test_places_are_bands_and_back() -> None:
    places = np.random.default_rng(1).normal(size=SWINGS)
    assert places_of(bands_of_places(places.tolist())) == pytest.approx(places)
    assert len(bands_of_places(places.tolist())) == BANDS


def test_short_spectra_are_a_sound_and_back(speech: FloatArray) -> None:
    assert joined(short_spectra(speech), len(speech)) == pytest.approx(speech, abs=1e-6)
