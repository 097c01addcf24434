"""What is said of two melodies, and how loud two sounds are brought to each other."""

from __future__ import annotations

import math

import numpy as np
import pytest

from studio.core.hearing import Melody
from studio.ui.tabs.convert.likeness import likeness
from studio.ui.tabs.convert.matching import gain
from studio.ui.waveform.melody_lane import Contour

STEP = 0.01


def contour(hertz: np.ndarray, start: float = 0.0) -> Contour:
    return Contour.of(Melody(start, len(hertz) * STEP, STEP, tuple(hertz.tolist())))


RISE = 110 * 2 ** (np.linspace(0, 1, 200))
WAVE = 150 * 2 ** (0.3 * np.sin(np.arange(200) * 0.2))


def test_the_same_melody_an_octave_higher_is_the_same() -> None:
    found = likeness(contour(WAVE), contour(2 * WAVE))
    assert found is not None
    assert (found.figure, found.shift) == (pytest.approx(1.0), pytest.approx(12.0, abs=1e-3))
    assert (found.words, found.tone, found.note) == (
        "Same melody, 1.00",
        "green",
        "after drawn 12 semitones lower",
    )


def test_another_melody_is_told_from_it() -> None:
    found = likeness(contour(WAVE), contour(RISE))
    assert found is not None
    assert abs(found.figure) < 0.6
    assert found.words.startswith("Another melody")


def test_unvoiced_frames_and_another_start_do_not_count() -> None:
    voiced = WAVE.copy()
    voiced[50:80] = 0
    found = likeness(contour(voiced), contour(WAVE[20:], start=20 * STEP))
    assert found is not None
    assert found.figure == pytest.approx(1.0)
    assert found.note == "after drawn at its own pitch"


def test_of_too_little_voice_nothing_is_said() -> None:
    silent = np.zeros(200)
    silent[:5] = 120.0
    assert likeness(contour(silent), contour(WAVE)) is None
    assert likeness(contour(np.full(200, 120.0)), contour(WAVE)) is None


def test_the_louder_one_is_brought_down() -> None:
    assert gain(-16.0, -22.0) == pytest.approx(10 ** (-6 / 20))
    assert gain(-22.0, -16.0) == 1.0
    assert gain(-16.0, -math.inf) == gain(None, -20.0) == gain(-20.0, None) == 1.0
