"""From samples to what is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from studio.audio.peaks import PeakBuilder
from studio.core.clip import Clip, FloatArray
from studio.core.take import TimedWord
from studio.ui.waveform.closeup import CloseUp
from studio.ui.waveform.sound import Growing, drawn, drawn_from
from studio.ui.waveform.words import SpokenWords, places
from tests.fakes.jobs import ImmediatePool

RATE = 24000
WORDS = (TimedWord("The", 0.1, 0.3), TimedWord("lamp", 0.3, 0.7), TimedWord("the", 1.0, 1.2))


def ramp(seconds: float) -> np.ndarray:
    return np.linspace(-0.25, 0.5, int(seconds * RATE)).astype(np.float32)


def test_columns_show_the_extremes_of_their_own_stretch() -> None:
    sound = drawn(Clip(ramp(2.0), RATE))
    low, high, _ = sound.columns(0.0, 2.0, 100)
    assert low[0] == pytest.approx(-0.25)
    assert high[-1] == pytest.approx(0.5)
    assert sound.loudest == pytest.approx(0.5)


def test_looked_at_very_close_every_sample_is_its_own_column() -> None:
    samples = ramp(1.0)
    sound = drawn(Clip(samples, RATE))
    low, high, _ = sound.columns(0.5, 0.5 + 100 / RATE, 100)
    start = int(0.5 * RATE)
    assert np.allclose(high, samples[start : start + 100])
    assert np.allclose(low, high)


def test_a_growing_sound_ends_as_the_whole_one() -> None:
    samples = ramp(1.5)
    growing = Growing(RATE, 3.0)
    for block in np.array_split(samples, 17):
        growing.add(block)
    part = growing.drawn()
    assert part.seconds == pytest.approx(1.5)
    assert part.shown_seconds == 3.0
    whole = drawn(Clip(samples, RATE))
    assert np.allclose(part.columns(0, 1.5, 300), whole.columns(0, 1.5, 300), atol=1e-4)


def test_a_long_sound_is_not_drawn_anew_for_every_piece() -> None:
    growing, drawings = Growing(8000, 600.0), 0
    piece = np.zeros(800, np.float32)
    for _ in range(6000):
        growing.add(piece)
        if growing.is_worth_drawing:
            growing.drawn()
            drawings += 1
    assert 50 < drawings < 400


def test_small_waveforms_fill_their_height() -> None:
    heights = drawn(Clip(ramp(1.0), RATE)).heights(20)
    assert len(heights) == 20
    assert max(heights) == pytest.approx(1.0)
    assert min(heights) >= 0


@pytest.mark.parametrize(
    ("second", "number"), [(0.0, None), (0.1, 0), (0.3, 1), (0.69, 1), (0.8, None), (1.1, 2), (1.2, None)]
)
def test_the_word_that_is_said(second: float, number: int | None) -> None:
    assert SpokenWords(WORDS).at(second) == number


def test_words_between_two_seconds_include_those_cut_by_the_edge() -> None:
    assert list(SpokenWords(WORDS).between(0.4, 1.05)) == [1, 2]
    assert list(SpokenWords(WORDS).between(0.75, 0.9)) == []


def test_a_word_said_twice_is_found_twice() -> None:
    text = "The lamp, and the harbour"
    assert places(text, WORDS) == ((0, 3), (4, 8), (14, 17))


def test_a_word_that_is_written_otherwise_has_no_place() -> None:
    spoken = (TimedWord("nineteen", 0, 1), TimedWord("ships", 1, 2))
    assert places("19 ships", spoken) == (None, (3, 8))


def test_a_file_that_is_closed_while_it_is_looked_at_is_no_trouble(qapp: QApplication) -> None:
    """It gives no samples then: what was drawn stays, and nothing is asked for again and again."""
    samples = np.ones((4000, 2), np.float32)
    builder, pool, asked = PeakBuilder(2, 256), ImmediatePool(), list[int]()
    builder.add(samples)

    def read(start: int, end: int) -> FloatArray:
        asked.append(start)
        return samples[start:end] if len(asked) > 1 else samples[:0]

    close_up, ready = CloseUp(), []
    close_up.set_pool(pool)
    close_up.ready.connect(lambda: ready.append(close_up.window(100, 200)))
    close_up.set_sound(drawn_from(builder.peaks(), 8000, read))
    assert close_up.window(100, 200) is None
    pool.deliver()
    assert (len(asked), ready) == (1, [])
    assert close_up.window(100, 200) is None
    pool.deliver()
    assert len(ready) == 1
    assert ready[0] is not None
    pool.close()
