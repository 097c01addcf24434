"""What changes at a seam is found, and as much as it changes; what cannot be told is not told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from studio.audio.editing import gained
from studio.audio.pitch import pitches, semitones_between
from studio.audio.seam_figures import seam_figures
from studio.core.clip import FloatArray

RATE = 24000


def voice(
    hz: float = 120, seconds: float = 1.5, tilt: float = 0.5, seed: int = 1, noise: float = -65
) -> FloatArray:
    """A buzz with overtones that fall with `tilt`, in syllables with pauses over a noise of so many dB."""
    time = np.arange(round(seconds * RATE)) / RATE
    tones = sum(np.sin(2 * np.pi * hz * n * time) * tilt ** (n - 1) for n in range(1, 20))
    syllables = np.clip(np.sin(2 * np.pi * 2.5 * time + 0.3) * 3, 0, 1)
    room = np.random.default_rng(seed).standard_normal(len(time)) * 10 ** (noise / 20)
    return (0.1 * np.asarray(tones) * syllables + room).astype(np.float32)


def test_one_voice_goes_on_without_a_step() -> None:
    figures = seam_figures(voice(), voice(seed=2), RATE)
    assert figures.level_step == pytest.approx(0, abs=0.3)
    assert figures.tilt_step == pytest.approx(0, abs=0.5)
    assert figures.floor_step == pytest.approx(0, abs=1)
    assert figures.pitch_step == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("decibels", [-6.0, 2.5])
def test_a_step_in_level(decibels: float) -> None:
    assert seam_figures(voice(), gained(voice(), decibels), RATE).level_step == pytest.approx(
        decibels, abs=0.2
    )


def test_a_step_in_pitch() -> None:
    figures = seam_figures(voice(120), voice(120 * 2 ** (4 / 12)), RATE)
    assert figures.pitch_step == pytest.approx(4, abs=0.2)


@pytest.mark.parametrize("tilt", [-3.0, 2.0])
def test_a_step_in_colour(tilt: float) -> None:
    """Octaves that are not all of one band's overtones, so to about a third."""
    spectrum = np.fft.rfft(voice())
    octaves = np.log2(np.maximum(np.arange(len(spectrum)) / len(spectrum) * RATE / 2, 20) / 1000)
    brighter = np.fft.irfft(spectrum * 10 ** (tilt * octaves / 20), len(voice())).astype(np.float32)
    figures = seam_figures(voice(), brighter, RATE)
    assert figures.tilt_step == pytest.approx(tilt, rel=0.4)
    assert figures.pitch_step == pytest.approx(0, abs=0.1)


def test_a_step_in_the_room() -> None:
    assert seam_figures(voice(noise=-65), voice(noise=-55), RATE).floor_step == pytest.approx(10, abs=1.5)


def test_the_pause_is_that_of_both_sides() -> None:
    rest = np.zeros(round(0.2 * RATE), np.float32)
    close = seam_figures(voice(), voice(), RATE).pause
    apart = seam_figures(np.concatenate((voice(), rest)), np.concatenate((rest, voice())), RATE).pause
    assert apart == pytest.approx(close + 0.4, abs=0.02)


def test_what_cannot_be_heard_is_not_told() -> None:
    silence = np.zeros(RATE, np.float32)
    figures = seam_figures(voice(), silence, RATE)
    assert (figures.level_step, figures.pitch_step, figures.tilt_step) == (None, None, None)
    assert figures.pause >= 1
    steady = np.full(RATE, 0.1, np.float32) * np.sign(np.sin(np.arange(RATE) / 30))
    assert seam_figures(voice(), steady.astype(np.float32), RATE).floor_step is None


def test_several_channels_are_heard_together() -> None:
    one, other = voice(), gained(voice(), 3)
    both = seam_figures(np.stack((one, one), axis=1), np.stack((other, other), axis=1), RATE)
    assert both.level_step == pytest.approx(3, abs=0.2)


SOUNDS = arrays(np.float32, st.integers(0, 3000), elements=st.floats(-1, 1, width=32))


@given(SOUNDS, SOUNDS, st.sampled_from([8000, 44100]))
@settings(max_examples=25)
def test_any_two_sounds_can_be_compared(before: FloatArray, behind: FloatArray, rate: int) -> None:
    figures = seam_figures(before, behind, rate)
    told = (figures.level_step, figures.tilt_step, figures.floor_step, figures.pitch_step, figures.pause)
    assert all(np.isfinite(each) for each in told if each is not None)


@pytest.mark.parametrize("hz", [70, 110, 220, 380])
@pytest.mark.parametrize("rate", [8000, 48000])
def test_the_pitch_of_a_tone(hz: float, rate: int) -> None:
    time = np.arange(rate) / rate
    tone = (0.3 * np.sin(2 * np.pi * hz * time) + 0.2 * np.sin(4 * np.pi * hz * time)).astype(np.float32)
    found = pitches(tone, rate)
    assert np.median(found) == pytest.approx(hz, rel=0.01)
    assert not pitches(np.zeros(rate, np.float32), rate).any()
    noise = np.random.default_rng(1).standard_normal(rate).astype(np.float32)
    assert np.mean(pitches(noise, rate) > 0) < 0.1
    assert semitones_between(found, found * 2) == pytest.approx(12)
    assert semitones_between(found, np.zeros(10)) is None
