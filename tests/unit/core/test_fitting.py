"""Words brought to a length, as far as it sounds natural."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.fitting import FASTEST_NATURAL, SLOWEST_NATURAL, fit, speed_of
from studio.core.speech import pace_of


@given(st.floats(-1, 1))
def test_a_speed_and_its_pace_are_each_others_inverse(speed: float) -> None:
    assert speed_of(pace_of(speed)) == pytest.approx(speed, abs=1e-9)


@given(st.floats(1, 60), st.floats(1, 60), st.floats(-1, 1), st.floats(0, 0.9))
def test_the_length_is_what_the_speed_gives(target: float, seconds: float, speed: float, part: float) -> None:
    silence = part * min(target, seconds)
    found = fit(target, seconds, speed, silence=silence)
    expected = silence + (seconds - silence) * pace_of(speed) / pace_of(found.speed)
    assert found.seconds == pytest.approx(expected, rel=1e-6)
    assert found.fits == (abs(found.seconds - target) <= 0.02 * target + 1e-9)
    if not found.fits:
        assert pace_of(found.speed) == pytest.approx(
            FASTEST_NATURAL if found.seconds > target else SLOWEST_NATURAL
        )


@pytest.mark.parametrize(
    ("target", "seconds", "silence", "sentence"),
    [
        (10.0, 10.1, 0.0, "It takes 10.1 s, which fits."),
        (10.0, 12.0, 0.0, "At 1.20× it takes 10.0 s, which fits."),
        (10.0, 15.0, 0.0, "At 1.25×, the fastest that still sounds natural, it takes 12.0 s, 2.0 s more than"
            " 10.0 s. Leave out about 7 words."),
        (10.0, 6.0, 0.0, "At 0.8×, the slowest that still sounds natural, it takes 7.5 s, 2.5 s less than"
            " 10.0 s. Add words or a pause."),
        (2.0, 6.0, 3.0, "Its pauses alone take 3.0 s, more than 2.0 s."),
        (10.0, 14.0, 4.0, "At 1.25×, the fastest that still sounds natural, it takes 12.0 s, 2.0 s more than"
            " 10.0 s. Leave out about 10 words."),
    ],
)  # fmt: skip
def test_what_is_said(target: float, seconds: float, silence: float, sentence: str) -> None:
    assert fit(target, seconds, 0.0, silence=silence, words=40).sentence == sentence
