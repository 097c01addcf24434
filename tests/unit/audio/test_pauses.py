"""Where somebody speaks, by loudness alone, on sounds whose edges are known."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.pauses import (
    SHORTEST_PAUSE,
    Span,
    frame_levels,
    is_clear,
    pauses_between,
    spans_of,
    speech_spans,
)
from studio.core.clip import FloatArray

RATE = 24_000
SPOKEN = [(0.5, 1.4), (1.9, 2.3), (3.0, 4.2)]
SECONDS = 5.0


def made(floor: float, rate: int = RATE, spoken: list[tuple[float, float]] | None = None) -> FloatArray:
    """Noise at -20 dBFS where somebody speaks, at `floor` dBFS everywhere."""
    random = np.random.default_rng(7)
    sound = random.standard_normal(round(SECONDS * rate)) * 10 ** (floor / 20)
    for start, end in SPOKEN if spoken is None else spoken:
        part = slice(round(start * rate), round(end * rate))
        sound[part] += random.standard_normal(part.stop - part.start) * 0.1
    return np.asarray(sound, np.float32)


@pytest.mark.parametrize("rate", [8000, 24_000, 44_100])
@pytest.mark.parametrize("floor", [-90.0, -60.0, -45.0])
def test_edges_are_found_to_a_frame_or_two(floor: float, rate: int) -> None:
    found = speech_spans(made(floor, rate), rate)

    assert len(found) == len(SPOKEN)
    for span, (start, end) in zip(found, SPOKEN, strict=True):
        assert span.start == pytest.approx(start, abs=0.012)
        assert span.end == pytest.approx(end, abs=0.012)


def test_loudness_tells_nothing_where_the_floor_is_high() -> None:
    assert is_clear(frame_levels(made(-60.0), RATE))
    assert not is_clear(frame_levels(made(-35.0), RATE))


@pytest.mark.parametrize(
    "samples", [np.zeros(RATE, np.float32), np.zeros(0, np.float32), made(-70.0, spoken=[])]
)
def test_nobody_speaks_in_silence(samples: FloatArray) -> None:
    assert speech_spans(samples, RATE) == []


def test_a_click_is_no_word_and_a_short_gap_no_pause() -> None:
    click = made(-60.0, spoken=[(0.5, 0.52), (1.0, 2.0)])
    gap = made(-60.0, spoken=[(1.0, 2.0), (2.0 + SHORTEST_PAUSE / 2, 3.0)])

    assert [round(span.start, 1) for span in speech_spans(click, RATE)] == [1.0]
    assert [(round(span.start, 1), round(span.end, 1)) for span in speech_spans(gap, RATE)] == [(1.0, 3.0)]


def test_a_frame_has_the_level_of_what_is_in_it() -> None:
    levels = frame_levels(np.full(RATE, 0.1, np.float32), RATE)

    assert len(levels) == 200
    np.testing.assert_allclose(levels[:-1], -20.0, atol=0.01)


@given(st.lists(st.booleans(), max_size=400))
def test_speech_and_pauses_fill_the_sound_without_overlap(loud: list[bool]) -> None:
    seconds = len(loud) * 0.01
    speech = spans_of(np.array(loud, bool), 0.01, seconds)
    pauses = pauses_between(speech, seconds)

    both = sorted([*speech, *pauses], key=lambda span: span.start)
    assert sum(span.seconds for span in both) == pytest.approx(seconds)
    for before, after in itertools.pairwise(both):
        assert before.end == pytest.approx(after.start)
    for before, after in itertools.pairwise(speech):
        assert after.start - before.end >= SHORTEST_PAUSE - 1e-9


def test_what_is_left_of_a_sound_that_is_all_speech_is_nothing() -> None:
    assert pauses_between([Span(0.0, 2.0)], 2.0) == []
    assert pauses_between([], 2.0) == [Span(0.0, 2.0)]
