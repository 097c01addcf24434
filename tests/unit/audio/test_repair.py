"""Copies of clips with less of what makes them worse."""

from __future__ import annotations

import numpy as np
import pytest

from studio.audio.condition import clipped_share
from studio.audio.denoise import without_noise
from studio.audio.repair import KEPT, MARGIN, without_clipping, without_silence
from studio.core.clip import FloatArray

RATE = 24_000
SPOKEN = [(1.0, 2.0), (2.4, 3.0), (7.0, 8.0)]


def voice(seconds: float = 10.0) -> FloatArray:
    """A tone where somebody speaks, and nothing between."""
    time = np.arange(round(seconds * RATE)) / RATE
    there = np.zeros(len(time))
    for start, end in SPOKEN:
        there[round(start * RATE) : round(end * RATE)] = 1
    return np.asarray(0.5 * there * np.sin(2 * np.pi * 220 * time), np.float32)


def level(sound: FloatArray, start: float, end: float) -> float:
    part = sound[round(start * RATE) : round(end * RATE)]
    return float(20 * np.log10(np.sqrt(np.mean(np.square(part, dtype=np.float64))) + 1e-9))


def test_ends_are_trimmed_and_long_pauses_shortened() -> None:
    made = without_silence(voice(), RATE, SPOKEN)
    spoken = sum(end - start for start, end in SPOKEN)
    assert len(made) / RATE == pytest.approx(2 * MARGIN + spoken + 0.4 + KEPT, abs=0.05)
    assert np.sum(np.square(made)) == pytest.approx(np.sum(np.square(voice())), rel=1e-3), "no word is cut"


def test_clipped_peaks_are_drawn_again() -> None:
    time = np.arange(RATE) / RATE
    whole = np.asarray(0.9 * np.sin(2 * np.pi * 120 * time), np.float32)
    clipped = np.clip(whole, -0.6, 0.6)
    assert clipped_share(clipped) > 0.1
    made = without_clipping(clipped)
    assert clipped_share(made) < 0.001
    assert np.abs(made).max() < 0.9
    scale = np.dot(made, whole) / np.dot(whole, whole)
    assert np.abs(made - scale * whole).max() < np.abs(clipped - whole).max()
    assert np.array_equal(without_clipping(np.asarray(0.3 * whole, np.float32)), 0.3 * whole)


@pytest.mark.parametrize("seconds", [10.0, 130.0])
def test_steady_noise_is_taken_down_and_the_voice_stays(seconds: float) -> None:
    clean = voice(seconds)
    noise = np.asarray(0.01 * np.random.default_rng(7).standard_normal(len(clean)), np.float32)
    made = without_noise(clean + noise, RATE, SPOKEN)
    assert len(made) == len(clean)
    assert level(made, 4.0, 6.5) < level(clean + noise, 4.0, 6.5) - 9
    assert level(made, 1.1, 1.9) == pytest.approx(level(clean, 1.1, 1.9), abs=0.5)
    assert level(made, seconds - 1.5, seconds - 0.5) < level(noise, seconds - 1.5, seconds - 0.5) - 8
